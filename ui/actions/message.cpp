// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class MessageText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(MessageAction)

public:
    MessageText()
        : ActionText(Verb::Message)
    {
    }

    ActionGroup group() const override { return ActionGroup::Message; }
    ActionLook forSelected() const override
    {
        return {u"messageAction"_s, u"message"_s, tr("&Message to selected users…"), tr("Ctrl+M"),
                tr("Show a text to the selected users")};
    }
    std::optional<ActionLook> forAll() const override
    {
        return ActionLook{u"messageAllAction"_s, u"message"_s, tr("Message &to all…"), tr("Ctrl+Shift+M"),
                          tr("Show a text to everybody except yourself")};
    }

    QuestionKind questionForSelected() const override { return QuestionKind::Message; }
    QuestionKind questionForAll() const override { return QuestionKind::Message; }

    QString name() const override { return tr("Send message"); }
    QString nameInHistory() const override { return tr("Message", "in the history"); }
    QString underWay() const override { return tr("Waiting…"); }
    QString underWay(const QString &user) const override { return tr("Sending a message to %1…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Sending messages: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        if (outcome.confirmed)
            return tr("Message seen: its user said OK.");
        return outcome.proof == Outcome::Proof::Seen ? tr("Message delivered.")
                                                     : tr("Message sent; nobody confirmed that it was seen.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        if (outcome.confirmed)
            return tr("Message seen");
        return outcome.proof == Outcome::Proof::Seen ? tr("Message delivered") : tr("Message sent");
    }
    QString doneSummary(int count) const override { return tr("%n message(s) delivered", nullptr, count); }
    QString unprovedSummary(int count) const override
    {
        return tr("%n message(s) sent, but not seen to arrive", nullptr, count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n message(s) could not be delivered", nullptr, count);
    }
    QString whyNot(const Session &) const override
    {
        return tr("This computer does not offer that: it needs stationd there.") + u' '
            + installServiceText();
    }
    std::optional<QString> failed(const Error &error) const override
    {
        if (error.code != Error::Code::Unsupported)
            return {};
        return tr("This session has neither a terminal nor a notification service that shows messages. "
                  "Nothing was done.");
    }
    QString waiting(int count, int total) const override
    {
        return tr("%1 of %n have seen the message", "users", total).arg(count);
    }

    std::optional<ActionCommandText> command() const override
    {
        return ActionCommandText{{u"msg"_s},
                                 CommandOptions(CommandOption::Wait) | CommandOption::Show,
                                 false,
                                 true,
                                 QT_TRANSLATE_NOOP("CommandSpec", "Show users a text.")};
    }
    QString terminalQuestion(int count) const override
    {
        return tr("Send the message to %n session(s)?", nullptr, count);
    }
    QString wouldText(const QString &session) const override
    {
        return tr("Would send the message to %1").arg(session);
    }
};

} // namespace

const ActionText &messageText()
{
    static const MessageText text;
    return text;
}

} // namespace stationmaster
