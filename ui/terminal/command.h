// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command_line.h"

#include <QObject>

namespace stationmaster {

/// What one request does on a host that is ready. Never blocks.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once. finished() comes later from the event loop, or from interrupt() or terminate().
    virtual void start() = 0;
    /// SIGINT. Stops what has not begun and waits for what has; a second one waits no longer.
    virtual void interrupt() = 0;
    /// SIGTERM, SIGHUP.
    virtual void terminate() { interrupt(); }
    /// Somebody is being asked on the terminal, or no longer: a time limit waits for him.
    virtual void holdDeadline(bool) { }
    /// The host has been told to do something that goes on there, whatever becomes of this program.
    virtual bool hasBegun() const { return false; }

Q_SIGNALS:
    /// Once.
    void finished(stationmaster::ExitCode code);
};

} // namespace stationmaster
