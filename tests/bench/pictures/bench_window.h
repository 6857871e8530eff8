// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_finder.h"
#include "app/dashboard/application.h"

#include <QApplication>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace stationmaster::bench {

/// The dashboard itself, window, painting and all, made large enough for thirty tiles to be in sight. Prints
/// "picture SESSION MARKER AT SIZE" when a picture is in the model, which is when its tile is painted anew.
/// Ends when its standard input is closed.
class BenchWindow final
{
public:
    /// `prepare` may take parts away before the dashboard is made of them; it may refuse (false).
    using Prepare = std::function<bool(HostParts &parts)>;

    /// As main() was called.
    BenchWindow(int &argc, char **argv, Prepare prepare);

    /// Calls `shown` once the dashboard is there.
    int run(const std::function<void()> &shown);

    SessionModel &model() { return m_dashboard->model(); }
    QList<Session> sessions() { return m_dashboard->backend().sessions(); }

private:
    void begin();
    void report(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles);

    const Prepare m_prepare;
    QApplication m_application;
    QSocketNotifier m_input;
    std::unique_ptr<Application> m_dashboard;
    HostFinder m_finder;
};

} // namespace stationmaster::bench
