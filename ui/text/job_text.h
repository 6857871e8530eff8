// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/action.h"
#include "backend/session.h"

#include <QList>
#include <QString>

namespace stationmaster {

/// While a bulk action runs: "Logging off: 12 of 30 done".
QString progressSentence(Verb verb, int done, int total);
/// While a single session is acted on: "Logging off Ada Lovelace…".
QString progressSentence(Verb verb, const Session &session);
/// "12 users", or "13 sessions of 12 users" where somebody has more than one.
QString countText(const QList<Session> &sessions);
/// The title of the question before a log-off: "Log off 12 users?"
QString logOffQuestion(const QList<Session> &targets);
/// What is on the button that does it: "Log off 12 users"
QString logOffCommand(const QList<Session> &targets);

} // namespace stationmaster
