// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/session.h"

#include <QList>
#include <QString>

namespace stationmaster {

/// "12 users", or "13 sessions of 12 users" where somebody has more than one.
QString countText(const QList<Session> &sessions);
/// One by name, several by number: "Ada Lovelace", "12 users".
QString whomText(const QList<Session> &targets);
/// The title of the question before a log-off: "Log off 12 users?"
QString logOffQuestion(const QList<Session> &targets);
/// What is on the button that does it: "Log off 12 users", with a warning before it "Log off 12 users in 5
/// min"
QString logOffCommand(const QList<Session> &targets, int graceSeconds = 0);
/// The same for a log-off of everything that a user has on the host: "Log off Ada Lovelace everywhere?"
QString logOffEverywhereQuestion(const QList<Session> &targets);
QString logOffEverywhereCommand(int graceSeconds);
QString blockQuestion(const QList<Session> &targets); ///< "Block 12 users?"
QString blockCommand(const QList<Session> &targets); ///< "Block 12 users"
QString messageTitle(const QList<Session> &targets); ///< "Message to 12 users"
/// "Ada Lovelace, Grace Hopper, Alan Turing and 9 more"
QString namesText(const QList<Session> &targets);

} // namespace stationmaster
