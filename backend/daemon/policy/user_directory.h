// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/role.h"

#include <QFuture>
#include <QString>

namespace stationmaster {

/// A user of this host.
struct Person
{
    quint32 uid = 0;
    QString name;
    UserRole role = UserRole::Unknown;
    QString fullName = {}; ///< Empty where the host has none.

    bool operator==(const Person &) const = default;
};

/// Port: who is who on this host. Answers at once or later, never blocks.
class UserDirectory
{
public:
    virtual ~UserDirectory() = default;
    virtual QFuture<Result<Person>> lookUp(quint32 uid) = 0;
};

/// Port: which session a process belongs to. An empty id: to none.
class ProcessSessions
{
public:
    virtual ~ProcessSessions() = default;
    /// `uid` is whose the process is, as the bus knows it; a session of somebody else is never the answer.
    virtual QFuture<Result<QString>> sessionOf(qint64 pid, quint32 uid) = 0;
};

} // namespace stationmaster
