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
        auto order = std::make_shared<Order>();
        order->resumed = true;
        order->caller.uid = asker.uid;
        order->caller.userName = asker.userName;
        order->caller.session = asker.session;
        order->callerHost = asker.host;
        order->target.id = kept.id;
        order->target.userName = kept.userName;
        order->target.station = kept.station;
        order->action.verb = kept.verb;
        countdown.orders += order;
    }
    return countdown;
}

bool Countdown::covers(const SessionId &id) const
{
    return kept.id == id || (kept.verb == Verb::LogOffEverywhere && kept.id.uid == id.uid);
}

bool Countdown::isOnlyOf(const Caller &caller) const
{
    return std::ranges::all_of(orders, [&caller](const OrderPtr &order) {
        return order->caller.uid == caller.uid && order->caller.userName == caller.userName;
    });
}

bool Countdown::join(const OrderPtr &order, const QDateTime &now)
{
    if (orders.isEmpty()) {
        kept.id = order->target.id;
        kept.userName = order->target.userName;
        kept.station = order->target.station;
        kept.verb = order->action.verb;
    }
    orders += order;
    kept.askers += {order->caller.uid, order->caller.userName, order->caller.session, order->callerHost};
    const qint64 graceMs = qint64(order->action.graceSeconds) * 1000;
    const QDateTime endsAt = now.addMSecs(graceMs);
    if (ending || (kept.endsAt.isValid() && endsAt >= kept.endsAt))
        return false;
    kept.endsAt = endsAt;
    kept.leaveAt = endsAt.addMSecs(-leadMs(graceMs));
    kept.text = order->action.message;
    kept.force = order->action.force;
    kept.told.clear();
    warned = false;
    return true;
}

Outcome Countdown::wentByItself() const
{
    return {kept.verb == Verb::LogOff ? Outcome::Proof::Seen : Outcome::Proof::AskedOnly, {}, false};
}

QString Countdown::notice(const SessionTexts &words) const
{
    const QString text = words.ending(kept.endsAt);
    return kept.text.isEmpty() ? text : text + u'\n' + kept.text;
}

qint64 Countdown::leadMs(qint64 graceMs)
{
    return std::min(std::clamp<qint64>(graceMs / 4, 5'000, 30'000), graceMs / 2);
}

} // namespace stationmaster
