// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation.h"
#include "ui/overlay/log_on_notice.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <optional>

namespace stationmaster {

/// The short life of the agent at log-on: asks what the site allows, and where users are told of it, tells
/// this one. Where there is no stationd, or it says nothing, it ends without showing anything.
class LogOnRun final : public QObject
{
    Q_OBJECT

public:
    /// The clock, by which the notice goes, and the desktop that it is on outlive this object.
    LogOnRun(Clock &clock, DesktopWatch &desktop, QObject *parent = nullptr)
        : QObject(parent)
        , m_clock(clock)
        , m_desktop(desktop)
    {
    }

    /// Called once; finished() follows, later. `address` is the bus that stationd is on.
    void start(const QString &address);

Q_SIGNALS:
    void finished();

private:
    void ask(const QDBusConnection &bus);
    void show(const std::optional<Observation> &observation);

    Clock &m_clock;
    DesktopWatch &m_desktop;
    std::unique_ptr<LogOnNotice> m_notice;
};

} // namespace stationmaster
