// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class MuteText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(MuteAction)

public:
    MuteText()
        : ActionText(Verb::Mute)
    {
    }

    ActionGroup group() const override { return ActionGroup::Block; }
    ActionLook forSelected() const override
    {
        return {u"muteAction"_s, u"mute"_s, tr("Mu&te sound of selected sessions"), tr("Ctrl+Alt+M"),
                tr("Mute the sound of the selected sessions until it is unmuted from here")};
    }
    std::optional<ActionLook> forAll() const override
    {
        return ActionLook{u"muteAllAction"_s,
                          u"mute"_s,
                          tr("&Mute all"),
                          {},
                          tr("Mute the sound of every session except your own")};
    }

    QuestionKind questionForAll() const override { return QuestionKind::None; }

    QString name() const override { return tr("Mute sound"); }
    QString nameInHistory() const override { return tr("Mute sound", "in the history"); }
    QString underWay() const override { return tr("Muting…"); }
    QString underWay(const QString &user) const override { return tr("Muting %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Muting: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &) const override { return tr("Muted."); }
    QString doneShort(const Outcome &) const override { return tr("Muted"); }
    QString doneSummary(int count) const override { return tr("%n session(s) muted", nullptr, count); }
    QString failedSummary(int count) const override { return tr("%n could not be muted", "sessions", count); }
    QString whyNot(const Session &session) const override
    {
        if (session.isText())
            return tr("A text session has no sound.");
        if (session.own)
            return tr("Your own session is never muted from here.");
        return tr("This session has no sound that could be muted, or its computer has no stationd.");
    }
    std::optional<RestrictionLook> restriction() const override
    {
        return RestrictionLook{u"mute"_s, tr("Muted")};
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {},
            {},
            false,
            false,
            QT_TRANSLATE_NOOP("CommandSpec", "Mute the sound of sessions; their users cannot unmute it.")};
    }
    QString terminalQuestion(int count) const override { return tr("Mute %n session(s)?", nullptr, count); }
    QString wouldText(const QString &session) const override { return tr("Would mute %1").arg(session); }
};

} // namespace

const ActionText &muteText()
{
    static const MuteText text;
    return text;
}

} // namespace stationmaster
