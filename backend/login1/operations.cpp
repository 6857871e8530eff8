// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/operations.h"

#include "backend/login1/activate_operation.h"
#include "backend/login1/lock_operation.h"
#include "backend/login1/log_off_operation.h"

#include <algorithm>

namespace stationmaster {

namespace {

using Make = SessionOperation *(*)(const Action &action, const SessionId &id, const Login1Context &context,
                                   QObject *parent);

struct Maker
{
    Verb verb;
    Make make;
};

const Maker makers[] = {
    {Verb::LogOff,
     [](const Action &action, const SessionId &id, const Login1Context &context,
        QObject *parent) -> SessionOperation * {
         return new LogOffOperation(LogOffOperation::Extent::Session, action.logOff().force, context, id,
                                    parent);
     }},
    {Verb::LogOffEverywhere,
     [](const Action &action, const SessionId &id, const Login1Context &context,
        QObject *parent) -> SessionOperation * {
         return new LogOffOperation(LogOffOperation::Extent::User, action.logOff().force, context, id,
                                    parent);
     }},
    {Verb::Lock,
     [](const Action &, const SessionId &id, const Login1Context &context,
        QObject *parent) -> SessionOperation * {
         return new LockOperation(true, context, id, parent);
     }},
    {Verb::Unlock,
     [](const Action &, const SessionId &id, const Login1Context &context,
        QObject *parent) -> SessionOperation * {
         return new LockOperation(false, context, id, parent);
     }},
    {Verb::Activate,
     [](const Action &, const SessionId &id, const Login1Context &context,
        QObject *parent) -> SessionOperation * {
         return new ActivateOperation(context, id, parent);
     }},
};

} // namespace

SessionOperation *makeOperation(const Action &action, const SessionId &id, const Login1Context &context,
                                QObject *parent)
{
    const auto found = std::ranges::find(makers, action.verb, &Maker::verb);
    return found == std::end(makers) ? nullptr : found->make(action, id, context, parent);
}

} // namespace stationmaster
