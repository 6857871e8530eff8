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

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

/// In a word or two, behind "Refused:" or "Failed:".
QString reasonText(const QString &reason)
{
    if (reason == u"NotFound"_s)
        return HistoryWords::tr("gone");
    if (reason == u"NotAuthorized"_s)
        return HistoryWords::tr("not allowed");
    if (reason == u"OutsideHours"_s)
        return HistoryWords::tr("not at that hour");
    if (reason == u"OutsideNetworks"_s)
        return HistoryWords::tr("not from there");
    if (reason == u"Unreachable"_s)
        return HistoryWords::tr("not reachable");
    if (reason == u"TimedOut"_s)
        return HistoryWords::tr("not seen to happen in time");
    if (reason == u"Unsupported"_s)
        return HistoryWords::tr("not possible there");
    if (reason == u"Busy"_s)
        return HistoryWords::tr("busy with another action");
    if (reason == u"Cancelled"_s)
        return HistoryWords::tr("called off");
    if (reason == u"Protocol"_s || reason == u"Internal"_s)
        return HistoryWords::tr("went wrong");
    return displayable(reason);
}

} // namespace

QString actText(const QString &act)
{
    if (const std::optional<Verb> verb = fromWord<Verb>(act))
        return actionText(*verb).nameInHistory();
    if (act == u"calloff"_s)
        return HistoryWords::tr("Cancel a log-off");
    if (act == u"leave-now"_s)
        return HistoryWords::tr("Log off without waiting");
    if (act == u"block-all"_s)
        return HistoryWords::tr("Block everybody");
    if (act == u"unblock-all"_s)
        return HistoryWords::tr("Unblock everybody");
    if (act == u"cover-lost"_s)
        return HistoryWords::tr("Keep the screen covered");
    if (act == u"freeze"_s)
        return HistoryWords::tr("Freeze a session");
    if (act == u"thaw"_s)
        return HistoryWords::tr("Unfreeze a session");
    if (act == u"watch"_s)
        return HistoryWords::tr("Begin to watch");
    if (act == u"unwatch"_s)
        return HistoryWords::tr("Stop watching");
    if (act == u"rename-station"_s)
        return HistoryWords::tr("Rename a station");
    if (act == u"history"_s)
        return HistoryWords::tr("Read the history");
    return displayable(act);
}

QString actText(const HistoryEntry &entry)
{
    return entry.count == 1 ? actText(entry.act) : u"%1 \u00d7%2"_s.arg(actText(entry.act)).arg(entry.count);
}

QString historyOutcomeText(const HistoryEntry &entry)
{
    if (entry.outcome == u"done"_s)
        return HistoryWords::tr("Done");
    const QString reason = reasonText(entry.reason);
    if (entry.outcome == u"refused"_s)
        return reason.isEmpty() ? HistoryWords::tr("Refused")
                                : HistoryWords::tr("Refused: %1", "reason").arg(reason);
    if (entry.outcome == u"failed"_s)
        return reason.isEmpty() ? HistoryWords::tr("Failed")
                                : HistoryWords::tr("Failed: %1", "reason").arg(reason);
    return displayable(entry.outcome);
}

QString operatorText(const HistoryEntry &entry)
{
    return entry.operatorName == u"stationd"_s ? HistoryWords::tr("the computer itself")
                                               : displayable(entry.operatorName);
}

QString hostErrorSentence(const Error &error)
{
    switch (error.code) {
    case Error::Code::Unsupported:
        return HistoryWords::tr("This computer does not offer that.");
    case Error::Code::NotAuthorized:
        return HistoryWords::tr("You are not allowed to do this. Ask the administrator of the computer.");
    case Error::Code::Unreachable:
        return HistoryWords::tr("The computer cannot be reached.");
    case Error::Code::Busy:
        return HistoryWords::tr("The computer has too much to do. Try again in a moment.");
    case Error::Code::NotFound:
    case Error::Code::TimedOut:
    case Error::Code::Cancelled:
        return HistoryWords::tr("The computer has not answered in time.");
    case Error::Code::OutsideHours:
    case Error::Code::OutsideNetworks:
    case Error::Code::Protocol:
    case Error::Code::Internal:
        return errorSentence(error);
    }
    return {};
}

} // namespace stationmaster
