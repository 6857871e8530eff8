// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace stationmaster {

/// One line inside the window that says what happened or what is under way, with buttons for what can be done
/// about it. Plain text only. Closing it deletes it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Information,
        Positive,
        Warning,
        Error,
    };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setText(const QString &text);
    QString text() const;
    /// Shows how far something has come; a `total` of 0 or less takes the display away.
    void setProgress(int done, int total);
    /// A button for `action`, which the bar takes over.
    void addButton(QAction *action);
    /// Takes every button away.
    void clearButtons();
    void setClosable(bool closable);

public Q_SLOTS:
    /// As if its close button had been clicked.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor tint() const;
    void updateIcon();

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_label;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace stationmaster
