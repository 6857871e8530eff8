// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/acting_lab.h"

#include <QColor>

namespace stationmaster::lab {

/// stationd, its agents, a teacher, and pupils with programs of their own.
class SiegeLab : public ActingLab
{
protected:
    void TearDown() override;

    /// A session as stationd's methods want it named.
    struct Target
    {
        QString path;
        QString uid;
        QString started;
    };
    static Target targetOf(const QString &user);
    /// A method of Session1 in lab_flood's words, with arguments before the identity and after it.
    static QStringList callOn(const Target &target, const QString &method, const QStringList &before,
                              const QStringList &after);

    /// What is in the environment of this user's desktops, and started beside them; until the case ends.
    static void writeProfile(const QString &user, const QString &script);

    /// A program of ours on the user's desktop, and one outside any session; they run on.
    static std::unique_ptr<QProcess> startAtDesktop(const QString &user, const QStringList &command);
    static std::unique_ptr<QProcess> startAs(const QString &user, const QStringList &command);
    /// Reads what it writes to its end; "" and a failure when that takes longer than `timeout`.
    static QString outputOf(QProcess &process, int timeout = 3 * LabHost::Timeout);
    /// Reads on until it has written `word`. What it has written so far.
    static QString outputUntil(QProcess &process, const QString &word);
    /// The number behind this word, -1 where there is none.
    static int numberAfter(const QString &output, const QString &word);

    /// The programs that the processes of units with such names ("stationd.service") are, each once.
    static QStringList programsOf(const QString &units);
    static QString mainProcess(const QString &unit);
    static bool isBlocked(const QString &user);
    static bool becomesBlocked(const QString &user);
    /// A pixel near the edge of the picture that the teacher gets of this desktop; invalid when he gets none.
    static QColor screenshotOf(const QString &user);
};

} // namespace stationmaster::lab
