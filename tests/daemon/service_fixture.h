// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/system_clock.h"
#include "backend/daemon/host_service.h"
#include "backend/daemon/policy/polkit_authority.h"
#include "tests/daemon/service_fakes.h"
#include "tests/daemon/test_bus.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"

#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace stationmaster::test {

/// stationd on a bus of the test's own: real service, real rights through a polkit that follows the shipped
/// rule, people, processes and sessions that the test makes up.
class ServiceFixture : public testing::Test
{
protected:
    enum Who : quint32
    {
        Root = 0,
        Admin = 1100,
        Admin2 = 1101,
        Teacher = 1200,
        Teacher2 = 1201,
        Student = 1301,
        Student2 = 1302,
        Unnamed = 1999, ///< Nobody's in the user database.
    };

    struct Client
    {
        QDBusConnection bus;
        /// Sends and waits, with the event loop running.
        QDBusMessage call(const QString &path, QLatin1StringView interface, const QString &method,
                          const QVariantList &arguments = {}) const;
        QDBusMessage send(const QDBusMessage &message) const;
        /// Returns when all that was sent to this client so far has arrived, and the service has had all
        /// that this client has sent.
        void roundTrip() const;
        QString name() const { return bus.baseService(); }
    };

    ServiceFixture();
    ~ServiceFixture() override;

    void startService();
    void stopService();
    Client clientOf(quint32 uid, const QString &session = {});
    /// The connection is closed; the client is of no more use.
    void leave(Client &client);
    /// Makes a session and gives it to the backend.
    Session addSession(const QString &local, quint32 uid, const QString &remoteHost = {},
                       DisplaySystem displaySystem = DisplaySystem::None);
    void clearSessions();
    static QVariantList identity(const Session &session);
    /// Perform of `verb`; gives the error's code, or nothing when it was done.
    std::optional<Error> perform(const Client &client, const Session &session, const QString &verb,
                                 const QVariantMap &options = {});
    std::optional<Error> watch(const Client &client, const Session &session, QSize size = {320, 180},
                               double rate = 2, bool whole = true);
    static std::optional<Error> errorOf(const QDBusMessage &reply);

    TestBus bus;
    QDBusConnection serviceBus;
    QDBusConnection polkitBus;
    QTemporaryDir state;
    FakeSessionBackend backend;
    FakePeers peers;
    FakeUsers users;
    FakeProcesses processes;
    FakeOrigins origins;
    FakeAudit audit;
    FakeHistory history;
    FakeLauncher launcher;
    FakeFreezer freezer;
    SiteSettings settings;
    /// The service's time passes by itself, unless the test has it take `clock`, which it turns.
    SystemClock running;
    ManualClock clock;
    Clock *time = &running;
    SessionTexts texts{[](const QDateTime &endsAt) {
                           return QStringLiteral("It ends at %1.").arg(endsAt.toMSecsSinceEpoch());
                       },
                       [] {
                           return QStringLiteral("It does not end.");
                       }};
    Timeouts timeouts{200, 500, 100, 500, 100, 10};
    std::unique_ptr<PolkitAuthority> authority;
    std::unique_ptr<StationRegistry> stations;
    std::unique_ptr<StandingStore> store;
    std::unique_ptr<HostService> service;
    /// What polkit was asked, newest last: action, then the details' role.
    QStringList asked;
    QList<uint> askedFlags;
    /// Nobody types the password that polkit wants of these: it says nothing.
    QSet<quint32> undecided;
    QString polkitFailure; ///< Of the bus's; polkit is not even reached.

private:
    void onPolkit(const QDBusMessage &message, const QDBusConnection &connection);

    FakeObject m_polkit;
    QList<Session> m_sessions;
};

} // namespace stationmaster::test
