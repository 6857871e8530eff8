// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class ActivateText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActivateAction)

public:
    ActivateText()
        : ActionText(Verb::Activate)
    {
    }

    ActionGroup group() const override { return ActionGroup::Lock; }
    ActionLook forSelected() const override
    {
        return {u"activateAction"_s,
                u"activate"_s,
                tr("&Bring to front"),
                tr("Ctrl+B"),
                tr("Show the selected session on its seat's screen"),
                tr("To front", "tool bar, short")};
    }

    QString name() const override { return tr("Bring to front"); }
    QString nameInHistory() const override { return tr("Bring to front", "in the history"); }
    QString underWay() const override { return tr("Waiting…"); }
    QString underWay(const QString &user) const override { return tr("Bringing %1 to the front…").arg(user); }
    QString underWay(int done, int total) const override
    {
        return tr("Bringing to the front: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &) const override { return tr("Brought to the front."); }
    QString doneShort(const Outcome &) const override { return tr("Brought to the front"); }
    QString doneSummary(int count) const override
    {
        return tr("%n session(s) brought to the front", nullptr, count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be brought to the front", "sessions", count);
    }
    QString whyNot(const Session &) const override
    {
        return tr("Only a session on a seat of the computer can be brought to the front.");
    }

    QString terminalQuestion(int count) const override
    {
        return tr("Bring %n session(s) to the front?", nullptr, count);
    }
    QString wouldText(const QString &session) const override
    {
        return tr("Would bring %1 to the front").arg(session);
    }
};

} // namespace

const ActionText &activateText()
{
    static const ActivateText text;
    return text;
}

} // namespace stationmaster
