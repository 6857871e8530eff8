// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/service_fixture.h"

#include "backend/dbus/errors.h"
#include "backend/protocol/names.h"
#include "backend/protocol/session1.h"
#include "tests/support/eventually.h"
#include "tests/support/sessions.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

/// (bba{ss})
struct Verdict
{
    bool authorized = false;
    bool challenge = false;
    QMap<QString, QString> details;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Verdict &verdict)
{
    argument.beginStructure();
    argument << verdict.authorized << verdict.challenge << verdict.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Verdict &verdict)
{
    argument.beginStructure();
    argument >> verdict.authorized >> verdict.challenge >> verdict.details;
    argument.endStructure();
    return argument;
}

} // namespace

ServiceFixture::ServiceFixture()
    : serviceBus(bus.connect())
    , polkitBus(bus.connect())
    , m_polkit([this](const QDBusMessage &message, const QDBusConnection &connection) {
        onPolkit(message, connection);
    })
{
    qDBusRegisterMetaType<Verdict>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const auto add = [this](quint32 uid, const QString &name, UserRole role) {
        users.known.insert(uid, {uid, name, role});
    };
    add(Root, u"root"_s, UserRole::Administrator);
    add(Admin, u"admin"_s, UserRole::Administrator);
    add(Admin2, u"admin2"_s, UserRole::Administrator);
    add(Teacher, u"teacher"_s, UserRole::Dashboard);
    add(Teacher2, u"teacher2"_s, UserRole::Dashboard);
    add(Student, u"student1"_s, UserRole::Standard);
    add(Student2, u"student2"_s, UserRole::Standard);
    polkitBus.registerVirtualObject(u"/org/freedesktop/PolicyKit1/Authority"_s, &m_polkit);
    EXPECT_TRUE(polkitBus.registerService(u"org.freedesktop.PolicyKit1"_s));
    backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
}

ServiceFixture::~ServiceFixture()
{
    stopService();
}

void ServiceFixture::startService()
{
    authority = std::make_unique<PolkitAuthority>(serviceBus);
    stations = std::make_unique<StationRegistry>(state.filePath(u"stations.json"_s));
    store = std::make_unique<StandingStore>(state.filePath(u"orders.json"_s), backend.host().id, running);
    service = std::make_unique<HostService>(
        serviceBus,
        HostService::Dependencies{backend, peers, users, processes, origins, *authority, audit, history,
                                  launcher, freezer, *stations, *store, texts, *time},
        settings, timeouts);
    EXPECT_TRUE(serviceBus.registerService(protocol::Service));
}

void ServiceFixture::stopService()
{
    serviceBus.unregisterService(protocol::Service);
    service.reset();
    store.reset();
    stations.reset();
    authority.reset();
}

/// polkit with the shipped rule, and no agent that could ask for a password: group members observe and
/// control standard users; administrators would have to give theirs.
void ServiceFixture::onPolkit(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariantList arguments = message.arguments();
    const auto subject = arguments.at(0).value<QDBusArgument>();
    QString kind;
    QVariantMap about;
    subject.beginStructure();
    subject >> kind >> about;
    subject.endStructure();
    EXPECT_EQ(kind, u"system-bus-name"_s);
    const QString action = arguments.at(1).toString();
    const auto details = qdbus_cast<QMap<QString, QString>>(arguments.at(2));
    asked += action + u' ' + details.value(u"role"_s);
    askedFlags += arguments.at(3).toUInt();
    const quint32 uid = peers.known.value(about.value(u"name"_s).toString()).uid;
    if (undecided.contains(uid))
        return;
    if (!polkitFailure.isEmpty()) {
        connection.send(message.createErrorReply(polkitFailure, u"no"_s));
        return;
    }
    const UserRole role = users.known.value(uid).role;
    Verdict verdict;
    const bool onSession =
        action == "org.stationmaster.observe"_L1 || action == "org.stationmaster.control"_L1;
    verdict.authorized = role == UserRole::Dashboard
        && ((onSession
             && (details.value(u"role"_s) == "standard"_L1 || details.value(u"orchestrated"_s) == "yes"_L1))
            || action == "org.stationmaster.audit"_L1);
    verdict.challenge = !verdict.authorized;
    // With the password typed in, as far as the caller could be asked.
    if (arguments.at(3).toUInt() == 1 && role == UserRole::Administrator)
        verdict.authorized = true;
    connection.send(message.createReply(QVariant::fromValue(verdict)));
}

ServiceFixture::Client ServiceFixture::clientOf(quint32 uid, const QString &session)
{
    static qint64 pid = 5000;
    const Client client{bus.connect()};
    peers.known.insert(client.name(), {uid, ++pid});
    processes.known.insert(pid, session);
    return client;
}

void ServiceFixture::leave(Client &client)
{
    bus.disconnect(client.bus);
    client.bus = QDBusConnection(QString());
}

Session ServiceFixture::addSession(const QString &local, quint32 uid, const QString &remoteHost,
                                   DisplaySystem displaySystem)
{
    Session session = makeSession(local, users.known.value(uid).name);
    session.id.uid = uid;
    session.remoteHost = remoteHost;
    session.displaySystem = displaySystem;
    m_sessions += session;
    backend.setSessions(m_sessions);
    return session;
}

void ServiceFixture::clearSessions()
{
    m_sessions.clear();
    backend.setSessions(m_sessions);
}

QVariantList ServiceFixture::identity(const Session &session)
{
    return {uint(session.id.uid), qulonglong(session.id.startedUsec)};
}

QDBusMessage ServiceFixture::Client::send(const QDBusMessage &message) const
{
    const QDBusPendingCall call = bus.asyncCall(message, 5'000);
    EXPECT_TRUE(eventually([&call] {
        return call.isFinished();
    }));
    return call.reply();
}

QDBusMessage ServiceFixture::Client::call(const QString &path, QLatin1StringView interface,
                                          const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(protocol::Service, path, interface, method);
    message.setArguments(arguments);
    return send(message);
}

void ServiceFixture::Client::roundTrip() const
{
    const QDBusMessage reply = call(protocol::RootPath, protocol::HostInterface, u"NoSuchMethod"_s);
    EXPECT_EQ(reply.errorName(), u"org.freedesktop.DBus.Error.UnknownMethod"_s);
    QCoreApplication::processEvents();
}

std::optional<Error> ServiceFixture::errorOf(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage ? std::nullopt : std::optional(toError(reply));
}

std::optional<Error> ServiceFixture::perform(const Client &client, const Session &session,
                                             const QString &verb, const QVariantMap &options)
{
    return errorOf(client.call(protocol::sessionPath(session.id.local), protocol::SessionInterface,
                               u"Perform"_s, QVariantList{verb} + identity(session) + QVariantList{options}));
}

std::optional<Error> ServiceFixture::watch(const Client &client, const Session &session, QSize size,
                                           double rate, bool whole)
{
    return errorOf(client.send(
        protocol::session1::Watch(protocol::Service, protocol::sessionPath(session.id.local), session.id.uid,
                                  session.id.startedUsec, uint(size.width()), uint(size.height()), rate,
                                  whole ? QVariantMap{{u"whole"_s, true}} : QVariantMap())
            .message));
}

} // namespace stationmaster::test
