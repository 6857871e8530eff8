// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_plan.h"

#include "backend/core/action_catalogue.h"
#include "backend/demo/demo_classroom.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

DemoPlan logOffPlan(const Action &action, DemoTemper temper, qint64 paceMs)
{
    const QList<DemoPlan::Stage> begin{{0, Step::Checking}, {50, Step::Asking}};
    const Error stuck{Error::Code::TimedOut, u"simulated"_s, {u"soffice.bin (2214)"_s, u"rsync (2398)"_s}};
    if (action.logOff().force) {
        if (temper == DemoTemper::Stuck)
            return {begin + QList<DemoPlan::Stage>{{100, Step::Killing}, {1500, Step::Verifying}}, 3000,
                    stuck};
        return {begin + QList<DemoPlan::Stage>{{100, Step::Killing}, {200, Step::Verifying}}, 300, Outcome{}};
    }
    if (temper == DemoTemper::Slow || temper == DemoTemper::Stuck) {
        const QList<DemoPlan::Stage> stages = begin
            + QList<DemoPlan::Stage>{{100, Step::Ending}, {4500, Step::Killing}, {5500, Step::Verifying}};
        if (temper == DemoTemper::Stuck)
            return {stages, 7500, stuck};
        return {stages, 6000, Outcome{}};
    }
    return {begin + QList<DemoPlan::Stage>{{100, Step::Ending}, {paceMs - 100, Step::Verifying}}, paceMs,
            Outcome{}};
}

/// The warning first: the same story, later. One in five logs off without waiting for the end of the
/// countdown.
DemoPlan warnedPlan(const Action &action, DemoTemper temper, qint64 paceMs)
{
    const DemoPlan then = logOffPlan(action, temper, paceMs);
    DemoPlan plan;
    plan.graceMs = qint64(action.logOff().graceSeconds) * 1000 / (paceMs % 5 == 0 ? 2 : 1);
    plan.stages = {
        {0, Step::Checking}, {50, Step::Asking}, {100, Step::Warned}, {plan.graceMs, Step::Leaving}};
    for (const DemoPlan::Stage &stage : then.stages) {
        if (stage.step != Step::Checking && stage.step != Step::Asking)
            plan.stages += {plan.graceMs + 300 + stage.atMs, stage.step};
    }
    plan.endMs = plan.graceMs + 300 + then.endMs;
    plan.result = then.result;
    return plan;
}

DemoPlan shortPlan(qint64 endMs, const Result<Outcome> &result)
{
    return {{{0, Step::Checking}, {50, Step::Asking}}, endMs, result};
}

DemoPlan messagePlan(const Action &action, const Session &session, qint64 paceMs)
{
    const bool somebodyThere = session.state == SessionState::Active && !session.locked;
    const QStringList way{session.isText() ? u"terminal"_s : u"notification"_s};
    const Outcome shown{somebodyThere ? Outcome::Proof::Seen : Outcome::Proof::AskedOnly, way};
    if (!action.message().waitSeen || session.isText() || session.state != SessionState::Active)
        return shortPlan(200, shown);
    // Whoever is at work reads at once; the others when they are back.
    const bool atWork = somebodyThere && !session.idleSince && !session.blocked;
    const qint64 readMs = atWork ? 8 * paceMs : 40'000 + 30 * paceMs;
    const qint64 overMs = qint64(action.message().showSeconds) * 1000;
    DemoPlan plan;
    plan.stages = {{0, Step::Checking}, {50, Step::Asking}, {200, Step::Shown}};
    plan.endMs = overMs > 0 ? std::min(readMs, overMs) : readMs;
    Outcome outcome{Outcome::Proof::Seen, {u"window"_s}};
    outcome.confirmed = plan.endMs == readMs;
    plan.result = outcome;
    return plan;
}

DemoPlan lockPlan(bool lock, const Session &session, DemoTemper temper)
{
    if (session.locked == lock)
        return shortPlan(100, Outcome{});
    return temper == DemoTemper::Silent ? shortPlan(2000, Outcome{Outcome::Proof::AskedOnly, {}})
                                        : shortPlan(300, Outcome{});
}

DemoPlan leavingPlan(const Action &action, DemoTemper temper, qint64 paceMs)
{
    return action.logOff().graceSeconds > 0 ? warnedPlan(action, temper, paceMs)
                                            : logOffPlan(action, temper, paceMs);
}

/// What the classroom does for each action: how it goes, and what it leaves behind.
struct DemoAction
{
    Verb verb;
    DemoPlan (*plan)(const Action &action, const Session &session, DemoTemper temper, qint64 paceMs);
    void (*effect)(DemoClassroom &classroom, const SessionId &id);
    bool evenIfNotConfirmed = false; ///< The effect is there though the outcome is AskedOnly.
};

constexpr auto atOnce = [](qint64 ms) {
    return shortPlan(ms, Outcome{});
};

const DemoAction demoActions[] = {
    {Verb::LogOff,
     [](const Action &action, const Session &, DemoTemper temper, qint64 paceMs) {
         return leavingPlan(action, temper, paceMs);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.end(id);
     }},
    {Verb::LogOffEverywhere,
     [](const Action &action, const Session &, DemoTemper temper, qint64 paceMs) {
         return leavingPlan(action, temper, paceMs);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.end(id);
     }},
    {Verb::Disconnect,
     [](const Action &, const Session &, DemoTemper, qint64) {
         return atOnce(500);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.disconnect(id);
     }},
    {Verb::Lock,
     [](const Action &, const Session &session, DemoTemper temper, qint64) {
         return lockPlan(true, session, temper);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.setLocked(id, true);
     }},
    {Verb::Unlock,
     [](const Action &, const Session &session, DemoTemper temper, qint64) {
         return lockPlan(false, session, temper);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.setLocked(id, false);
     }},
    {Verb::Activate,
     [](const Action &, const Session &, DemoTemper, qint64) {
         return atOnce(200);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.activate(id);
     }},
    {Verb::Message,
     [](const Action &action, const Session &session, DemoTemper, qint64 paceMs) {
         return messagePlan(action, session, paceMs);
     },
     nullptr},
    // The cover is up all the same where it does not get the input.
    {Verb::Block,
     [](const Action &, const Session &, DemoTemper temper, qint64) {
         return shortPlan(400,
                          temper == DemoTemper::Grabs ? Outcome{Outcome::Proof::AskedOnly, {}} : Outcome{});
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.setBlocked(id, true);
     },
     true},
    {Verb::Unblock,
     [](const Action &, const Session &, DemoTemper, qint64) {
         return atOnce(300);
     },
     [](DemoClassroom &classroom, const SessionId &id) {
         classroom.setBlocked(id, false);
     }},
};

const DemoAction *find(Verb verb)
{
    const auto found = std::ranges::find(demoActions, verb, &DemoAction::verb);
    return found == std::end(demoActions) ? nullptr : found;
}

} // namespace

Verbs demoVerbs()
{
    Verbs verbs;
    for (const DemoAction &action : demoActions)
        verbs |= action.verb;
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.restricts != ActionRestricts::Nothing)
            verbs |= info.verb;
    }
    return verbs;
}

DemoPlan demoPlan(const Action &action, const Session &session, DemoTemper temper, qint64 paceMs)
{
    if (temper == DemoTemper::Refuses)
        return shortPlan(300, Error{Error::Code::NotAuthorized, u"simulated"_s, {}});
    if (const DemoAction *known = find(action.verb))
        return known->plan(action, session, temper, paceMs);
    if (infoOf(action.verb).restricts != ActionRestricts::Nothing)
        return shortPlan(300, Outcome{});
    return shortPlan(100, Error{Error::Code::Unsupported, u"not simulated"_s, {}});
}

void takeDemoEffect(DemoClassroom &classroom, const SessionId &id, Verb verb, const Outcome &outcome)
{
    const DemoAction *known = find(verb);
    const ActionInfo &info = infoOf(verb);
    if (info.restricts != ActionRestricts::Nothing)
        classroom.setRestriction(id, info.ability, info.restricts == ActionRestricts::Begins);
    else if (known && known->effect && (outcome.proof == Outcome::Proof::Seen || known->evenIfNotConfirmed))
        known->effect(classroom, id);
}

} // namespace stationmaster
