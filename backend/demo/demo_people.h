// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QList>
#include <QString>

namespace stationmaster {

/// How somebody's session takes being acted upon. The classroom has one of each trouble.
enum class DemoTemper
{
    Obliging,
    Refuses, ///< The operator has no right over it: every verb answers NotAuthorized.
    Slow, ///< Logs off, but takes its time and has to be killed.
    Stuck, ///< Does not end: TimedOut, with what is left.
    Grabs, ///< Something in it holds the keyboard: a cover is up and does not get the input.
    Silent, ///< Never confirms that it has locked or unlocked.
};

/// Somebody who uses the demonstration classroom.
struct DemoPerson
{
    QString userName;
    QString fullName;
    SessionKind kind;
    QString station; ///< Where this person always sits.
    DemoTemper temper = DemoTemper::Obliging;
};

/// All thirty; the first is the teacher, in whose session the program makes believe to run.
const QList<DemoPerson> &demoPeople();

} // namespace stationmaster
