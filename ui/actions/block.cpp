// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class BlockText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(BlockAction)

public:
    BlockText()
        : ActionText(Verb::Block)
    {
    }

    ActionGroup group() const override { return ActionGroup::Block; }
    ActionLook forSelected() const override
    {
        return {u"blockAction"_s, u"block"_s, tr("Bloc&k selected sessions…"), tr("Ctrl+Shift+K"),
                tr("Cover the screens of the selected sessions and take their keyboards and pointers")};
    }

    QuestionKind questionForSelected() const override { return QuestionKind::Block; }
    QuestionKind questionForAll() const override { return QuestionKind::Block; }

    QString name() const override { return tr("Block"); }
    QString nameInHistory() const override { return tr("Block", "in the history"); }
    QString underWay() const override { return tr("Blocking…"); }
    QString underWay(const QString &user) const override
    {
        return tr("Blocking the session of %1…").arg(user);
    }
    QString underWay(int done, int total) const override
    {
        return tr("Blocking: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen
            ? tr("Blocked.")
            : tr("The cover is up, but another program holds the keyboard or the pointer.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Blocked") : tr("Covered, not sealed");
    }
    QString doneSummary(int count) const override { return tr("%n session(s) blocked", nullptr, count); }
    QString unprovedSummary(int count) const override
    {
        return tr("%n covered, but not sealed", "sessions", count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be blocked", "sessions", count);
    }
    QString whyNot(const Session &session) const override
    {
        if (session.isText())
            return tr("A text session has no screen that could be covered.");
        if (session.displaySystem == DisplaySystem::Wayland)
            return tr("The screen of this Wayland desktop cannot be covered.") + u' '
                + tr("In GNOME that takes the package stationmaster-gnome, turned on by its administrator. "
                     "You can lock the session instead.");
        if (session.own)
            return tr("Your own session is never blocked from here.");
        return tr("This computer does not offer that: it needs stationd there.") + u' '
            + installServiceText();
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {},
            CommandOptions(CommandOption::Message) | CommandOption::Lease,
            false,
            false,
            QT_TRANSLATE_NOOP("CommandSpec", "Cover screens with a text and take keyboards and pointers.")};
    }
    QString terminalQuestion(int count) const override { return tr("Block %n session(s)?", nullptr, count); }
    QString wouldText(const QString &session) const override { return tr("Would block %1").arg(session); }
};

} // namespace

const ActionText &blockText()
{
    static const BlockText text;
    return text;
}

} // namespace stationmaster
