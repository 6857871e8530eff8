// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_history.h"

#include "backend/core/vocabulary.h"
#include "backend/demo/demo_people.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

HistoryEntry entryFor(const QDateTime &at, const QString &act, const Session &target)
{
    HistoryEntry entry;
    entry.at = at;
    entry.act = act;
    entry.outcome = u"done"_s;
    entry.operatorName = demoPeople().first().userName;
    entry.targetUser = target.userName;
    entry.session = target.id.local;
    entry.station = target.station;
    return entry;
}

} // namespace

DemoHistory::DemoHistory(const QDateTime &start)
{
    // An ordinary yesterday, and the first quarter of an hour of today.
    const QList<DemoPerson> &people = demoPeople();
    const auto past = [&](qint64 secondsAgo, const QString &act, qsizetype whom,
                          const QString &outcome = u"done"_s, const QString &reason = {}) {
        Session target;
        target.userName = people.at(whom).userName;
        target.station = people.at(whom).station;
        target.id.local = u"c%1"_s.arg(400 + whom);
        HistoryEntry entry = entryFor(start.addSecs(-secondsAgo), act, target);
        entry.outcome = outcome;
        entry.reason = reason;
        m_entries += entry;
    };
    constexpr qint64 yesterday = 24 * 3600;
    add(start.addSecs(-yesterday - 3600), u"block-all"_s);
    add(start.addSecs(-yesterday - 3000), u"unblock-all"_s);
    past(yesterday + 2400, u"message"_s, 3);
    for (const qsizetype whom : {5, 6, 8, 12, 17})
        past(yesterday - 60 * whom, u"logoff"_s, whom);
    past(yesterday - 1200, u"logoff"_s, 10, u"failed"_s, u"TimedOut"_s);
    past(yesterday - 1500, u"logoff"_s, 24, u"refused"_s, u"NotAuthorized"_s);
    past(2 * 3600, u"logoff"_s, 14);
    m_entries.last().operatorName = u"stationd"_s;
    past(840, u"watch"_s, 4);
    past(600, u"unwatch"_s, 4);
    past(420, u"lock"_s, 9);
    m_entries.last().operatorHost = u"192.0.2.7"_s;
}

void DemoHistory::add(const QDateTime &at, const Action &action, const Session &target,
                      const Result<Outcome> &result)
{
    HistoryEntry entry = entryFor(at, toWord(action.verb), target);
    if (!result) {
        const bool refused = result.error().code == Error::Code::NotAuthorized;
        entry.outcome = refused ? u"refused"_s : u"failed"_s;
        entry.reason = toWord(result.error().code);
    }
    m_entries += entry;
}

void DemoHistory::add(const QDateTime &at, const QString &act)
{
    m_entries += entryFor(at, act, {});
}

void DemoHistory::addCancel(const QDateTime &at, const Session &target)
{
    m_entries += entryFor(at, u"calloff"_s, target);
}

QList<HistoryEntry> DemoHistory::entries(const QDateTime &since, int limit) const
{
    QList<HistoryEntry> found;
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend() && found.size() < limit; ++entry) {
        if (entry->at >= since)
            found += *entry;
    }
    std::ranges::stable_sort(found, [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.at > b.at;
    });
    return found;
}

} // namespace stationmaster
