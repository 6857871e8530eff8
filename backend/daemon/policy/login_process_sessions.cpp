// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/login_process_sessions.h"

#include "backend/daemon/futures.h"
#include "backend/linux/process_files.h"

#include <cstdlib>
#include <systemd/sd-login.h>

namespace stationmaster {

namespace {

/// Takes over what sd-login allocated.
QString taken(char *text)
{
    QString copy = QString::fromUtf8(text);
    std::free(text);
    return copy;
}

bool belongsTo(const QString &session, quint32 uid)
{
    uid_t owner = 0;
    return !session.isEmpty() && sd_session_get_uid(session.toUtf8().constData(), &owner) >= 0
        && owner == uid;
}

Result<QString> search(qint64 pid, quint32 uid)
{
    char *found = nullptr;
    if (sd_pid_get_session(pid_t(pid), &found) >= 0) {
        const QString session = taken(found);
        return belongsTo(session, uid) ? session : QString();
    }
    const QByteArray environment = ProcessFiles(KernelPaths(), quint32(pid)).environment();
    const auto named = environmentValue(environment, "XDG_SESSION_ID").value_or(QByteArray());
    const QString session = QString::fromUtf8(named.left(64));
    // A path is made of it inside sd-login.
    if (!session.contains(QLatin1Char('/')) && belongsTo(session, uid))
        return session;
    if (sd_uid_get_display(uid, &found) >= 0) {
        // Only for what runs under the user's own manager: a cron job is nobody's desktop.
        const QString shown = taken(found);
        char *unit = nullptr;
        if (sd_pid_get_user_unit(pid_t(pid), &unit) >= 0) {
            std::free(unit);
            return belongsTo(shown, uid) ? shown : QString();
        }
    }
    return QString();
}

} // namespace

LoginProcessSessions::LoginProcessSessions()
{
    m_pool.setMaxThreadCount(2);
}

QFuture<Result<QString>> LoginProcessSessions::sessionOf(qint64 pid, quint32 uid)
{
    return offThread<QString>(m_pool, [pid, uid] {
        return search(pid, uid);
    });
}

} // namespace stationmaster
