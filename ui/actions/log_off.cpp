// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class LogOffText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(LogOffAction)

public:
    LogOffText()
        : ActionText(Verb::LogOff)
    {
    }

    ActionGroup group() const override { return ActionGroup::LogOff; }
    ActionLook forSelected() const override
    {
        return {u"logOffSelectedAction"_s, u"log-off"_s, tr("Log off &selected users"), tr("Ctrl+Del"),
                tr("End the selected sessions and everything that runs in them")};
    }
    std::optional<ActionLook> forAll() const override
    {
        return ActionLook{u"logOffAllAction"_s, u"log-off-all"_s, tr("Log off &all users"),
                          tr("Ctrl+Shift+Del"), tr("End every session except your own")};
    }

    QuestionKind questionForSelected() const override { return QuestionKind::LogOff; }
    QuestionKind questionForAll() const override { return QuestionKind::LogOff; }

    QString name() const override { return tr("Log off"); }
    QString nameInHistory() const override { return tr("Log off", "in the history"); }
    QString underWay() const override { return tr("Logging off…"); }
    QString underWay(const QString &user) const override { return tr("Logging off %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Logging off: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen
            ? tr("Logged off.")
            : tr("Told to end; whether anything is left of it could not be checked.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Logged off") : tr("Told to end");
    }
    QString doneSummary(int count) const override { return tr("%n logged off", "sessions", count); }
    QString unprovedSummary(int count) const override
    {
        return tr("%n told to end, but nobody could check whether it did", "sessions", count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be logged off", "sessions", count);
    }
    QString whyNot(const Session &) const override { return tr("This computer does not offer that."); }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{{},
                                 CommandOptions(CommandOption::Warn) | CommandOption::Message
                                     | CommandOption::Force | CommandOption::Everywhere,
                                 true,
                                 false,
                                 QT_TRANSLATE_NOOP("CommandSpec", "End sessions and every process in them.")};
    }
    QString terminalQuestion(int count) const override
    {
        return tr("Log off %n session(s)? Work that is not saved is lost.", nullptr, count);
    }
    QString wouldText(const QString &session) const override { return tr("Would log off %1").arg(session); }
    QString warning(int seconds) const override
    {
        return tr("You will be logged off in %n second(s). Save your work now.", nullptr, seconds);
    }
};

} // namespace

const ActionText &logOffText()
{
    static const LogOffText text;
    return text;
}

} // namespace stationmaster
