// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QList>
#include <QString>

namespace stationmaster::test {

// The structures of logind's and systemd's answers.

struct UserPair // (uo)
{
    quint32 uid = 0;
    QDBusObjectPath path;
};

struct NamedPath // (so)
{
    QString name;
    QDBusObjectPath path;
};

struct PlainRow // (susso)
{
    QString local;
    quint32 uid = 0;
    QString user;
    QString seat;
    QDBusObjectPath path;
};

struct ExtendedRow // (sussussbto)
{
    PlainRow plain;
    quint32 leader = 0;
    QString sessionClass;
    QString tty;
    bool idle = false;
    quint64 idleSince = 0;
};

struct ProcessRow // (sus)
{
    QString cgroup;
    quint32 pid = 0;
    QString commandLine;
};

struct InhibitorRow // (ssssuu)
{
    QString what;
    QString who;
    QString why;
    QString mode;
    quint32 uid = 0;
    quint32 pid = 0;
};

/// Once before the first of them is sent.
void registerFakeLogindTypes();

} // namespace stationmaster::test

Q_DECLARE_METATYPE(stationmaster::test::UserPair)
Q_DECLARE_METATYPE(stationmaster::test::NamedPath)
Q_DECLARE_METATYPE(stationmaster::test::PlainRow)
Q_DECLARE_METATYPE(stationmaster::test::ExtendedRow)
Q_DECLARE_METATYPE(stationmaster::test::ProcessRow)
Q_DECLARE_METATYPE(stationmaster::test::InhibitorRow)
