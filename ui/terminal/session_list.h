// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"
#include "ui/terminal/command_host.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace stationmaster {

/// A table of computers, heading first: name, state, number of sessions, whether stationd is there.
QStringList hostLines(const QList<NamedHost> &hosts);
/// The shape of `query session`: what stands where, and in which state.
QStringList sessionLines(const QList<Session> &sessions, const QDateTime &now);
/// The shape of `query user`: who is there, since when, and how long idle.
QStringList userLines(const QList<Session> &sessions, const QDateTime &now);
/// The same, sparsely, for a question: whom it would hit, and what is special about them.
QStringList targetLines(const QList<Session> &targets);
/// Everything that can be typed for a SESSION, or only the users, each once. Words that a shell could misread
/// are left out.
QStringList completionWords(const QList<Session> &sessions, bool usersOnly);

} // namespace stationmaster
