// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace stationmaster {

/// Which sessions are meant by what they are like. All that is set must hold; nothing set fits every session.
struct SessionCriteria
{
    QStringList users; ///< Any of these user names, as written.
    std::optional<std::chrono::seconds>
        idleLongerThan; ///< Or disconnected. A session that is not known to be either never fits.
    bool disconnected = false; ///< Only disconnected ones.

    bool isEmpty() const { return users.isEmpty() && !idleLongerThan && !disconnected; }
    bool matches(const Session &session, const QDateTime &now) const;
};

/// "90", "90s", "30m", "2h", "1d12h", "1w" as a length of time; a plain number is seconds. Nothing else is
/// understood: no sign, no fraction, no space, each unit at most once and the larger ones first, at most ten
/// years.
std::optional<std::chrono::seconds> parseDuration(const QString &text);

} // namespace stationmaster
