// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/session.h"
#include "backend/daemon/requests/budgets.h"
#include "backend/daemon/requests/call.h"
#include "backend/daemon/requests/callers.h"

#include <memory>
#include <optional>

namespace stationmaster {

/// How a caller of Session1.Perform wants to be told.
struct ReplyOptions
{
    quint32 job = 0; ///< His own number of the call; not 0 with `defer`.
    bool defer = false; ///< What takes long is answered when it has begun.
};

/// One thing that somebody asked for, until its outcome is known. Lives on without its caller.
struct ActionRequest
{
    std::optional<Call> call; ///< None if nobody waits for the answer.
    Caller caller;
    QString callerHost; ///< Where he sat when he asked.
    Budgets::SharePtr share; ///< Of the caller's requests, until it is over.
    Budgets::SharePtr standing; ///< Of his countdowns or messages, for as long as anybody keeps the request.
    Session target;
    Action action;
    ReplyOptions reply;
    bool deferred = false; ///< It was answered when it had begun.
    bool resumed = false; ///< An earlier run of the service took it.
    bool writtenDown = false;
    bool over = false;

    /// What a user asks for his own session; nobody needs a right for that. Root's never is.
    bool isOwnWish() const { return caller.uid != 0 && caller.uid == target.id.uid; }
};
using ActionRequestPtr = std::shared_ptr<ActionRequest>;

} // namespace stationmaster
