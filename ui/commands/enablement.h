// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_catalogue.h"
#include "backend/core/session_backend.h"

#include <QString>

class QAction;

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
/// The same for everybody: to be had as soon as one of everyoneElse() allows it; a log-off is for all of
/// them. `all` is every session of the backend.
Enablement enablementForAll(Verb verb, const QList<Session> &all, SessionBackend::State state);
/// "Cancel the log-off", for those whose countdown runs.
Enablement enablementForCallOff(const QList<Session> &selected, SessionBackend::State state);
Enablement enablementForBlockAll(const Host &host, SessionBackend::State state);
/// As long as a block of everybody stands, or anybody is blocked singly.
Enablement enablementForUnblockAll(const Host &host, const QList<Session> &all, SessionBackend::State state);
Enablement enablementForHistory(const Host &host, SessionBackend::State state);
/// Shows it on `action`, whose tool tip is `hint` while it is to be had.
void applyEnablement(QAction &action, const Enablement &state, const QString &hint);

/// Who is meant by "all": every session that there is, the hidden text sessions included, except the
/// operator's own.
/// Whom "all" means: neither the operator nor an administrator who is above him.
QList<Session> everyoneElse(const QList<Session> &all);

} // namespace stationmaster
