// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/core/host_power.h"
#include "backend/core/wake_sender.h"
#include "model/wake_job.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace stationmaster {

class MessageArea;
class PowerDialog;

/// From the wish to restart, shut down or wake computers to its result: asks first where users lose
/// something, does it, and tells on a message bar how it goes and how it went. Any number of them may run
/// side by side, each with its own bar.
class PowerCommands final : public QObject
{
    Q_OBJECT

public:
    /// `addressOf` answers for hosts that are to be woken. `window` is where dialogs open, and this object's
    /// parent. The rest outlives it.
    PowerCommands(Hosts &hosts, WakeJob::AddressOf addressOf, Clock &clock, WakeSender &sender,
                  MessageArea &messages, QWidget *window);

    /// For exactly these computers. Nothing for an empty list.
    void run(PowerVerb verb, const QSet<QString> &hostIds);
    /// Something is under way that would be left undone, or whose end the operator would miss.
    bool isRunning() const;

private:
    void ask(PowerVerb verb, const QStringList &hostIds);
    void fill(PowerDialog &dialog, PowerVerb verb, HostLink &link);
    void start(PowerJob *job);

    Hosts &m_hosts;
    const WakeJob::AddressOf m_addressOf;
    Clock &m_clock;
    WakeSender &m_sender;
    MessageArea &m_messages;
    QWidget *m_window;
};

} // namespace stationmaster
