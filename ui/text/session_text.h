// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/display_state.h"
#include "backend/core/session.h"
#include "ui/actions/action_text.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace stationmaster {

/// Of those who are more than standard users; empty for the others, and where the host does not say.
QString roleText(UserRole role);
QString kindText(SessionKind kind); ///< "Seat", "RDP", "VNC", "Desktop", "SSH", "Text"
QString stateWord(DisplayState state); ///< "Active", "Locked", "Blocked"
/// The heading of those that are in no group, as computers may be in no room.
QString noGroupText();
QString stateText(
    const Session &session); ///< "Active", "Disconnected", "Closing"; when active also "Blocked", "Locked"
/// What is seen to be kept from its user, each with its symbol and its word: "Muted".
QList<RestrictionLook> restrictionsOf(const Session &session);
QString blockedText(); ///< "Blocked", the word beside the cover's symbol
QString uncoveredText(); ///< "Block lost", the same while the cover is to be up and is not seen
QString stepText(Verb verb, Step step); ///< "Ending…", "Forcing…" for a busy tile and for -v
/// "5 min", "2 h 10 min", "3 d": how long ago `since` was at `now`. Never negative, never seconds.
QString durationText(const QDateTime &since, const QDateTime &now);
/// "Ends in 4:10", "Ends in 1:04:10"; "Ends now" when the time is up.
QString countdownText(const QDateTime &endsAt, const QDateTime &now);
/// "idle 5 min", or "idle" in the first minute.
QString idleText(const QDateTime &since, const QDateTime &now);
/// Where it is: the station, and before it the computer where more than one is shown.
QString placeText(const Session &session);
/// What marks the operator's own session: "You"
QString ownBadgeText();
/// A session in a few words, name first, for a screen reader: "Ada Lovelace", "xrdp-10", "RDP", "Active", …
QStringList descriptionParts(const Session &session, const QDateTime &now);
/// What is known about a session beside its name, one line each: "User: ada", "Station: xrdp-10 (RDP)", …
QStringList detailLines(const Session &session, const QDateTime &now);
/// Why `verb` is not to be had for this session, one sentence; empty if Session::can(verb).
QString whyNotText(const Session &session, Verb verb);

} // namespace stationmaster
