// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_plan.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

DemoPlan logOffPlan(const Action &action, DemoTemper temper, qint64 paceMs)
{
    const QList<DemoPlan::Stage> begin{{0, Step::Checking}, {50, Step::Asking}};
    const Error stuck{Error::Code::TimedOut, u"simulated"_s, {u"soffice.bin (2214)"_s, u"rsync (2398)"_s}};
    if (action.force) {
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

DemoPlan shortPlan(qint64 endMs, const Result<Outcome> &result)
{
    return {{{0, Step::Checking}, {50, Step::Asking}}, endMs, result};
}

} // namespace

DemoPlan demoPlan(const Action &action, const Session &session, DemoTemper temper, qint64 paceMs)
{
    if (temper == DemoTemper::Refuses)
        return shortPlan(300, Error{Error::Code::NotAuthorized, u"simulated"_s, {}});
    const Outcome seen{};
    const Outcome askedOnly{Outcome::Proof::AskedOnly, {}};
    switch (action.verb) {
    case Verb::Block:
    case Verb::Unblock:
        return shortPlan(300, seen);
    case Verb::LogOff:
    case Verb::LogOffEverywhere:
        return logOffPlan(action, temper, paceMs);
    case Verb::Lock:
    case Verb::Unlock:
        if (session.locked == (action.verb == Verb::Lock))
            return shortPlan(100, seen);
        return temper == DemoTemper::Silent ? shortPlan(2000, askedOnly) : shortPlan(300, seen);
    case Verb::Disconnect:
        return shortPlan(500, seen);
    case Verb::Activate:
        return shortPlan(200, seen);
    case Verb::Message: {
        const QStringList way{session.isText() ? u"terminal"_s : u"notification"_s};
        const bool somebodyThere = session.state == SessionState::Active && !session.locked;
        return shortPlan(200, Outcome{somebodyThere ? Outcome::Proof::Seen : Outcome::Proof::AskedOnly, way});
    }
    }
    return shortPlan(100, Error{Error::Code::Internal, u"no such verb"_s, {}});
}

} // namespace stationmaster
