// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bulk_report.h"

#include <algorithm>

namespace stationmaster {

namespace {

bool wasCancelled(const BulkEntry &entry)
{
    return !entry.result && entry.result.error().code == Error::Code::Cancelled;
}

bool hasProof(const BulkEntry &entry, Outcome::Proof proof)
{
    return entry.result && entry.result.value().proof == proof;
}

int countOf(const QList<BulkEntry> &entries, Outcome::Proof proof)
{
    return int(std::ranges::count_if(entries, [proof](const BulkEntry &entry) {
        return hasProof(entry, proof);
    }));
}

} // namespace

int BulkReport::succeeded() const
{
    return countOf(entries, Outcome::Proof::Seen);
}

int BulkReport::unproved() const
{
    return countOf(entries, Outcome::Proof::AskedOnly);
}

bool BulkReport::isComplete() const
{
    const bool mustBeSeen =
        action.verb == Verb::LogOff || action.verb == Verb::LogOffEverywhere || action.verb == Verb::Block;
    return succeeded() + (mustBeSeen ? 0 : unproved()) == entries.size();
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
    return int(entries.size()) - succeeded() - unproved() - cancelled();
}

QList<Session> BulkReport::retryable() const
{
    QList<Session> sessions;
    for (const BulkEntry &entry : entries) {
        const bool failed = !entry.result && !wasCancelled(entry);
        if (failed && entry.result.error().code != Error::Code::NotFound)
            sessions += entry.session;
    }
    return sessions;
}

} // namespace stationmaster
