// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/power_job.h"

#include <algorithm>

namespace stationmaster {

int PowerJob::done() const
{
    return int(std::ranges::count_if(entries(), [](const PowerEntry &entry) {
        return entry.outcome.has_value();
    }));
}

bool PowerJob::hasSucceeded() const
{
    return std::ranges::all_of(entries(), &PowerEntry::isSeen);
}

} // namespace stationmaster

#include "moc_power_job.cpp"
