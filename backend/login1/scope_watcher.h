// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/login1/login1_options.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace stationmaster {

/// Tells when a session may have begun to close. logind says nothing when the leader of a session dies, or
/// its unit is stopped, while other processes of it live on; but systemd says that the session's scope has
/// changed: abandoned by logind, or being stopped.
///
/// One match rule for the scopes of all sessions. One for each session would cost the message bus a
/// comparison per session and signal, and break where a connection may have 512 rules. The rule names the
/// interface of scopes: what services, timers and mounts do, which is nearly all that systemd signals, wakes
/// nobody here. It works over any bus, and at rest nothing is asked and no timer runs.
///
/// A session that ends as it should has gone before it is asked about: its scope changes three times in some
/// twenty milliseconds, and a hundred that are logged off together are not to cost three hundred questions.
///
/// The sender of these signals is not looked at: a forged one leads to one question to logind, which whoever
/// forges it could as well have asked himself.
class ScopeWatcher final : public QObject
{
    Q_OBJECT

public:
    ScopeWatcher(const QDBusConnection &bus, const Login1Options &options, QObject *parent = nullptr);

    void subscribe();
    /// What changed() asked for: logind's answer about session `local`. While it says that the session is not
    /// closing although systemd has it that the scope is on its way out, changed() comes again, less and less
    /// often: a process that is asked to end takes the time it likes.
    void answered(const QString &local, bool closing);
    /// Nothing more is wanted about this one.
    void forget(const QString &local);

Q_SIGNALS:
    /// logind should be asked about its session `local`, which may be none that is known.
    void changed(const QString &local);

private Q_SLOTS:
    void scopeChanged(const QDBusMessage &message);

private:
    void lookAgain();

    QDBusConnection m_bus;
    const Login1Options &m_options;
    QHash<QString, QString> m_unsettled; ///< By session: the object of its scope.
    QSet<QString> m_due; ///< Those of them that wait for the timer.
    QTimer m_again;
    std::chrono::milliseconds m_delay{};
};

/// The session of logind's whose scope is the unit with this object path
/// ("/org/freedesktop/systemd1/unit/session_2dc5_2escope": "c5"); empty for any other unit.
QString sessionOfUnit(const QString &path);

} // namespace stationmaster
