// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/session.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>

class QObject;

namespace stationmaster {

/// "Shall this be done to these?"
struct Question
{
    Action action;
    QList<Session> targets; ///< By identity, as they were when the question was put. Never empty.
    QSet<SessionId> hidden; ///< Those among them that the grid does not show.
    bool everyone = false; ///< They are all that there are, except the operator's own and `leftOut`.
    int leftOut = 0; ///< So many are not among all, as they are above the operator.
    std::optional<int> graceSeconds = {}; ///< Of a log-off: proposed in place of what was chosen last.
};

enum class Answer
{
    No,
    Yes,
};

/// Asks the operator: a dialog in the program, an answer at once in a test.
class Prompter
{
public:
    /// `action` is the question's with what the operator chose: words, grace, time on the screen. `targets`
    /// are those of the question, without whom he has spared.
    using Answered = std::function<void(Answer answer, const Action &action, const QList<Session> &targets)>;
    /// Called on yes alone; `leaseSeconds` as HostControl::blockAll() has it.
    using BlockAll = std::function<void(const QString &message, int leaseSeconds)>;

    virtual ~Prompter() = default;

    /// Returns at once and calls `then` once, when the operator has answered; not at all if `owner` has died
    /// by then.
    virtual void confirm(const Question &question, QObject *owner, Answered then) = 0;
    /// Asks for the words and the length of a block of everybody.
    virtual void askToBlockAll(QObject *owner, BlockAll then) = 0;

protected:
    Prompter() = default;
    Q_DISABLE_COPY_MOVE(Prompter)
};

} // namespace stationmaster
