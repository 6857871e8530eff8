// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/power_text.h"

#include "ui/text/error_text.h"
#include "ui/text/history_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace stationmaster {

namespace {

struct PowerWords
{
    Q_DECLARE_TR_FUNCTIONS(PowerText)
};

constexpr int MaxNames = 5;

QString seenText(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Restart:
        return PowerWords::tr("Restarted: it went down and is back.");
    case PowerVerb::PowerOff:
        return PowerWords::tr("Shut down: it does not answer any more.");
    case PowerVerb::Wake:
        return PowerWords::tr("It is on and can be reached.");
    }
    return {};
}

QString notSeenText(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Restart:
        return PowerWords::tr("It has taken the order to restart, but was not seen to go down in time.");
    case PowerVerb::PowerOff:
        return PowerWords::tr("It has taken the order to shut down, but was not seen to do it in time.");
    case PowerVerb::Wake:
        return PowerWords::tr("The packet that wakes it was sent, but it was not seen to come in time.");
    }
    return {};
}

/// Why it was not done, where nothing was.
QString failureText(PowerVerb verb, const Error &error)
{
    const bool wakes = verb == PowerVerb::Wake;
    switch (error.code) {
    case Error::Code::NotAuthorized:
        return PowerWords::tr("You may not do this there. Nothing was done.");
    case Error::Code::Busy:
        return PowerWords::tr(
            "A program there wants the computer to stay on, or it is going down already. Nothing "
            "was done.");
    case Error::Code::Unreachable:
        return wakes ? PowerWords::tr("The packet could not be sent: this computer is in no network for it.")
                     : PowerWords::tr("The computer cannot be reached. Nothing was done.");
    case Error::Code::Unsupported:
        return wakes ? noCardAddressText() : PowerWords::tr("The computer cannot do that. Nothing was done.");
    case Error::Code::NotFound:
        return PowerWords::tr("It was taken off the list. Nothing was done.");
    case Error::Code::TimedOut:
        return PowerWords::tr("It has not answered. Whether it does what it was told is not known.");
    default:
        return hostErrorSentence(error);
    }
}

QString usersStayText(const Error &error)
{
    if (error.code == Error::Code::Unsupported)
        return PowerWords::tr("It cannot warn its users first: it needs stationd there. Nothing was done.");
    return PowerWords::tr("Not all of its users could be logged off, so it stays on. %1", "reason")
        .arg(errorSentence(error));
}

} // namespace

QString powerQuestion(PowerVerb verb, const QStringList &computers)
{
    const int count = int(computers.size());
    const QString one = count == 1 ? computers.constFirst() : QString();
    switch (verb) {
    case PowerVerb::Restart:
        return one.isEmpty() ? PowerWords::tr("Restart %n computer(s)?", nullptr, count)
                             : PowerWords::tr("Restart %1?", "name of a computer").arg(one);
    case PowerVerb::PowerOff:
        return one.isEmpty() ? PowerWords::tr("Shut down %n computer(s)?", nullptr, count)
                             : PowerWords::tr("Shut down %1?", "name of a computer").arg(one);
    case PowerVerb::Wake:
        return one.isEmpty() ? PowerWords::tr("Wake %n computer(s)?", nullptr, count)
                             : PowerWords::tr("Wake %1?", "name of a computer").arg(one);
    }
    return {};
}

QString noCardAddressText()
{
    return PowerWords::tr("Its network card's address is not known, so it cannot be woken. Write it "
                          "into the list of rooms (mac=…).");
}

QString powerConsequence(PowerVerb verb, int warnSeconds)
{
    if (verb == PowerVerb::Wake)
        return {};
    if (warnSeconds > 0)
        return PowerWords::tr(
            "Whoever is logged on sees a countdown, can save his work, and is logged off when it "
            "is over. Then the computer goes down. Until then it can be called off.");
    return PowerWords::tr(
        "The computer goes down now, with all sessions on it. Work that has not been saved is "
        "lost.");
}

QString powerWouldText(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Restart:
        return PowerWords::tr("Would restart it.");
    case PowerVerb::PowerOff:
        return PowerWords::tr("Would shut it down.");
    case PowerVerb::Wake:
        return PowerWords::tr("Would wake it.");
    }
    return {};
}

QString powerMessage(PowerVerb verb)
{
    return verb == PowerVerb::Restart ? PowerWords::tr("This computer is about to restart.")
                                      : PowerWords::tr("This computer is about to be shut down.");
}

QString loggedOnText(const QList<Session> &sessions, UserNames kind)
{
    QStringList names;
    // Two users may bear one full name.
    QSet<QString> logins;
    for (const Session &session : sessions) {
        if (logins.contains(session.userName))
            continue;
        logins += session.userName;
        names += kind == UserNames::Login ? session.userName : session.displayName();
    }
    if (names.isEmpty())
        return PowerWords::tr("nobody", "is logged on");
    const QString first = names.mid(0, MaxNames).join(PowerWords::tr(", ", "between names"));
    return names.size() <= MaxNames
        ? first
        : PowerWords::tr("%1 and %n more", "names of users", int(names.size()) - MaxNames).arg(first);
}

QStringList obstacleTexts(const Result<PowerOutlook> &outlook)
{
    if (!outlook)
        return {PowerWords::tr("It does not say whether you may.")};
    QStringList texts;
    switch (outlook.value().right) {
    case PowerRight::Allowed:
        break;
    case PowerRight::NeedsPassword:
        texts += PowerWords::tr("You may only with a password, which cannot be asked for from here.");
        break;
    case PowerRight::Denied:
        texts += PowerWords::tr("You may not.");
        break;
    case PowerRight::NotPossible:
        texts += PowerWords::tr("It cannot.");
        break;
    }
    for (const PowerInhibitor &inhibitor : outlook.value().inhibitors)
        texts +=
            PowerWords::tr("%1 wants it to stay on: %2", "program, reason").arg(inhibitor.who, inhibitor.why);
    return texts;
}

QString powerStepText(PowerVerb verb, PowerStep step)
{
    switch (step) {
    case PowerStep::Waiting:
        return PowerWords::tr("Waiting");
    case PowerStep::Warning:
        return PowerWords::tr("Its users are being warned");
    case PowerStep::Asking:
        return PowerWords::tr("Being asked");
    case PowerStep::Going:
        return PowerWords::tr("Going down");
    case PowerStep::Returning:
        return verb == PowerVerb::Wake ? PowerWords::tr("The packet was sent")
                                       : PowerWords::tr("Gone; not back yet");
    case PowerStep::Over:
        return PowerWords::tr("Done");
    }
    return {};
}

QString powerSentence(PowerVerb verb, const PowerOutcome &outcome)
{
    const Error error = outcome.error.value_or(Error());
    switch (outcome.end) {
    case PowerOutcome::End::Seen:
        return seenText(verb);
    case PowerOutcome::End::NotSeenToGo:
        return notSeenText(verb);
    case PowerOutcome::End::NotSeenBack:
        return verb == PowerVerb::Restart
            ? PowerWords::tr("It went down, but was not seen to come back in time.")
            : notSeenText(verb);
    case PowerOutcome::End::UsersStay:
        return usersStayText(error);
    case PowerOutcome::End::Failed:
        return failureText(verb, error);
    case PowerOutcome::End::Stopped:
        return PowerWords::tr("Called off. The computer stays as it is.");
    }
    return {};
}

QString powerSummary(PowerVerb verb, const QList<PowerEntry> &entries)
{
    const auto count = [&entries](const auto &fits) {
        return int(std::ranges::count_if(entries, fits));
    };
    const int seen = count([](const PowerEntry &entry) {
        return entry.isSeen();
    });
    const int stopped = count([](const PowerEntry &entry) {
        return entry.outcome && entry.outcome->end == PowerOutcome::End::Stopped;
    });
    const int rest = int(entries.size()) - seen - stopped;
    QStringList parts;
    if (seen > 0 || (rest == 0 && stopped == 0)) {
        parts += verb == PowerVerb::Restart ? PowerWords::tr("%n restarted", nullptr, seen)
            : verb == PowerVerb::PowerOff   ? PowerWords::tr("%n shut down", nullptr, seen)
                                            : PowerWords::tr("%n woken", nullptr, seen);
    }
    if (rest > 0) {
        parts += verb == PowerVerb::Restart ? PowerWords::tr("%n not seen to restart", nullptr, rest)
            : verb == PowerVerb::PowerOff   ? PowerWords::tr("%n not seen to shut down", nullptr, rest)
                                            : PowerWords::tr("%n not seen to wake", nullptr, rest);
    }
    if (stopped > 0)
        parts += PowerWords::tr("%n called off", nullptr, stopped);
    return parts.join(PowerWords::tr(", ", "between the parts of a summary"));
}

QString powerProgress(PowerVerb verb, int done, int total)
{
    switch (verb) {
    case PowerVerb::Restart:
        return PowerWords::tr("Restarting: %1 of %2").arg(done).arg(total);
    case PowerVerb::PowerOff:
        return PowerWords::tr("Shutting down: %1 of %2").arg(done).arg(total);
    case PowerVerb::Wake:
        return PowerWords::tr("Waking: %1 of %2").arg(done).arg(total);
    }
    return {};
}

} // namespace stationmaster
