// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command_line.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace stationmaster {

/// Whom a request means on a host that has `sessions`. One word that cannot be resolved spoils the whole
/// choice: then there are no targets, and nothing is done to anybody.
struct TargetChoice
{
    QList<Session> targets; ///< Each once, in the order of the request, or of the host.
    QList<Session> leftAlone; ///< Named, but not fitting the criteria.
    QList<Session> aboveOperator; ///< They would be among all, and the caller may not act on them.
    QStringList problems; ///< Sentences; several lines where there are candidates.
    ExitCode code = ExitCode::Done; ///< Done unless there are problems.
};

/// For a command that acts. --all and criteria alone leave out the caller's own session. With --everywhere
/// users are meant: each has one of his sessions stand for him, and the caller is left out altogether.
TargetChoice chooseTargets(const CommandRequest &request, const QList<Session> &sessions,
                           const QDateTime &now);

/// For the list: no word means everybody, and a word shows everything it fits.
TargetChoice chooseListed(const CommandRequest &request, const QList<Session> &sessions,
                          const QDateTime &now);

/// "student1 (xrdp-10, session c1)". Plain text, freed of what could do harm in a terminal.
QString sessionTexts(const Session &session);

/// "student1 (xrdp-10, session c1): Logged off." `whom` is a session's words or a computer's name, freed of
/// what could do harm.
QString sentenceAbout(const QString &whom, const QString &sentence);

} // namespace stationmaster
