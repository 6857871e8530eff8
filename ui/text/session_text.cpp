// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/session_text.h"

#include "backend/core/display_state.h"
#include "ui/actions/action_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

} // namespace

QString kindText(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Seat:
        return SessionWords::tr("Seat");
    case SessionKind::Xrdp:
    case SessionKind::Rdp:
        return SessionWords::tr("RDP");
    case SessionKind::Vnc:
        return SessionWords::tr("VNC");
    case SessionKind::Graphical:
        return SessionWords::tr("Desktop");
    case SessionKind::Ssh:
        return SessionWords::tr("SSH");
    case SessionKind::Text:
        return SessionWords::tr("Text");
    }
    return {};
}

QString roleText(UserRole role)
{
    switch (role) {
    case UserRole::Administrator:
        return SessionWords::tr("Administrator");
    case UserRole::Dashboard:
        return SessionWords::tr("Dashboard user");
    case UserRole::Standard:
    case UserRole::Unknown:
        return {};
    }
    return {};
}

QString stateText(const Session &session)
{
    return stateWord(displayState(session));
}

QString noGroupText()
{
    return SessionWords::tr("Others");
}

QString stateWord(DisplayState state)
{
    switch (state) {
    case DisplayState::Active:
        return SessionWords::tr("Active");
    case DisplayState::Locked:
        return SessionWords::tr("Locked");
    case DisplayState::Blocked:
        return blockedText();
    case DisplayState::Uncovered:
        return uncoveredText();
    case DisplayState::Disconnected:
        return SessionWords::tr("Disconnected");
    case DisplayState::Closing:
        return SessionWords::tr("Closing");
    }
    return {};
}

QList<RestrictionLook> restrictionsOf(const Session &session)
{
    QList<RestrictionLook> looks;
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.restricts != ActionRestricts::Begins || !session.restrictions.testFlag(info.ability))
            continue;
        if (const std::optional<RestrictionLook> look = actionText(info.verb).restriction())
            looks += *look;
    }
    return looks;
}

QString blockedText()
{
    return SessionWords::tr("Blocked");
}

QString uncoveredText()
{
    return SessionWords::tr("Block lost");
}

QString stepText(Verb verb, Step step)
{
    switch (step) {
    case Step::Checking:
        return SessionWords::tr("Checking…");
    case Step::Asking:
        return SessionWords::tr("Asking…");
    case Step::Warned:
        return SessionWords::tr("Warned…");
    case Step::Leaving:
        return SessionWords::tr("Asked to log out…");
    case Step::Shown:
        return SessionWords::tr("On the screen…");
    case Step::Ending:
        return actionText(verb).underWay();
    case Step::Killing:
        return SessionWords::tr("Forcing…");
    case Step::Verifying:
        return SessionWords::tr("Verifying…");
    }
    return {};
}

QString durationText(const QDateTime &since, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, since.secsTo(now)) / 60;
    if (minutes < 60)
        return SessionWords::tr("%1 min").arg(minutes);
    if (minutes < qint64(24) * 60)
        return SessionWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return SessionWords::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

QString countdownText(const QDateTime &endsAt, const QDateTime &now)
{
    // Rounded up: a countdown of five minutes begins with 5:00, and 0:01 is the last second.
    const qint64 seconds = (now.msecsTo(endsAt) + 999) / 1000;
    if (seconds <= 0)
        return SessionWords::tr("Ends now");
    const auto two = [](qint64 number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString rest = two(seconds % 60);
    const QString clock = seconds < 3600
        ? QStringLiteral("%1:%2").arg(seconds / 60).arg(rest)
        : QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), rest);
    return SessionWords::tr("Ends in %1", "minutes and seconds").arg(clock);
}

QString idleText(const QDateTime &since, const QDateTime &now)
{
    if (since.secsTo(now) < 60)
        return SessionWords::tr("idle");
    return SessionWords::tr("idle %1").arg(durationText(since, now));
}

QString ownBadgeText()
{
    return SessionWords::tr("You");
}

QString placeText(const Session &session)
{
    if (session.hostName.isEmpty() || session.station.isEmpty())
        return session.hostName.isEmpty() ? session.station : displayable(session.hostName);
    return SessionWords::tr("%1 · %2", "computer, station")
        .arg(displayable(session.hostName), session.station);
}

QStringList descriptionParts(const Session &session, const QDateTime &now)
{
    QStringList parts{session.displayName()};
    if (session.own)
        parts += SessionWords::tr("your own session");
    if (const QString role = roleText(session.role); !role.isEmpty())
        parts += role;
    if (const QString place = placeText(session); !place.isEmpty())
        parts += place;
    parts += kindText(session.kind);
    parts += stateText(session);
    if (session.blocked && displayState(session) != DisplayState::Blocked)
        parts += blockedText();
    if (session.uncoveredSince && displayState(session) != DisplayState::Uncovered)
        parts += uncoveredText();
    for (const RestrictionLook &kept : restrictionsOf(session))
        parts += kept.word;
    if (session.endsAt)
        parts += countdownText(*session.endsAt, now);
    if (session.idleSince)
        parts += idleText(*session.idleSince, now);
    return parts;
}

QStringList detailLines(const Session &session, const QDateTime &now)
{
    QStringList lines{SessionWords::tr("User: %1").arg(session.userName)};
    if (session.own)
        lines += SessionWords::tr("This is your own session.");
    if (const QString role = roleText(session.role); !role.isEmpty())
        lines += role;
    if (!session.hostName.isEmpty())
        lines += SessionWords::tr("Computer: %1").arg(displayable(session.hostName));
    lines += SessionWords::tr("Station: %1 (%2)").arg(session.station, kindText(session.kind));
    if (!session.remoteHost.isEmpty())
        lines += SessionWords::tr("From: %1").arg(session.remoteHost);
    const QString state = stateText(session);
    lines += SessionWords::tr("State: %1")
                 .arg(session.idleSince ? SessionWords::tr("%1, %2", "state, idle time")
                                              .arg(state, idleText(*session.idleSince, now))
                          : session.disconnectedSince
                          ? SessionWords::tr("%1, %2", "state, idle time")
                                .arg(state, durationText(*session.disconnectedSince, now))
                          : state);
    for (const RestrictionLook &kept : restrictionsOf(session))
        lines += kept.word;
    if (session.uncoveredSince)
        lines += SessionWords::tr("The screen was last seen covered at %1. It is being covered again.")
                     .arg(session.uncoveredSince->toLocalTime().toString(QStringLiteral("HH:mm:ss")));
    if (session.locked && session.isToBeBlocked())
        lines += SessionWords::tr("Locked by its user as well.");
    if (session.endsAt)
        lines += SessionWords::tr("Log-off: %1").arg(countdownText(*session.endsAt, now));
    if (session.startedAt.isValid())
        lines += SessionWords::tr("Logged on: %1 ago").arg(durationText(session.startedAt, now));
    return lines;
}

QString whyNotText(const Session &session, Verb verb)
{
    if (session.can(verb))
        return {};
    return actionText(verb).whyNot(session);
}

} // namespace stationmaster
