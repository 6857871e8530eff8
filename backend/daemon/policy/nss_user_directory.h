// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock.h"
#include "backend/daemon/policy/user_directory.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <chrono>

namespace stationmaster {

/// Which groups make a role.
struct RoleGroups
{
    QStringList administrators; ///< uid 0 is one in any case.
    QString dashboard;
};

/// The system's own user database (files, LDAP, SSSD … whatever NSS is set to ask), asked on threads of its
/// own because a directory server may be slow to answer or not answer at all. Nothing is remembered: a right
/// that was taken away is gone with the next question. Questions about the same user at the same time are
/// one.
class NssUserDirectory final : public QObject, public UserDirectory
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Deadline{10'000};

    /// The clock outlives this object.
    NssUserDirectory(const RoleGroups &groups, Clock &clock, QObject *parent = nullptr);
    QFuture<Result<Person>> lookUp(quint32 uid) override;

private:
    RoleGroups m_groups;
    Clock &m_clock;
    QThreadPool m_pool;
    QHash<quint32, QFuture<Result<Person>>> m_underWay;
};

} // namespace stationmaster
