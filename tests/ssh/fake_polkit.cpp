// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ssh/fake_polkit.h"

#include <QDBusArgument>
#include <QDBusMetaType>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

/// (sa{sv}), an account.
struct Identity
{
    QString kind;
    QVariantMap details;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const Identity &identity)
{
    argument.beginStructure();
    argument << identity.kind << identity.details;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, Identity &identity)
{
    argument.beginStructure();
    argument >> identity.kind >> identity.details;
    argument.endStructure();
    return argument;
}

namespace {

const QString agentInterface = u"org.freedesktop.PolicyKit1.AuthenticationAgent"_s;
const QString objectPath = u"/org/freedesktop/PolicyKit1/Authority"_s;

} // namespace

FakePolkit::FakePolkit(PrivateBus &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<Identity>();
    qDBusRegisterMetaType<QList<Identity>>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    appear();
}

FakePolkit::~FakePolkit()
{
    vanish();
}

void FakePolkit::appear()
{
    m_connection = m_bus.connect();
    m_connection->registerVirtualObject(objectPath, this);
    m_connection->registerService(u"org.freedesktop.PolicyKit1"_s);
}

void FakePolkit::vanish()
{
    if (!m_connection)
        return;
    const QString name = m_connection->name();
    // A call that came between the last reference to the connection and its end would be made an event of
    // one that is gone.
    m_connection->unregisterObject(objectPath);
    m_connection.reset();
    agent.reset();
    m_bus.close(name);
}

QDBusPendingCall FakePolkit::begin(const QString &cookie, const QList<uint> &users, const QString &message)
{
    // As polkit does it: the answer has all the time there is.
    constexpr int forever = 2'147'483'647;
    return m_connection->asyncCall(beginCall(*agent, cookie, users, message), forever);
}

QDBusPendingCall FakePolkit::cancel(const QString &cookie)
{
    QDBusMessage call = QDBusMessage::createMethodCall(agent->connection, agent->path, agentInterface,
                                                       u"CancelAuthentication"_s);
    call << cookie;
    return m_connection->asyncCall(call);
}

bool FakePolkit::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariantList arguments = message.arguments();
    if (message.member() == "RegisterAuthenticationAgent"_L1) {
        if (message.signature() != "(sa{sv})ss"_L1 || refuses) {
            ++refused;
            connection.send(
                message.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s,
                                         u"An authentication agent already exists for the given subject"_s));
            return true;
        }
        const auto subject = qdbus_cast<Identity>(arguments.at(0));
        agent = Agent{message.service(), arguments.at(2).toString(), arguments.at(1).toString(), subject.kind,
                      subject.details};
        ++enlisted;
    } else if (message.member() == "UnregisterAuthenticationAgent"_L1) {
        agent.reset();
    } else {
        return false;
    }
    connection.send(message.createReply());
    return true;
}

QDBusMessage beginCall(const FakePolkit::Agent &agent, const QString &cookie, const QList<uint> &users,
                       const QString &message)
{
    QList<Identity> identities;
    for (const uint user : users)
        identities += Identity{u"unix-user"_s, {{u"uid"_s, user}}};
    QDBusMessage call = QDBusMessage::createMethodCall(agent.connection, agent.path, agentInterface,
                                                       u"BeginAuthentication"_s);
    call << u"org.freedesktop.login1.manage"_s << message << QString()
         << QVariant::fromValue(QMap<QString, QString>{{u"polkit.caller-pid"_s, u"1"_s}}) << cookie
         << QVariant::fromValue(identities);
    return call;
}

} // namespace stationmaster::test

#include "moc_fake_polkit.cpp"
