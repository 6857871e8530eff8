// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/requests/request.h"
#include "backend/daemon/requests/session_texts.h"
#include "backend/daemon/store/standing_store.h"

#include <QList>

#include <optional>

namespace stationmaster {

/// One log-off that is warned of: what is kept of it, and how far it has come. Plain bookkeeping: no bus, no
/// clock.
struct Countdown
{
    KeptCountdown kept;
    QDateTime tellAt; ///< When whoever has not seen it by then is told without an agent.
    QDateTime askedAt; ///< When the user asked to leave last.
    bool warned = false; ///< Its user has seen it.
    bool ending = false;
    SessionId target; ///< The session that the backend ends; the order's own or another of its user.
    QList<ActionRequestPtr> store;

    /// What an earlier run has left, with the orders of those who asked for it.
    static Countdown restored(const KeptCountdown &kept);

    /// It warns and ends this session: it is the one that was meant, or its user is to be logged off
    /// everywhere.
    bool covers(const SessionId &id) const;
    bool isOnlyOf(const Caller &caller) const;

    /// One more who asks. True if it ends sooner for that; then nobody has been warned of the new end.
    bool join(const ActionRequestPtr &request, const QDateTime &now);

    /// What it has come to when nothing is left to end. Of whatever else the user had running nothing was
    /// seen.
    Outcome wentByItself() const;

    /// For a terminal, where a countdown cannot run: the service's own text, and what the operator says.
    QString notice(const SessionTexts &texts) const;

    /// How long before the end the desktop is asked, with a grace of `graceMs`.
    static qint64 leadMs(qint64 graceMs);
};

} // namespace stationmaster
