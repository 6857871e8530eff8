// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/private_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>

#include <optional>

namespace stationmaster::test {

/// polkit's authority as its agents see it: takes them in, and asks them.
class FakePolkit final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Agent
    {
        QString connection;
        QString path;
        QString locale;
        QString subjectKind;
        QVariantMap subject;
    };

    explicit FakePolkit(PrivateBus &bus);
    ~FakePolkit() override;

    /// Comes to the bus, or back to it as another.
    void appear();
    void vanish();

    /// Asks the agent for the password of one of the accounts with these numbers.
    QDBusPendingCall begin(const QString &cookie, const QList<uint> &users,
                           const QString &message = QStringLiteral("Log off others"));
    QDBusPendingCall cancel(const QString &cookie);

    std::optional<Agent> agent; ///< Who has enlisted, and has not left.
    bool refuses = false; ///< Another agent is there already.
    int enlisted = 0; ///< How often.
    int refused = 0;

private:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

    PrivateBus &m_bus;
    std::optional<QDBusConnection> m_connection;
};

/// The call with which polkit asks `agent`, whoever sends it.
QDBusMessage beginCall(const FakePolkit::Agent &agent, const QString &cookie, const QList<uint> &users,
                       const QString &message);

} // namespace stationmaster::test
