// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/daemon/policy/user_directory.h"
#include "backend/daemon/requests/peers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

#include <optional>

namespace stationmaster {

/// Who is at the other end of a connection to the bus.
struct Caller
{
    static constexpr quint32 NoUid = 0xffff'ffff; ///< Of one that has not been identified. Nobody's.

    QString connection; ///< Unique name on the bus (":1.42"); never used again for another.
    quint32 uid = NoUid;
    qint64 pid = 0;
    QString userName; ///< Empty if the host's user database does not answer.
    QString session; ///< logind's id of the session that he calls from; empty outside any.
    UserRole role = UserRole::Unknown;
    QString fullName = {}; ///< As the host's user database has it; empty where it has none.

    /// For people to read; empty if the user database does not answer.
    QString displayName() const { return fullName.isEmpty() ? userName : fullName; }
};

/// Root, an administrator or a dashboard user: who is there for others goes before who is not.
bool looksAfterOthers(const Caller &caller);

/// Who acts where a rule of the site's does.
Caller hostItself();

/// Finds out who calls, and tells when he leaves the bus. What a connection is never changes, so each is
/// asked for once and forgotten when it leaves. However many there are they cost the bus one match rule: it
/// allows a connection no more than some hundred.
class Callers final : public QObject
{
    Q_OBJECT

public:
    Callers(QDBusConnection bus, Peers &peers, UserDirectory &users, ProcessSessions &processes,
            QObject *parent = nullptr);

    /// From this call on left() is told of the connection. NotFound if it has left already.
    QFuture<Result<Caller>> identify(const QString &connection);

    /// Who it is, where that has been found out already.
    std::optional<Caller> known(const QString &connection) const;

Q_SIGNALS:
    void left(const QString &connection);

private Q_SLOTS:
    void onNameLost(const QDBusMessage &message);

private:
    void onLeft(const QString &connection);

    Peers &m_peers;
    UserDirectory &m_users;
    ProcessSessions &m_processes;
    QHash<QString, QFuture<Result<Caller>>> m_known;
};

} // namespace stationmaster
