// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>

#include <functional>
#include <optional>

namespace stationmaster::test {

/// A service on a private bus that answers from the event loop and can be told to misbehave, method by
/// method.
class FakeService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Misbehaviour
    {
        enum class Kind
        {
            Error, ///< Answers with `error`.
            Silence, ///< Never answers.
            Delay, ///< Does as asked, `delayMs` later.
            Vanish, ///< Leaves the bus with the call in its hands.
            WrongShape, ///< Answers with something else than it should.
        };
        Kind kind = Kind::Silence;
        QString error;
        int delayMs = 0;
    };

    FakeService(PrivateBus &bus, QString name, QString root);
    ~FakeService() override;

    /// Comes to the bus, or back to it with a new unique name.
    void appear();
    /// Leaves the bus altogether.
    void vanish();
    bool isThere() const { return m_connection.has_value(); }

    void misbehave(const QString &member, const Misbehaviour &how) { m_misbehaviour[member] = how; }
    void refuse(const QString &member, const QString &error);
    void behave(const QString &member) { m_misbehaviour.remove(member); }
    /// Runs before a call of `member` is looked at: what happens in the world between two calls.
    void before(const QString &member, std::function<void()> event) { m_before[member] = std::move(event); }

    int callCount(const QString &member) const;
    /// How many of them had leave to ask for a password.
    int interactiveCount(const QString &member) const;
    QList<QDBusMessage> calls() const { return m_calls; }
    /// Answers kept back right now.
    int pendingCount(const QString &member) const { return m_unanswered.value(member); }
    int highestPendingCount(const QString &member) const { return m_highest.value(member); }

    void emitSignal(const QString &path, const QString &interface, const QString &member,
                    const QVariantList &arguments);

protected:
    /// What to answer to a call; it is sent unless the service has left meanwhile.
    virtual QDBusMessage answerTo(const QDBusMessage &call) = 0;
    /// After the answer has been sent.
    virtual void afterwards(const QDBusMessage &) { }

private:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }
    void act(const QDBusMessage &message, const QDBusMessage &answer);

    PrivateBus &m_bus;
    const QString m_name;
    const QString m_root;
    std::optional<QDBusConnection> m_connection;
    QHash<QString, Misbehaviour> m_misbehaviour;
    QHash<QString, std::function<void()>> m_before;
    QList<QDBusMessage> m_calls;
    QHash<QString, int> m_unanswered;
    QHash<QString, int> m_highest;
};

} // namespace stationmaster::test
