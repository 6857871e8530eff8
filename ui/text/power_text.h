// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "backend/core/session.h"
#include "model/power_job.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stationmaster {

// What is said of restarting computers, turning them off and waking them. Plain text.

/// "Restart 3 computers?", and of one by its name: "Restart lab1?"
QString powerQuestion(PowerVerb verb, const QStringList &computers);
/// What becomes of those who are logged on there; `warnSeconds` as PowerOrder has it.
QString powerConsequence(PowerVerb verb, int warnSeconds);
/// Why a computer that is off cannot be woken, and what helps.
QString noCardAddressText();
/// What a command would do: "Would restart it."
QString powerWouldText(PowerVerb verb);
/// What users see beside the countdown where the operator gives no words of his own.
QString powerMessage(PowerVerb verb);

/// How users are named: as they log on, which is what is typed, or as tiles and lists name them.
enum class UserNames
{
    Login,
    Display
};
/// "Ada Lovelace, student2 and 3 more", each user once; "nobody".
QString loggedOnText(const QList<Session> &sessions, UserNames names);
/// What stands in the way, one sentence each: that one may not, and which programs want the computer to stay
/// up. Empty where nothing does.
QStringList obstacleTexts(const Result<PowerOutlook> &outlook);

/// Where one computer is: "Its users are being warned"
QString powerStepText(PowerVerb verb, PowerStep step);
/// What became of one computer, one or two sentences.
QString powerSentence(PowerVerb verb, const PowerOutcome &outcome);
/// The one line that sums it up: "28 restarted, 2 were not seen to be"
QString powerSummary(PowerVerb verb, const QList<PowerEntry> &entries);
/// How far it is: "Restarting: 3 of 28"
QString powerProgress(PowerVerb verb, int done, int total);

} // namespace stationmaster
