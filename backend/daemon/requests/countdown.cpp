// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/countdown.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

Countdown Countdown::restored(const KeptCountdown &kept)
{
    Countdown countdown;
    countdown.kept = kept;
    for (const KeptAsker &asker : kept.askers) {
        auto request = std::make_shared<ActionRequest>();
        request->resumed = true;
        request->caller.uid = asker.uid;
        request->caller.userName = asker.userName;
        request->caller.session = asker.session;
        request->callerHost = asker.host;
        request->target.id = kept.id;
        request->target.userName = kept.userName;
        request->target.station = kept.station;
        request->action.verb = kept.verb;
        countdown.store += request;
    }
    return countdown;
}

bool Countdown::covers(const SessionId &id) const
{
    return kept.id == id || (kept.verb == Verb::LogOffEverywhere && kept.id.uid == id.uid);
}

bool Countdown::isOnlyOf(const Caller &caller) const
{
    return std::ranges::all_of(store, [&caller](const ActionRequestPtr &request) {
        return request->caller.uid == caller.uid && request->caller.userName == caller.userName;
    });
}

bool Countdown::join(const ActionRequestPtr &request, const QDateTime &now)
{
    if (store.isEmpty()) {
        kept.id = request->target.id;
        kept.userName = request->target.userName;
        kept.station = request->target.station;
        kept.verb = request->action.verb;
    }
    store += request;
    kept.askers +=
        {request->caller.uid, request->caller.userName, request->caller.session, request->callerHost};
    const qint64 graceMs = qint64(request->action.logOff().graceSeconds) * 1000;
    const QDateTime endsAt = now.addMSecs(graceMs);
    if (ending || (kept.endsAt.isValid() && endsAt >= kept.endsAt))
        return false;
    kept.endsAt = endsAt;
    kept.leaveAt = endsAt.addMSecs(-leadMs(graceMs));
    kept.text = request->action.logOff().message;
    kept.force = request->action.logOff().force;
    kept.told.clear();
    warned = false;
    return true;
}

Outcome Countdown::wentByItself() const
{
    return {kept.verb == Verb::LogOff ? Outcome::Proof::Seen : Outcome::Proof::AskedOnly, {}, false};
}

QString Countdown::notice(const SessionTexts &texts) const
{
    const QString text = texts.ending(kept.endsAt);
    return kept.text.isEmpty() ? text : text + u'\n' + kept.text;
}

qint64 Countdown::leadMs(qint64 graceMs)
{
    return std::min(std::clamp<qint64>(graceMs / 4, 5'000, 30'000), graceMs / 2);
}

} // namespace stationmaster
