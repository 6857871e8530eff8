// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/operations.h"

#include "backend/login1/activate_operation.h"
#include "backend/login1/lock_operation.h"
#include "backend/login1/log_off_operation.h"

namespace stationmaster {

SessionOperation *makeOperation(const Action &action, const SessionId &id, const Login1Context &context,
                                QObject *parent)
{
    switch (action.verb) {
    case Verb::LogOff:
        return new LogOffOperation(LogOffOperation::Extent::Session, action.force, context, id, parent);
    case Verb::LogOffEverywhere:
        return new LogOffOperation(LogOffOperation::Extent::User, action.force, context, id, parent);
    case Verb::Lock:
        return new LockOperation(true, context, id, parent);
    case Verb::Unlock:
        return new LockOperation(false, context, id, parent);
    case Verb::Activate:
        return new ActivateOperation(context, id, parent);
    case Verb::Disconnect:
    case Verb::Message:
    case Verb::Block:
    case Verb::Unblock:
        break;
    }
    return nullptr;
}

} // namespace stationmaster
