// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class LockText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(LockAction)

public:
    LockText()
        : ActionText(Verb::Lock)
    {
    }

    ActionGroup group() const override { return ActionGroup::Lock; }
    ActionLook forSelected() const override
    {
        return {u"lockAction"_s,
                u"lock"_s,
                tr("&Lock"),
                tr("Ctrl+L"),
                tr("Lock the screens of the selected sessions"),
                tr("Lock", "tool bar, short")};
    }

    QString name() const override { return tr("Lock"); }
    QString nameInHistory() const override { return tr("Lock", "in the history"); }
    QString underWay() const override { return tr("Locking…"); }
    QString underWay(const QString &user) const override { return tr("Locking the screen of %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Locking: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Locked.")
                                                     : tr("Asked to lock; the session did not confirm it.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Locked") : tr("Asked to lock");
    }
    QString doneSummary(int count) const override { return tr("%n session(s) locked", nullptr, count); }
    QString unprovedSummary(int count) const override
    {
        return tr("%n asked to lock, but not seen to be locked", "sessions", count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be locked", "sessions", count);
    }
    QString whyNot(const Session &) const override
    {
        return tr("A text session has no screen that could be locked.");
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {},
            CommandOptions(CommandOption::Warn) | CommandOption::Message,
            true,
            false,
            QT_TRANSLATE_NOOP("CommandSpec", "Ask the sessions' own screen lockers to lock.")};
    }
    QString terminalQuestion(int count) const override { return tr("Lock %n session(s)?", nullptr, count); }
    QString wouldText(const QString &session) const override { return tr("Would lock %1").arg(session); }
    QString warning(int seconds) const override
    {
        return tr("Your screen will be locked in %n second(s).", nullptr, seconds);
    }
};

} // namespace

const ActionText &lockText()
{
    static const LockText text;
    return text;
}

} // namespace stationmaster
