// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/message_bar.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace stationmaster {

class ActivityPanel;

/// What is under way and what came of it, at the foot of the window: a strip whose height never changes, so
/// that nothing above it moves. The newest message is in the strip, the others wait in a panel behind a
/// button. What stands, as a block of everybody does, has a row of its own above the strip and is always in
/// sight.
class MessageArea final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    /// The caller may keep the bar as long as it has not been dismissed.
    MessageBar *add(MessageBar::Kind kind, const QString &text);
    MessageBar *addStanding(MessageBar::Kind kind, const QString &text);
    /// Those that have not been dismissed: what stands, then from the oldest to the newest.
    QList<MessageBar *> bars() const { return m_standing + m_bars; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void forget(MessageBar *bar);
    /// Puts each bar where it belongs: in the strip or in the panel.
    void arrange();
    void placePanel();
    void showLast(const MessageBar &bar);

    QList<MessageBar *> m_standing;
    QList<MessageBar *> m_bars;
    QVBoxLayout *m_rows;
    QWidget *m_strip;
    QHBoxLayout *m_front; ///< Holds the newest bar, or `m_last`.
    QLabel *m_last; ///< What was done last, when there is nothing newer to tell.
    QToolButton *m_activity;
    ActivityPanel *m_panel;
};

} // namespace stationmaster
