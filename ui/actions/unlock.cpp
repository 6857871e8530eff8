// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class UnlockText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(UnlockAction)

public:
    UnlockText()
        : ActionText(Verb::Unlock)
    {
    }

    ActionGroup group() const override { return ActionGroup::Lock; }
    ActionLook forSelected() const override
    {
        return {u"unlockAction"_s,
                u"unlock"_s,
                tr("&Unlock"),
                tr("Ctrl+U"),
                tr("Unlock the screens of the selected sessions"),
                tr("Unlock", "tool bar, short")};
    }

    QString name() const override { return tr("Unlock"); }
    QString nameInHistory() const override { return tr("Unlock", "in the history"); }
    QString underWay() const override { return tr("Unlocking…"); }
    QString underWay(const QString &user) const override
    {
        return tr("Unlocking the screen of %1…").arg(user);
    }
    QString underWay(int done, int total) const override
    {
        return tr("Unlocking: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Unlocked.")
                                                     : tr("Asked to unlock; the session did not confirm it.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Unlocked") : tr("Asked to unlock");
    }
    QString doneSummary(int count) const override { return tr("%n session(s) unlocked", nullptr, count); }
    QString unprovedSummary(int count) const override
    {
        return tr("%n asked to unlock, but not seen to be unlocked", "sessions", count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be unlocked", "sessions", count);
    }
    QString whyNot(const Session &) const override
    {
        return tr("A text session has no screen that could be locked.");
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {},
            {},
            false,
            false,
            QT_TRANSLATE_NOOP("CommandSpec", "Ask the sessions' own screen lockers to unlock.")};
    }
    QString terminalQuestion(int count) const override { return tr("Unlock %n session(s)?", nullptr, count); }
    QString wouldText(const QString &session) const override { return tr("Would unlock %1").arg(session); }
};

} // namespace

const ActionText &unlockText()
{
    static const UnlockText text;
    return text;
}

} // namespace stationmaster
