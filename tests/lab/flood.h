// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace stationmaster::lab {

/// One method that a user calls as fast as he can.
struct Flood
{
    QString name; ///< For a table.
    QStringList call; ///< As lab_flood has it.
    bool ours =
        true; ///< False: stationd's own code never sees it. What it costs is the bus's and the library's.
};

/// Path, interface, `method` and the identity of the only session of `user`, `before` put before it. Empty if
/// there is no such session, or if stationd does not come to know it.
QStringList callOn(const LabHost &host, const QString &user, const QString &method,
                   const QStringList &before = {}, const QStringList &after = {});
/// Asks for pictures of the only session of `user`, one a second.
QStringList watchOf(const LabHost &host, const QString &user);

/// By `pupil`, who has a desktop; `other` is a user whom he has no right on.
QList<Flood> floodsBy(const LabHost &host, const QString &pupil, const QString &other);

/// Runs as long as the object lives: 16 calls at once on each of 8 connections.
class RunningFlood final
{
public:
    RunningFlood(const LabHost &host, const QString &pupil, const Flood &flood);
    ~RunningFlood();
    Q_DISABLE_COPY_MOVE(RunningFlood)

    /// Waits until the first calls are answered. False if none is.
    bool hasBegun();

private:
    QProcess m_process;
};

/// A call that was made over and over.
struct Timed
{
    int medianUs = -1; ///< -1 if it could not be made at all.
    int busy = -1;
    int refused = -1;
};

Timed timeOf(const LabHost &host, const QString &user, const QStringList &call);

} // namespace stationmaster::lab
