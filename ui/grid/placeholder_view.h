// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace stationmaster {

/// What stands in the grid's place while there is no tile to show: a symbol, a sentence and, where one helps,
/// a button. Plain text only.
class PlaceholderView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderView(QWidget *parent = nullptr);

    /// `action` may be null; it stays the caller's.
    void setContent(const QString &symbol, const QString &title, const QString &sentence, QAction *action);

    QString title() const;
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateSymbol();

    QString m_symbolName;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

} // namespace stationmaster
