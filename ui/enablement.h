// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/session_backend.h"

#include <QString>

namespace stationmaster {

/// Whether an action can be had now and, if not, why: one sentence for its tool tip.
struct Enablement
{
    bool enabled = false;
    QString why;
};

/// `verb` on the selected sessions: to be had as soon as one of them allows it, for each target answers for
/// itself. Nothing selected is never "all".
Enablement enablementForSelected(Verb verb, const QList<Session> &selected, SessionBackend::State state);
/// "Log off all users"; `all` is every session of the backend.
Enablement enablementForAll(const QList<Session> &all, SessionBackend::State state);

/// Who is meant by "all": every session that there is, the hidden text sessions included, except the
/// operator's own.
QList<Session> everyoneElse(const QList<Session> &all);

} // namespace stationmaster
