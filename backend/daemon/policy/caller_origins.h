// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/daemon/policy/ip_address.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace stationmaster {

/// Where somebody is logged on from.
struct CallerOrigin
{
    enum class Kind
    {
        Unknown, ///< Nothing that can be relied on says where.
        Seat, ///< Screen and keyboard of a seat of this host.
        Remote, ///< Another computer, at `address`.
    };

    Kind kind = Kind::Unknown;
    IpAddress address = {};

    bool operator==(const CallerOrigin &) const = default;
};

/// What the login manager has written down of a session; the texts are empty where there is nothing.
struct LoginSession
{
    quint32 uid = 0;
    bool remote = false;
    QString state; ///< "opening", "online", "active" or "closing".
    QString sessionClass; ///< "user", "greeter", "manager", …
    QString service; ///< Of PAM's, that has opened it: "sshd", "gdm-password", …
    QString seat;
    QString remoteHost;
};

/// Told are a seat, and the address that sshd has given PAM: a connection of ssh cannot move to another. Of
/// all others that come from afar it is not known where their user sits now: a session of xrdp or VNC goes on
/// when another client connects to it. Nor is it of a session that is closing, whose connection has ended.
CallerOrigin originOf(const LoginSession &session);
/// Of a program that belongs to none of its user's sessions, and so to each: where anybody may be who can
/// give it orders. Empty where there is no such session.
QList<CallerOrigin> originsOf(const QList<LoginSession> &sessions);

/// For the log: "seat, 192.0.2.7".
QString originsText(const QList<CallerOrigin> &origins);

/// Port: where a process was started from. None: it is not known.
class CallerOrigins
{
public:
    virtual ~CallerOrigins() = default;
    /// `uid` is whose the process is, as the bus knows it.
    virtual QFuture<Result<QList<CallerOrigin>>> originsOfProcess(qint64 pid, quint32 uid) = 0;
};

} // namespace stationmaster
