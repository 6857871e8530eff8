// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/login_caller_origins.h"

#include "backend/daemon/futures.h"

#include <cstdlib>
#include <systemd/sd-login.h>

namespace stationmaster {

namespace {

/// One of sd-login's questions about a session; empty where there is no answer.
QString loginText(const char *session, int (*ask)(const char *, char **))
{
    char *answer = nullptr;
    if (ask(session, &answer) < 0)
        return {};
    QString text = QString::fromUtf8(answer);
    std::free(answer);
    return text;
}

/// A session that is gone has no state.
LoginSession loginSession(const char *id)
{
    LoginSession session;
    uid_t uid = 0;
    if (sd_session_get_uid(id, &uid) < 0)
        return session;
    session.uid = uid;
    session.remote = sd_session_is_remote(id) > 0;
    session.state = loginText(id, sd_session_get_state);
    session.sessionClass = loginText(id, sd_session_get_class);
    session.service = loginText(id, sd_session_get_service);
    session.seat = loginText(id, sd_session_get_seat);
    session.remoteHost = loginText(id, sd_session_get_remote_host);
    return session;
}

QList<LoginSession> loginSessionsOf(uid_t uid)
{
    QList<LoginSession> sessions;
    char **names = nullptr;
    if (sd_uid_get_sessions(uid, 0, &names) < 0 || !names)
        return sessions;
    for (char **name = names; *name; ++name) {
        sessions += loginSession(*name);
        std::free(*name);
    }
    std::free(names);
    return sessions;
}

QList<CallerOrigin> originsFrom(qint64 pid, quint32 uid)
{
    // 0 would be this very process.
    if (pid <= 0)
        return {};
    // Who has become root in somebody's session is where that somebody is.
    const auto isTheirs = [uid](uid_t owner) {
        return uid == 0 || owner == uid;
    };
    char *name = nullptr;
    if (sd_pid_get_session(pid_t(pid), &name) >= 0) {
        const LoginSession session = loginSession(name);
        std::free(name);
        return isTheirs(session.uid) ? QList<CallerOrigin>{originOf(session)} : QList<CallerOrigin>();
    }
    uid_t owner = 0;
    if (sd_pid_get_user_unit(pid_t(pid), &name) < 0)
        return {};
    std::free(name);
    if (sd_pid_get_owner_uid(pid_t(pid), &owner) < 0 || !isTheirs(owner))
        return {};
    return originsOf(loginSessionsOf(owner));
}

} // namespace

LoginCallerOrigins::LoginCallerOrigins()
{
    m_pool.setMaxThreadCount(2);
}

QFuture<Result<QList<CallerOrigin>>> LoginCallerOrigins::originsOfProcess(qint64 pid, quint32 uid)
{
    return offThread<QList<CallerOrigin>>(m_pool, [pid, uid] {
        return Result<QList<CallerOrigin>>(originsFrom(pid, uid));
    });
}

} // namespace stationmaster
