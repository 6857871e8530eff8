// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/history_text.h"

#include "backend/core/session.h"
#include "backend/core/vocabulary.h"
#include "ui/actions/action_texts.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

/// In a word or two, behind "Refused:" or "Failed:".
QString reasonText(const QString &reason)
{
    if (reason == u"NotFound"_s)
        return Text::tr("gone");
    if (reason == u"NotAuthorized"_s)
        return Text::tr("not allowed");
    if (reason == u"Unreachable"_s)
        return Text::tr("not reachable");
    if (reason == u"TimedOut"_s)
        return Text::tr("not seen to happen in time");
    if (reason == u"Unsupported"_s)
        return Text::tr("not possible there");
    if (reason == u"Busy"_s)
        return Text::tr("busy with another action");
    if (reason == u"Cancelled"_s)
        return Text::tr("called off");
    if (reason == u"Protocol"_s || reason == u"Internal"_s)
        return Text::tr("went wrong");
    return displayable(reason);
}

} // namespace

QString actText(const QString &act)
{
    if (const std::optional<Verb> verb = fromWord<Verb>(act))
        return actionText(*verb).nameInHistory();
    if (act == u"calloff"_s)
        return Text::tr("Cancel a log-off");
    if (act == u"leave-now"_s)
        return Text::tr("Log off without waiting");
    if (act == u"block-all"_s)
        return Text::tr("Block everybody");
    if (act == u"unblock-all"_s)
        return Text::tr("Unblock everybody");
    if (act == u"cover-lost"_s)
        return Text::tr("Keep the screen covered");
    if (act == u"freeze"_s)
        return Text::tr("Freeze a session");
    if (act == u"thaw"_s)
        return Text::tr("Unfreeze a session");
    if (act == u"watch"_s)
        return Text::tr("Begin to watch");
    if (act == u"unwatch"_s)
        return Text::tr("Stop watching");
    if (act == u"rename-station"_s)
        return Text::tr("Rename a station");
    if (act == u"history"_s)
        return Text::tr("Read the history");
    return displayable(act);
}

QString actText(const HistoryEntry &entry)
{
    return entry.count == 1 ? actText(entry.act) : u"%1 \u00d7%2"_s.arg(actText(entry.act)).arg(entry.count);
}

QString historyOutcomeText(const HistoryEntry &entry)
{
    if (entry.outcome == u"done"_s)
        return Text::tr("Done");
    const QString reason = reasonText(entry.reason);
    if (entry.outcome == u"refused"_s)
        return reason.isEmpty() ? Text::tr("Refused") : Text::tr("Refused: %1", "reason").arg(reason);
    if (entry.outcome == u"failed"_s)
        return reason.isEmpty() ? Text::tr("Failed") : Text::tr("Failed: %1", "reason").arg(reason);
    return displayable(entry.outcome);
}

QString operatorText(const HistoryEntry &entry)
{
    return entry.operatorName == u"stationd"_s ? Text::tr("the computer itself")
                                               : displayable(entry.operatorName);
}

QString hostErrorSentence(const Error &error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return Text::tr("This computer does not offer that.");
    case Error::Code::NotAuthorized:
        return Text::tr("You are not allowed to do this. Ask the administrator of the computer.");
    case Error::Code::Unreachable:
        return Text::tr("The computer cannot be reached.");
    case Error::Code::Busy:
        return Text::tr("The computer has too much to do. Try again in a moment.");
    case Error::Code::NotFound:
    case Error::Code::TimedOut:
    case Error::Code::Cancelled:
        return Text::tr("The computer has not answered in time.");
    case Error::Code::Protocol:
    case Error::Code::Internal:
        return errorSentence(error);
    }
    return {};
}

} // namespace stationmaster
