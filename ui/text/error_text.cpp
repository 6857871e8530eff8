// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "backend/core/observation_hours.h"
#include "ui/actions/action_texts.h"
#include "ui/text/observation_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString shortError(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return ErrorWords::tr("Gone");
    case Error::Code::NotAuthorized:
        return ErrorWords::tr("Not allowed");
    case Error::Code::OutsideHours:
        return ErrorWords::tr("Not at this hour");
    case Error::Code::OutsideNetworks:
        return ErrorWords::tr("Not from here");
    case Error::Code::Unreachable:
        return ErrorWords::tr("Not reachable");
    case Error::Code::TimedOut:
        return error.remaining.isEmpty() ? ErrorWords::tr("Took too long") : ErrorWords::tr("Did not end");
    case Error::Code::Unsupported:
        return ErrorWords::tr("Not possible here");
    case Error::Code::Busy:
        return ErrorWords::tr("Busy with another action");
    case Error::Code::Cancelled:
        return ErrorWords::tr("Cancelled");
    case Error::Code::Protocol:
    case Error::Code::Internal:
        return ErrorWords::tr("Went wrong");
    }
    return {};
}

/// The host counts down, and cannot be asked how it ended.
bool isLeftToHost(const Action &action, const Result<Outcome> &result)
{
    return !result && action.logOff().graceSeconds > 0 && result.error().code == Error::Code::Unreachable;
}

} // namespace

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return ErrorWords::tr("This session is gone. Nothing was done.");
    case Error::Code::NotAuthorized:
        return ErrorWords::tr(
            "You are not allowed to do this. Ask the administrator of the computer. Nothing was done.");
    case Error::Code::OutsideHours:
        return outsideHoursSentence(ObservationHours::parse(error.detail).value_or(ObservationHours()));
    case Error::Code::OutsideNetworks:
        return outsideNetworksSentence();
    case Error::Code::Unreachable:
        return ErrorWords::tr("The computer's login manager cannot be reached.");
    case Error::Code::TimedOut:
        if (!error.remaining.isEmpty()) {
            // The processes name themselves.
            const QString names = error.remaining.mid(0, Error::MaxRemaining).join(QStringLiteral(", "));
            return ErrorWords::tr("Did not end in time. Still running: %1").arg(displayable(names));
        }
        return ErrorWords::tr("This was not seen to happen in time.");
    case Error::Code::Unsupported:
        return ErrorWords::tr("This kind of session cannot do that. Nothing was done.");
    case Error::Code::Busy:
        return ErrorWords::tr("Another action is under way on this session. Nothing was done.");
    case Error::Code::Cancelled:
        return ErrorWords::tr("Cancelled before it began. Nothing was done.");
    case Error::Code::Protocol:
        return ErrorWords::tr("The computer gave an answer that makes no sense.");
    case Error::Code::Internal:
        return ErrorWords::tr("Something went wrong inside this program. The log says more.");
    }
    return {};
}

QString resultSentence(const Action &action, const Result<Outcome> &result)
{
    if (!result) {
        if (const std::optional<QString> own = actionText(action.verb).failed(result.error()))
            return *own;
    }
    if (!result && action.logOff().graceSeconds > 0 && result.error().code == Error::Code::Cancelled)
        return ErrorWords::tr("Called off. The session goes on.");
    if (isLeftToHost(action, result))
        return ErrorWords::tr(
            "The computer cannot be reached. What becomes of this session is not known here.");
    return result ? actionText(action.verb).done(result.value()) : errorSentence(result.error());
}

QString shortResult(const Action &action, const Result<Outcome> &result)
{
    return result ? actionText(action.verb).doneShort(result.value()) : shortError(result.error());
}

QString summarySentence(const BulkReport &report)
{
    QStringList parts;
    const ActionText &text = actionText(report.action.verb);
    const int arrived = report.succeeded() + report.unproved();
    if (report.action.message().waitSeen && arrived > 0)
        parts += text.waiting(report.seen(), int(report.entries.size()));
    else if (report.succeeded() > 0 || report.entries.isEmpty())
        parts += text.doneSummary(report.succeeded());
    if (report.unproved() > 0)
        parts += text.unprovedSummary(report.unproved());
    const auto unknown = int(std::ranges::count_if(report.entries, [&report](const BulkEntry &entry) {
        return isLeftToHost(report.action, entry.result);
    }));
    const int failed = report.failed() - unknown;
    if (failed > 0)
        parts += text.failedSummary(failed);
    if (unknown > 0)
        parts += ErrorWords::tr("%n with an end that is not known here", "sessions", unknown);
    if (report.cancelled() > 0)
        parts += ErrorWords::tr("%n left alone: cancelled", "sessions", report.cancelled());
    return parts.join(ErrorWords::tr(", ", "between the parts of a summary"));
}

} // namespace stationmaster
