// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/manager_process.h"
#include "backend/display/session_logout.h"
#include "backend/display/x11/window_closer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace stationmaster {

/// One request to a desktop to log out: finds the session manager and asks it, or closes the windows.
class LogoutAttempt final : public QObject
{
    Q_OBJECT

public:
    explicit LogoutAttempt(const SessionLogout::Options &options);
    ~LogoutAttempt() override;

    QFuture<Result<LogoutWay>> start();

private:
    using Reply = std::function<void(const Result<QDBusMessage> &)>;
    struct Manager
    {
        QString service;
        LogoutWay way;
    };

    void askBus();
    void tryNext();
    void askOwner(const Manager &manager);
    bool isOfThisSession(const ManagerProcess &process) const;
    void askManager(const Manager &manager, const ManagerProcess &process);
    void request(const QList<QDBusMessage> &calls, LogoutWay way);
    void closeWindows(LogoutWay way);
    void call(const QDBusMessage &message, const Reply &then);
    void answer(const Result<LogoutWay> &result);

    const SessionLogout::Options m_options;
    QPromise<Result<LogoutWay>> m_promise;
    bool m_answered = false;
    std::optional<QDBusConnection> m_bus;
    QList<Manager> m_candidates; ///< That the bus knows and that have not been asked yet.
    QStringList m_names; ///< All that the bus knows.
    QThreadPool m_pool;
    WindowCloser m_windows;
};

} // namespace stationmaster
