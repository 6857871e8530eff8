// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/action_runner.h"
#include "model/session_model.h"
#include "ui/commands/prompter.h"
#include "ui/settings/question_settings.h"

#include <QObject>

namespace stationmaster {

class JobPresenter;
class MessageArea;
class MessageBar;

/// From a triggered action to its result: asks first where the action cannot be undone, runs it, and tells on
/// a message bar how it goes and how it went. Any number of jobs may run side by side, each with its own bar.
class SessionCommands final : public QObject
{
    Q_OBJECT

public:
    SessionCommands(SessionModel &model, ActionRunner &runner, Prompter &prompter, MessageArea &messages,
                    QObject *parent = nullptr);

    /// Does `verb` to exactly these, which the operator sees. Nothing for an empty list.
    void run(Verb verb, const QList<Session> &targets);
    /// Does it to everyone but the operator. `hidden` are the sessions that the operator does not see.
    void runForAll(Verb verb, const QSet<SessionId> &hidden);
    /// Logs off everyone but the operator with a warning long enough to finish a sentence, which the question
    /// proposes.
    void endLesson(const QSet<SessionId> &hidden);
    static constexpr int LessonEndSeconds = 300;
    /// Calls off the countdowns of those among `targets` that have one.
    void callOff(const QList<Session> &targets);
    /// Which actions ask first, from now on.
    void setQuestions(const QuestionSettings &questions) { m_questions = questions; }
    /// Something is under way whose end the operator would miss; a message that nobody has read yet is not.
    bool isRunning() const;

Q_SIGNALS:
    /// The operator wants to read what became of each target.
    void detailsWanted(const stationmaster::BulkReport &report);

public Q_SLOTS:
    /// The same action again for those in `report` that are worth another try, after the same question.
    void retry(const stationmaster::BulkReport &report);

private:
    void askForAll(Verb verb, const QSet<SessionId> &hidden, std::optional<int> graceSeconds);
    QList<Session> stillThere(const QList<Session> &sessions) const;
    void tryAgain(const BulkReport &report, MessageBar *told);
    /// Where the action has a question. `replaced` goes when it is begun, and may be null.
    void ask(const Question &question, MessageBar *replaced = nullptr);
    void start(const Action &action, const QList<Session> &targets);
    void dropOldSuccesses();
    void forgetOutcomes();
    QList<JobPresenter *> presenters() const;

    SessionModel &m_model;
    ActionRunner &m_runner;
    Prompter &m_prompter;
    MessageArea &m_messages;
    QuestionSettings m_questions;
};

} // namespace stationmaster
