// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_report.h"

#include <algorithm>

namespace stationmaster {

namespace {

bool wasCancelled(const BulkEntry &entry)
{
    return !entry.result && entry.result.error().code == Error::Code::Cancelled;
}

/// A log-off that nobody could check is not one that was seen to happen, and a cover under which one can go
/// on typing blocks nobody; a lock that was asked for is all that can be had of many lockers.
bool wasDone(Verb verb, const BulkEntry &entry)
{
    const bool mustBeSeen = verb == Verb::LogOff || verb == Verb::LogOffEverywhere || verb == Verb::Block;
    return entry.result && (!mustBeSeen || entry.result.value().proof == Outcome::Proof::Seen);
}

} // namespace

int BulkReport::succeeded() const
{
    return int(std::ranges::count_if(entries, [this](const BulkEntry &entry) {
        return wasDone(action.verb, entry);
    }));
}

int BulkReport::seen() const
{
    return int(std::ranges::count_if(entries, [](const BulkEntry &entry) {
        return entry.result && entry.result.value().confirmed;
    }));
}

int BulkReport::cancelled() const
{
    return int(std::ranges::count_if(entries, wasCancelled));
}

int BulkReport::failed() const
{
    return int(entries.size()) - succeeded() - cancelled();
}

QList<Session> BulkReport::retryable() const
{
    QList<Session> sessions;
    for (const BulkEntry &entry : entries) {
        if (!entry.result && entry.result.error().code != Error::Code::NotFound)
            sessions += entry.session;
    }
    return sessions;
}

} // namespace stationmaster
