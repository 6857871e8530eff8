// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class UnmuteText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(UnmuteAction)

public:
    UnmuteText()
        : ActionText(Verb::Unmute)
    {
    }

    ActionGroup group() const override { return ActionGroup::Block; }
    ActionLook forSelected() const override
    {
        return {u"unmuteAction"_s, u"unmute"_s, tr("Unmute sound o&f selected sessions"),
                tr("Ctrl+Alt+Shift+M"), tr("Give the selected sessions their sound back as it was")};
    }
    std::optional<ActionLook> forAll() const override
    {
        return ActionLook{u"unmuteAllAction"_s,
                          u"unmute"_s,
                          tr("&Unmute all"),
                          {},
                          tr("Give every session its sound back as it was")};
    }

    QuestionKind questionForAll() const override { return QuestionKind::None; }

    QString name() const override { return tr("Unmute sound"); }
    QString nameInHistory() const override { return tr("Unmute sound", "in the history"); }
    QString underWay() const override { return tr("Unmuting…"); }
    QString underWay(const QString &user) const override { return tr("Unmuting %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Unmuting: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &) const override { return tr("Unmuted."); }
    QString doneShort(const Outcome &) const override { return tr("Unmuted"); }
    QString doneSummary(int count) const override { return tr("%n session(s) unmuted", nullptr, count); }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be unmuted", "sessions", count);
    }
    QString whyNot(const Session &session) const override
    {
        if (session.isText())
            return tr("A text session has no sound.");
        if (session.own)
            return tr("Your own session is never muted from here.");
        return tr("This session has no sound that could be muted, or its computer has no stationd.");
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {}, {}, false, false, QT_TRANSLATE_NOOP("CommandSpec", "Give sessions their sound back.")};
    }
    QString terminalQuestion(int count) const override { return tr("Unmute %n session(s)?", nullptr, count); }
    QString wouldText(const QString &session) const override { return tr("Would unmute %1").arg(session); }
};

} // namespace

const ActionText &unmuteText()
{
    static const UnmuteText text;
    return text;
}

} // namespace stationmaster
