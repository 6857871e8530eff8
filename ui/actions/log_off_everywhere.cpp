// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class LogOffEverywhereText final : public ActionText
{
    Q_DECLARE_TR_FUNCTIONS(LogOffEverywhereAction)

public:
    LogOffEverywhereText()
        : ActionText(Verb::LogOffEverywhere)
    {
    }

    ActionGroup group() const override { return ActionGroup::LogOff; }
    ActionLook forSelected() const override
    {
        return {u"logOffEverywhereAction"_s, u"log-off-everywhere"_s, tr("Log off everyw&here…"), QString(),
                tr("End every session of the selected users on this computer, and what runs for them in the "
                   "background")};
    }

    QuestionKind questionForSelected() const override { return QuestionKind::LogOff; }
    QuestionKind questionForAll() const override { return QuestionKind::LogOff; }

    QString name() const override { return tr("Log off everywhere"); }
    QString nameInHistory() const override { return tr("Log off everywhere", "in the history"); }
    QString underWay() const override { return tr("Logging off…"); }
    QString underWay(const QString &user) const override
    {
        return tr("Logging off %1 everywhere…").arg(user);
    }
    QString underWay(int done, int total) const override
    {
        return tr("Logging off everywhere: %1 of %2 done").arg(done).arg(total);
    }
    QString done(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen
            ? tr("Logged off everywhere.")
            : tr("Told to end; whether anything is left of it could not be checked.");
    }
    QString doneShort(const Outcome &outcome) const override
    {
        return outcome.proof == Outcome::Proof::Seen ? tr("Logged off everywhere") : tr("Told to end");
    }
    QString doneSummary(int count) const override
    {
        return tr("%n logged off everywhere", "sessions", count);
    }
    QString unprovedSummary(int count) const override
    {
        return tr("%n told to end, but nobody could check whether it did", "sessions", count);
    }
    QString failedSummary(int count) const override
    {
        return tr("%n could not be logged off everywhere", "sessions", count);
    }
    QString whyNot(const Session &) const override
    {
        return tr("This computer does not offer that: it needs stationd there.") + u' '
            + installServiceText();
    }

    QString terminalQuestion(int count) const override
    {
        return tr("Log off the users of %n session(s) everywhere? Work that is not saved is lost.", nullptr,
                  count);
    }
    QString wouldText(const QString &session) const override
    {
        return tr("Would log off the user of %1 everywhere").arg(session);
    }
};

} // namespace

const ActionText &logOffEverywhereText()
{
    static const LogOffEverywhereText text;
    return text;
}

} // namespace stationmaster
