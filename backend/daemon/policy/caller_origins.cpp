// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/caller_origins.h"

#include <QStringList>

namespace stationmaster {

using namespace Qt::StringLiterals;

CallerOrigin originOf(const LoginSession &session)
{
    if (session.state.isEmpty() || session.state == "closing"_L1)
        return {};
    // Asked first: a seat can be claimed in the environment of a log-on, the far end cannot be hidden there.
    if (session.remote || !session.remoteHost.isEmpty()) {
        const std::optional<IpAddress> address = IpAddress::parse(session.remoteHost.section(u'%', 0, 0));
        if (session.service == "sshd"_L1 && session.remote && address)
            return {CallerOrigin::Kind::Remote, *address};
        return {};
    }
    return session.seat.isEmpty() ? CallerOrigin() : CallerOrigin{CallerOrigin::Kind::Seat};
}

QList<CallerOrigin> originsOf(const QList<LoginSession> &sessions)
{
    QList<CallerOrigin> origins;
    for (const LoginSession &session : sessions) {
        // Nobody sits at a service manager, a timed job, or what is left of a session. A class, too, can be
        // claimed in the environment of a log-on.
        const bool isSomebodys =
            session.sessionClass.startsWith("user"_L1) || session.remote || !session.remoteHost.isEmpty();
        if (isSomebodys && session.state != "closing"_L1)
            origins += originOf(session);
    }
    return origins;
}

QString originsText(const QList<CallerOrigin> &origins)
{
    QStringList texts;
    for (const CallerOrigin &origin : origins) {
        switch (origin.kind) {
        case CallerOrigin::Kind::Unknown:
            texts += u"unknown"_s;
            break;
        case CallerOrigin::Kind::Seat:
            texts += u"seat"_s;
            break;
        case CallerOrigin::Kind::Remote:
            texts += origin.address.text();
            break;
        }
    }
    return texts.isEmpty() ? u"unknown"_s : texts.join(u", "_s);
}

} // namespace stationmaster
