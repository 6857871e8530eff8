// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_screens.h"

#include "backend/demo/demo_desktop.h"

#include <utility>

namespace stationmaster {

QList<DemoScreens::Picture> DemoScreens::due(const QList<Session> &sessions, qint64 nowMs)
{
    QList<Picture> pictures;
    QHash<SessionId, Screen> screens; // those of sessions that are gone are left behind
    for (const Session &session : sessions) {
        if (session.isText())
            continue;
        const auto known = m_screens.constFind(session.id);
        // The first pictures come within a second, and never all at once.
        const int stagger = int(session.id.uid * 397 % 1000);
        Screen screen = known == m_screens.cend() ? Screen{nowMs + stagger, 0, false, false, false} : *known;

        const bool still = session.locked || session.blocked || session.idleSince.has_value();
        const bool asBefore =
            still && screen.still && screen.locked == session.locked && screen.blocked == session.blocked;
        const bool painting = session.state == SessionState::Active && !asBefore;
        if (painting && screen.nextMs <= nowMs) {
            pictures += {session.id, paintDemoDesktop(session, Size, screen.frame)};
            screen = {nowMs + 1000 + stagger, screen.frame + 1, still, session.locked, session.blocked};
        }
        screens.insert(session.id, screen);
    }
    m_screens = std::move(screens);
    return pictures;
}

} // namespace stationmaster
