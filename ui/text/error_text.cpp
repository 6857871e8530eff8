// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString doneSentence(const Action &action, const Outcome &outcome)
{
    const bool seen = outcome.proof == Outcome::Proof::Seen;
    switch (action.verb) {
    case Verb::LogOff:
        return seen ? Text::tr("Logged off.")
                    : Text::tr("Told to end; whether anything is left of it could not be checked.");
    case Verb::Disconnect:
        return seen ? Text::tr("Disconnected.") : Text::tr("Asked to disconnect; this was not confirmed.");
    case Verb::Lock:
        return seen ? Text::tr("Locked.") : Text::tr("Asked to lock; the session did not confirm it.");
    case Verb::Unlock:
        return seen ? Text::tr("Unlocked.") : Text::tr("Asked to unlock; the session did not confirm it.");
    case Verb::Activate:
        return Text::tr("Brought to the front.");
    case Verb::Message:
        if (outcome.confirmed)
            return Text::tr("Message seen: its user said OK.");
        return seen ? Text::tr("Message delivered.")
                    : Text::tr("Message sent; nobody confirmed that it was seen.");
    case Verb::Block:
        return seen ? Text::tr("Blocked.")
                    : Text::tr("The cover is up, but another program holds the keyboard or the pointer.");
    case Verb::Unblock:
        return seen ? Text::tr("Unblocked.") : Text::tr("Asked to unblock; the session did not confirm it.");
    case Verb::LogOffEverywhere:
        return seen ? Text::tr("Logged off everywhere.")
                    : Text::tr("Told to end; whether anything is left of it could not be checked.");
    }
    return {};
}

QString shortDone(Verb verb, const Outcome &outcome)
{
    const bool seen = outcome.proof == Outcome::Proof::Seen;
    switch (verb) {
    case Verb::LogOff:
        return seen ? Text::tr("Logged off") : Text::tr("Told to end");
    case Verb::Disconnect:
        return seen ? Text::tr("Disconnected") : Text::tr("Asked to disconnect");
    case Verb::Lock:
        return seen ? Text::tr("Locked") : Text::tr("Asked to lock");
    case Verb::Unlock:
        return seen ? Text::tr("Unlocked") : Text::tr("Asked to unlock");
    case Verb::Activate:
        return Text::tr("Brought to the front");
    case Verb::Message:
        if (outcome.confirmed)
            return Text::tr("Message seen");
        return seen ? Text::tr("Message delivered") : Text::tr("Message sent");
    case Verb::Block:
        return seen ? Text::tr("Blocked") : Text::tr("Covered, not sealed");
    case Verb::Unblock:
        return seen ? Text::tr("Unblocked") : Text::tr("Asked to unblock");
    case Verb::LogOffEverywhere:
        return seen ? Text::tr("Logged off everywhere") : Text::tr("Told to end");
    }
    return {};
}

QString shortError(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return Text::tr("Gone");
    case Error::Code::NotAuthorized:
        return Text::tr("Not allowed");
    case Error::Code::Unreachable:
        return Text::tr("Not reachable");
    case Error::Code::TimedOut:
        return error.remaining.isEmpty() ? Text::tr("Took too long") : Text::tr("Did not end");
    case Error::Code::Unsupported:
        return Text::tr("Not possible here");
    case Error::Code::Busy:
        return Text::tr("Busy with another action");
    case Error::Code::Cancelled:
        return Text::tr("Cancelled");
    case Error::Code::Protocol:
    case Error::Code::Internal:
        return Text::tr("Went wrong");
    }
    return {};
}

QString doneSummary(Verb verb, int count)
{
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("%n logged off", "sessions", count);
    case Verb::Disconnect:
        return Text::tr("%n session(s) disconnected", nullptr, count);
    case Verb::Lock:
        return Text::tr("%n session(s) locked or asked to lock", nullptr, count);
    case Verb::Unlock:
        return Text::tr("%n session(s) unlocked or asked to unlock", nullptr, count);
    case Verb::Activate:
        return Text::tr("%n session(s) brought to the front", nullptr, count);
    case Verb::Message:
        return Text::tr("%n message(s) delivered", nullptr, count);
    case Verb::Block:
        return Text::tr("%n session(s) blocked", nullptr, count);
    case Verb::Unblock:
        return Text::tr("%n session(s) unblocked", nullptr, count);
    case Verb::LogOffEverywhere:
        return Text::tr("%n logged off everywhere", "sessions", count);
    }
    return {};
}

/// For when it was done to none: there is no other part to take the verb from.
QString noneDoneSummary(Verb verb, int count)
{
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("%n could not be logged off", "sessions", count);
    case Verb::Disconnect:
        return Text::tr("%n could not be disconnected", "sessions", count);
    case Verb::Lock:
        return Text::tr("%n could not be locked", "sessions", count);
    case Verb::Unlock:
        return Text::tr("%n could not be unlocked", "sessions", count);
    case Verb::Activate:
        return Text::tr("%n could not be brought to the front", "sessions", count);
    case Verb::Message:
        return Text::tr("%n message(s) could not be delivered", nullptr, count);
    case Verb::Block:
        return Text::tr("%n could not be blocked", "sessions", count);
    case Verb::Unblock:
        return Text::tr("%n could not be unblocked", "sessions", count);
    case Verb::LogOffEverywhere:
        return Text::tr("%n could not be logged off everywhere", "sessions", count);
    }
    return {};
}

/// The host counts down, and cannot be asked how it ended.
bool isLeftToHost(const Action &action, const Result<Outcome> &result)
{
    return !result && action.graceSeconds > 0 && result.error().code == Error::Code::Unreachable;
}

} // namespace

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case Error::Code::NotFound:
        return Text::tr("This session is gone. Nothing was done.");
    case Error::Code::NotAuthorized:
        return Text::tr(
            "You are not allowed to do this. Ask the administrator of the computer. Nothing was done.");
    case Error::Code::Unreachable:
        return Text::tr("The computer's login manager cannot be reached.");
    case Error::Code::TimedOut:
        if (!error.remaining.isEmpty()) {
            // The processes name themselves.
            const QString names = error.remaining.mid(0, Error::MaxRemaining).join(QStringLiteral(", "));
            return Text::tr("Did not end in time. Still running: %1").arg(displayable(names));
        }
        return Text::tr("This was not seen to happen in time.");
    case Error::Code::Unsupported:
        return Text::tr("This kind of session cannot do that. Nothing was done.");
    case Error::Code::Busy:
        return Text::tr("Another action is under way on this session. Nothing was done.");
    case Error::Code::Cancelled:
        return Text::tr("Cancelled before it began. Nothing was done.");
    case Error::Code::Protocol:
        return Text::tr("The computer gave an answer that makes no sense.");
    case Error::Code::Internal:
        return Text::tr("Something went wrong inside this program. The log says more.");
    }
    return {};
}

QString seenSentence(int seen, int total)
{
    return Text::tr("%1 of %n have seen the message", "users", total).arg(seen);
}

QString resultSentence(const Action &action, const Result<Outcome> &result)
{
    if (!result && action.verb == Verb::Message && result.error().code == Error::Code::Unsupported) {
        return Text::tr("This session has neither a terminal nor a notification service that shows messages. "
                        "Nothing was done.");
    }
    if (!result && action.graceSeconds > 0 && result.error().code == Error::Code::Cancelled)
        return Text::tr("Called off. The session goes on.");
    if (isLeftToHost(action, result))
        return Text::tr("The computer cannot be reached. What becomes of this session is not known here.");
    return result ? doneSentence(action, result.value()) : errorSentence(result.error());
}

QString shortResult(const Action &action, const Result<Outcome> &result)
{
    return result ? shortDone(action.verb, result.value()) : shortError(result.error());
}

QString summarySentence(const BulkReport &report)
{
    QStringList parts;
    if (report.action.verb == Verb::Message && report.action.waitSeen && report.succeeded() > 0)
        parts += seenSentence(report.seen(), int(report.entries.size()));
    else if (report.succeeded() > 0 || report.entries.isEmpty())
        parts += doneSummary(report.action.verb, report.succeeded());
    const auto unknown = int(std::ranges::count_if(report.entries, [&report](const BulkEntry &entry) {
        return isLeftToHost(report.action, entry.result);
    }));
    const int failed = report.failed() - unknown;
    if (failed > 0 && report.succeeded() > 0)
        parts += Text::tr("%n could not be", nullptr, failed);
    else if (failed > 0)
        parts += noneDoneSummary(report.action.verb, failed);
    if (unknown > 0)
        parts += Text::tr("%n with an end that is not known here", "sessions", unknown);
    if (report.cancelled() > 0)
        parts += Text::tr("%n cancelled", nullptr, report.cancelled());
    return parts.join(Text::tr(", ", "between the parts of a summary"));
}

} // namespace stationmaster
