// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/user_notices.h"

#include <QDateTime>
#include <QWidget>

#include <chrono>

class QLabel;

namespace stationmaster {

/// One message to the session's user: who it is from, plain text and an OK, on top, without taking the
/// keyboard from whoever is typing: a key meant for something else must not confirm it. Only OK (or Enter on
/// this window) says that it was read; closed in any other way it counts as lost. Hidden once it has ended.
class MessageWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `slot` tells how many messages stand before it; each is placed a little beside the one before.
    /// The clock outlives this object.
    MessageWindow(const UserMessage &message, int slot, Clock &clock, QWidget *parent = nullptr);

    int slot() const { return m_slot; }

Q_SIGNALS:
    void ended(stationmaster::MessageEnd end);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// By the palette, which changes with the desktop's.
    void setColors();
    void place();
    void tick();
    void end(MessageEnd how);

    Clock &m_clock;
    const int m_slot;
    const std::chrono::seconds m_time;
    QDateTime m_until; ///< Not valid where the message has no end.
    ClockTimer m_tick;
    QLabel *m_icon;
    QLabel *m_left;
    bool m_ended = false;
};

} // namespace stationmaster
