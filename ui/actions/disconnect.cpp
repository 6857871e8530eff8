// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class DisconnectText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(DisconnectAction)

public:
    DisconnectText()
        : ActionText(Verb::Disconnect)
    {
    }

    ActionGroup group() const override { return ActionGroup::Disconnect; }
    ActionLook forSelected() const override
    {
        return {u"disconnectAction"_s,
                u"disconnect"_s,
                tr("&Disconnect"),
                tr("Ctrl+D"),
                tr("Take the selected sessions off their stations; they go on running and can be resumed"),
                tr("Disconnect", "tool bar, short")};
    }
    std::optional<ActionLook> forAll() const override
    {
        return ActionLook{u"disconnectAllAction"_s, u"disconnect"_s, tr("D&isconnect all…"),
                          tr("Ctrl+Shift+D"),
                          tr("Take every session except your own off its station; they go on running")};
    }

    ConfirmText confirm(const QString &whom) const override
    {
        return {tr("Disconnect"), tr("Disconnect %1?", "name, or count of users").arg(whom),
                tr("Their stations become free. Their sessions stay in memory with every program in them, "
                   "and each "
                   "user resumes by logging on again."),
                tr("&Disconnect")};
    }

    QString name() const override { return tr("Disconnect"); }
    QString nameInHistory() const override { return tr("Disconnect", "in the history"); }
    QString underWay() const override { return tr("Disconnecting…"); }
    QString underWay(const QString &user) const override { return tr("Disconnecting %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Disconnecting: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Disconnected.")
                                                     : tr("Asked to disconnect; this was not confirmed.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Disconnected") : tr("Asked to disconnect");
    }
    QString doneSummary(int count) const override { return tr("%n session(s) disconnected", nullptr, count); }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be disconnected", "sessions", count);
    }
    QString whyNot(const Session &session) const override
    {
        if (session.state == SessionState::Disconnected)
            return tr("This session is disconnected already.");
        if (session.kind == SessionKind::Seat)
            return tr(
                "No display manager (GDM, LightDM or SDDM) can be asked to show its login screen there.");
        if (session.kind == SessionKind::Rdp)
            return tr("GNOME's remote log-on can only be disconnected by its user.");
        return tr("This session cannot be disconnected from here.");
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{
            {u"tsdiscon"_s},
            CommandOptions(CommandOption::Warn) | CommandOption::Message,
            true,
            false,
            QT_TRANSLATE_NOOP("CommandSpec",
                              "Take sessions off their stations; they live on and can be resumed.")};
    }
    QString terminalQuestion(int count) const override
    {
        return tr("Disconnect %n session(s)?", nullptr, count);
    }
    QString wouldText(const QString &session) const override
    {
        return tr("Would disconnect %1").arg(session);
    }
    QString warning(int seconds) const override
    {
        return tr("Your session will be disconnected in %n second(s).", nullptr, seconds);
    }
};

} // namespace

const ActionText &disconnectText()
{
    static const DisconnectText text;
    return text;
}

} // namespace stationmaster
