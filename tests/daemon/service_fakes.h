// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/daemon/agents/agent_launcher.h"
#include "backend/daemon/agents/session_freezer.h"
#include "backend/daemon/policy/caller_origins.h"
#include "backend/daemon/policy/policy.h"
#include "backend/daemon/requests/peers.h"
#include "backend/daemon/store/audit.h"
#include "backend/daemon/store/audit_reader.h"

#include <QDBusVirtualObject>
#include <QHash>

#include <functional>

namespace stationmaster::test {

/// Says of each connection what the test has said; strangers are nobody.
class FakePeers final : public Peers
{
public:
    QFuture<Result<Peer>> peer(const QString &connection) override
    {
        return answered(known.contains(connection)
                            ? Result<Peer>(known.value(connection))
                            : Result<Peer>(Error{Error::Code::NotFound, QStringLiteral("nobody"), {}}));
    }

    QHash<QString, Peer> known;
};

class FakeUsers final : public UserDirectory
{
public:
    QFuture<Result<Person>> lookUp(quint32 uid) override
    {
        return answered(known.contains(uid)
                            ? Result<Person>(known.value(uid))
                            : Result<Person>(Error{Error::Code::TimedOut, QStringLiteral("no answer"), {}}));
    }

    QHash<quint32, Person> known;
};

class FakeProcesses final : public ProcessSessions
{
public:
    QFuture<Result<QString>> sessionOf(qint64 pid, quint32) override
    {
        return answered(Result<QString>(known.value(pid)));
    }

    QHash<qint64, QString> known;
};

/// Where each user is, as the test has said; of all others it is not known.
class FakeOrigins final : public CallerOrigins
{
public:
    QFuture<Result<QList<CallerOrigin>>> originsOfProcess(qint64, quint32 uid) override
    {
        ++asked;
        return answered(Result<QList<CallerOrigin>>(known.value(uid)));
    }

    QHash<quint32, QList<CallerOrigin>> known;
    int asked = 0;
};

class FakeAudit final : public AuditTrail
{
public:
    void write(const AuditRecord &record) override { records += record; }

    QList<AuditRecord> records;
};

/// A history that the test has made up, and what was asked of it.
class FakeHistory final : public AuditReader
{
public:
    QFuture<Result<QList<HistoryEntry>>> read(const QDateTime &since, int limit) override
    {
        asked += {since, limit};
        return answered(answer);
    }

    QList<std::pair<QDateTime, int>> asked;
    Result<QList<HistoryEntry>> answer;
};

/// Calls an agent true when the test has said so.
class FakeLauncher final : public AgentLauncher
{
    Q_OBJECT

public:
    void want(const Session &session, Need need) override
    {
        needs[session.id] |= need;
        wanted.insert(session.id);
    }
    void unwant(const SessionId &id, Need need) override
    {
        if (!(needs[id] &= ~Needs(need)))
            wanted.remove(id);
    }
    void replaceStopped(const SessionId &id) override { silent += id; }
    QFuture<Result<SessionId>> verify(const QString &connection, const QString &localId) override
    {
        const SessionId id = agents.value(connection);
        if (id.isNull() || id.local != localId)
            return answered(
                Result<SessionId>(Error{Error::Code::NotAuthorized, QStringLiteral("forged"), {}}));
        return answered(Result<SessionId>(id));
    }

    QSet<SessionId> wanted;
    QHash<SessionId, Needs> needs;
    QList<SessionId> silent; ///< Those that it was asked to replace, if they stand still.
    QHash<QString, SessionId> agents;
};

/// Freezes and thaws at once, and remembers what was asked of it.
class FakeFreezer final : public SessionFreezer
{
    Q_OBJECT

public:
    QFuture<Result<>> freeze(const SessionId &id) override
    {
        calls += QStringLiteral("freeze ") + id.local;
        if (result)
            frozen.insert(id);
        return answered(result);
    }
    QFuture<Result<>> thaw(const SessionId &id) override
    {
        calls += QStringLiteral("thaw ") + id.local;
        frozen.remove(id);
        return answered(Result<>(Unit{}));
    }
    QFuture<Result<bool>> isFrozen(const SessionId &id) override
    {
        return answered(Result<bool>(frozen.contains(id)));
    }

    QStringList calls;
    QSet<SessionId> frozen;
    Result<> result = Unit{}; ///< Of freezing.
};

/// An object on a bus whose every call goes to a function of the test.
class FakeObject final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QDBusMessage &, const QDBusConnection &)>;
    explicit FakeObject(Handler handler)
        : m_handler(std::move(handler))
    {
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        m_handler(message, connection);
        return true;
    }

private:
    Handler m_handler;
};

} // namespace stationmaster::test
