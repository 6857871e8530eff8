// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session_id.h"

#include <tuple>

namespace stationmaster {

bool operator<(const SessionId &a, const SessionId &b)
{
    return std::tie(a.host, a.startedUsec, a.local, a.uid) < std::tie(b.host, b.startedUsec, b.local, b.uid);
}

size_t qHash(const SessionId &id, size_t seed) noexcept
{
    return qHashMulti(seed, id.host, id.local, id.uid, id.startedUsec);
}

} // namespace stationmaster
