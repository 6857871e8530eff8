// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/bus_record.h"
#include "tests/lab/stationctl_lab.h"

namespace stationmaster::lab {

/// stationd, its agents and desktops, and a teacher who acts on them. Every case begins on a host without
/// sessions and without an order that stands.
class ActingLab : public StationctlLab
{
protected:
    void SetUp() override;
    void TearDown() override;

    static LabHost::Output asTeacher(const QString &line) { return asUser(QStringLiteral("teacher"), line); }
    /// The same, left running: it ends with the object.
    static std::unique_ptr<QProcess> startAsTeacher(const QString &line);
    /// What it wrote in the end, after waiting for it.
    static LabHost::Output finished(QProcess &process);

    /// Logs `count` users on to desktops at once, student`first` and those after him; ids by user name.
    static QHash<QString, QString> logOn(int first, int count, const QString &desktop);

    /// Runs a program in the environment of the user's window manager ("openbox") once that is at work, as
    /// that user, and leaves it running.
    static bool startOnDesktop(const QString &user, const QString &manager, const QStringList &command);
    static QString fileOf(const QString &path);

    /// The host's time, µs since 1970; the host's clock is this machine's.
    static qint64 now();
    /// Kills stationd; returns when another is in its place.
    static void killStationd();
    /// Entries of the trail about this session with this act and outcome.
    static int audited(const QString &session, const QString &act, const QString &outcome);
};

} // namespace stationmaster::lab
