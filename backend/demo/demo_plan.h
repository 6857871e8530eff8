// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "backend/core/session.h"
#include "backend/demo/demo_people.h"

#include <QList>

namespace stationmaster {

class DemoClassroom;

/// How one action on one simulated session will go. Times are ms since it began.
struct DemoPlan
{
    struct Stage
    {
        qint64 atMs = 0;
        Step step = Step::Checking;
    };
    QList<Stage> stages; ///< In the order of time.
    qint64 endMs = 0; ///< When `result` is given; later than every stage.
    Result<Outcome> result;
    qint64 graceMs = 0; ///< Until then its user is warned and the action can be cancelled.
};

/// What can be done in the classroom.
Verbs demoVerbs();

/// `session` must be able to do what `action` asks. `paceMs` (300 to 2000) is how long this one takes over an
/// ordinary log-off.
DemoPlan demoPlan(const Action &action, const Session &session, DemoTemper temper, qint64 paceMs);

/// What an action that ended with `outcome` leaves behind in the classroom.
void takeDemoEffect(DemoClassroom &classroom, const SessionId &id, Verb verb, const Outcome &outcome);

} // namespace stationmaster
