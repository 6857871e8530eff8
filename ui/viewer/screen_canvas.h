// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace stationmaster {

/// One session's picture as large as there is room, all of it and with its shape kept; or, while there is
/// none, why. Painted again only when something of that changes.
class ScreenCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenCanvas(QWidget *parent = nullptr);

    /// Null: `sentence` stands in its place. `old`: drawn grey, with `note` on it.
    void setPicture(const QImage &picture, bool old, const QString &note);
    /// Plain text.
    void setSentence(const QString &sentence);

    const QImage &picture() const { return m_picture; }
    bool isOld() const { return m_old; }
    QString note() const { return m_note; }
    QString sentence() const { return m_sentence; }
    /// Device pixels.
    QSize pixels() const;

Q_SIGNALS:
    void resized();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintSentence(QPainter &painter) const;
    const QPixmap &scaled();

    QImage m_picture;
    bool m_old = false;
    QString m_note;
    QString m_sentence;
    QPixmap m_scaled; ///< Of m_picture, for the size that it was last painted at.
};

} // namespace stationmaster
