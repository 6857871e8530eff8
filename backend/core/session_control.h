// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QFuture>
#include <QObject>

namespace stationmaster {

/// The verbs that a login manager does not have (Disconnect, Message), carried out by means of the session's
/// own computer, with the rights of whoever runs this program. A SessionBackend that stands on that computer
/// may own one. Lives on its maker's thread and never blocks it.
class SessionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Which of its verbs would do something to `session` as it is now. Cheap: no question to anybody.
    virtual Verbs verbs(const Session &session) const = 0;
    /// A session of a seat has been locked before it is to be disconnected: then this shows the seat's login
    /// screen, and the backend sees whether the session has left. `session` has just been seen to be the one
    /// that was meant. Answers within a few seconds: NotAuthorized where the caller may not, Unsupported
    /// where this kind of session cannot.
    virtual QFuture<Result<Outcome>> perform(const Action &action, const Session &session) = 0;

Q_SIGNALS:
    /// verbs() may answer otherwise now.
    void changed();
};

} // namespace stationmaster
