// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QList>

#include <algorithm>
#include <cstdio>

namespace stationmaster::lab {

/// Why it did not is printed.
inline bool boots(LabHost &host)
{
    const bool booted = host.boot();
    if (!booted)
        std::fprintf(stderr, "no host: %s\n", qPrintable(host.problem()));
    return booted;
}

/// Of at least one value.
inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Whether the command failed; what it said is printed then.
inline bool failed(const LabHost::Output &output)
{
    if (!output.ok())
        std::fprintf(stderr, "%s%s\n", qPrintable(output.out), qPrintable(output.err));
    return !output.ok();
}

} // namespace stationmaster::lab
