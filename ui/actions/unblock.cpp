// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class UnblockText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(UnblockAction)

public:
    UnblockText()
        : ActionText(Verb::Unblock)
    {
    }

    ActionGroup group() const override { return ActionGroup::Block; }
    ActionLook forSelected() const override
    {
        return {u"unblockAction"_s, u"unblock"_s, tr("Unbl&ock selected sessions"), tr("Ctrl+Shift+U"),
                tr("Take the covers away from the selected sessions")};
    }

    QString name() const override { return tr("Unblock"); }
    QString nameInHistory() const override { return tr("Unblock", "in the history"); }
    QString underWay() const override { return tr("Unblocking…"); }
    QString underWay(const QString &user) const override
    {
        return tr("Unblocking the session of %1…").arg(user);
    }
    QString underWay(int done, int total) const override
    {
        return tr("Unblocking: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen
            ? tr("Unblocked.")
            : tr("Asked to unblock; the session did not confirm it.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Unblocked") : tr("Asked to unblock");
    }
    QString doneSummary(int count) const override { return tr("%n session(s) unblocked", nullptr, count); }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be unblocked", "sessions", count);
    }
    QString whyNot(const Session &session) const override
    {
        if (session.isText())
            return tr("A text session has no screen that could be covered.");
        if (session.displaySystem == DisplaySystem::Wayland)
            return tr("The screen of this Wayland desktop cannot be covered.");
        if (session.own)
            return tr("Your own session is never blocked from here.");
        return tr("This computer does not offer that: it needs stationd there.") + u' '
            + installServiceText();
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {},
            {},
            false,
            false,
            QT_TRANSLATE_NOOP("CommandSpec", "Take the covers of blocked screens away.")};
    }
    QString terminalQuestion(int count) const override
    {
        return tr("Unblock %n session(s)?", nullptr, count);
    }
    QString wouldText(const QString &session) const override { return tr("Would unblock %1").arg(session); }
};

} // namespace

const ActionText &unblockText()
{
    static const UnblockText text;
    return text;
}

} // namespace stationmaster
