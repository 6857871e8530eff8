// SPDX-License-Identifier: GPL-3.0-or-later
// A dashboard and a stationd of different releases. What a release has said on the bus goes on to mean the
// same.
#include "backend/client/host1_backend.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"
#include "backend/protocol/types.h"
#include "tests/daemon/service_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/sessions.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// "Session1 property Kind s", "Host1 method History(tu)aa{sv}": everything that an interface promises.
QSet<QString> promisesOf(const QString &interface)
{
    QFile file(QStringLiteral(STATIONMASTER_INTERFACES) + u"/org.stationmaster."_s + interface + u".xml"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    QSet<QString> promises;
    QString member, in, out;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString kind = xml.name().toString();
        const auto attribute = [&xml](QLatin1StringView name) {
            return xml.attributes().value(name).toString();
        };
        if (token == QXmlStreamReader::StartElement && kind == u"property"_s) {
            promises += interface + u" property "_s + attribute("name"_L1) + u' ' + attribute("type"_L1);
        } else if (token == QXmlStreamReader::StartElement && (kind == u"method"_s || kind == u"signal"_s)) {
            member = interface + u' ' + kind + u' ' + attribute("name"_L1);
            in.clear();
            out.clear();
        } else if (token == QXmlStreamReader::StartElement && kind == u"arg"_s) {
            (attribute("direction"_L1) == u"out"_s ? out : in) += attribute("type"_L1);
        } else if (token == QXmlStreamReader::EndElement && (kind == u"method"_s || kind == u"signal"_s)) {
            promises += member + u'(' + in + u')' + out;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return promises;
}

/// stationd of another release, as far as a dashboard asks it when it opens.
class OtherRelease
{
public:
    OtherRelease(const QDBusConnection &bus, const QVariantMap &host, const QVariantMap &session)
        : m_bus(bus)
        , m_object([host, session](const QDBusMessage &message, const QDBusConnection &connection) {
            QVariant answer;
            if (message.member() == "GetAll"_L1)
                answer = host;
            else if (message.member() == "GetOwnSession"_L1)
                answer = QVariant::fromValue(QDBusObjectPath(u"/"_s));
            else if (message.member() == "GetManagedObjects"_L1)
                answer = QVariant::fromValue(
                    ManagedObjects{{QDBusObjectPath(protocol::sessionPath(session.value(u"Id"_s).toString())),
                                    {{protocol::SessionInterface, session},
                                     {u"org.stationmaster.Unheard1"_s, {{u"Of"_s, true}}}}}});
            connection.send(answer.isValid()
                                ? message.createReply(answer)
                                : message.createErrorReply(QDBusError::UnknownMethod, u"not known"_s));
        })
    {
        registerProtocolTypes();
        EXPECT_TRUE(m_bus.registerVirtualObject(protocol::RootPath, &m_object, QDBusConnection::SubPath));
        EXPECT_TRUE(m_bus.registerService(protocol::Service));
    }
    ~OtherRelease()
    {
        m_bus.unregisterService(protocol::Service);
        m_bus.unregisterObject(protocol::RootPath);
    }

private:
    QDBusConnection m_bus;
    FakeObject m_object;
};

class MixedReleases : public ServiceFixture
{
protected:
    void open()
    {
        link.emplace(client->bus, Host1Link::Options{500ms, 20ms, true}, running);
        dashboard.emplace(u"test"_s, *link);
        dashboard->start();
        ASSERT_TRUE(eventually([this] {
            return dashboard->state() == SessionBackend::State::Ready;
        }));
    }

    std::optional<Client> client = clientOf(Teacher);
    SystemClock running;
    std::optional<Host1Link> link;
    std::optional<Host1Backend> dashboard;
};

} // namespace

TEST(Releases, NothingThatOneHasPromisedIsTakenBack)
{
    QFile file(QStringLiteral(STATIONMASTER_RELEASED));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> now;
    for (const QString &interface : {u"Host1"_s, u"Session1"_s, u"Station1"_s})
        now += promisesOf(interface);
    int promises = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        ++promises;
        EXPECT_TRUE(now.contains(QString::fromUtf8(line)))
            << line.constData()
            << "\nwas promised. Dashboards of that release rely on it; add, and leave it.";
    }
    EXPECT_GT(promises, 30);
}

TEST_F(MixedReleases, AnOlderStationdOffersWhatItCan)
{
    Session session = makeSession(u"c1"_s, u"student"_s);
    session.verbs = Verb::LogOff | Verb::Lock;
    QVariantMap known = protocol::encode(session, false);
    for (const QString &later : {u"DisplaySystem"_s, u"Restrictions"_s, u"UncoveredSince"_s})
        known.remove(later);
    const OtherRelease older(serviceBus,
                             {{u"HostName"_s, u"room"_s}, {u"State"_s, u"Ready"_s}, {u"Verbs"_s, 5U}}, known);
    open();
    const QList<Session> sessions = dashboard->sessions();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions.first().userName, u"student"_s);
    EXPECT_TRUE(sessions.first().can(Verb::LogOff));
    EXPECT_FALSE(sessions.first().can(Verb::Block));
    EXPECT_FALSE(dashboard->host().capabilities.warns);
    EXPECT_FALSE(dashboard->host().capabilities.blocksAll);
    EXPECT_FALSE(dashboard->host().capabilities.history);
}

TEST_F(MixedReleases, ANewerStationdIsUnderstoodAsFarAsItIsKnown)
{
    Session session = makeSession(u"c1"_s, u"student"_s);
    session.verbs = Verb::LogOff;
    QVariantMap known = protocol::encode(session, false);
    known.insert({{u"Kind"_s, u"hologram"_s},
                  {u"State"_s, u"dreaming"_s},
                  {u"DisplaySystem"_s, u"newton"_s},
                  {u"Restrictions"_s, QStringList{u"sound"_s, u"gravity"_s}},
                  {u"Mood"_s, u"good"_s},
                  {u"Verbs"_s, 0x80000001U}});
    const OtherRelease newer(serviceBus,
                             {{u"HostName"_s, u"room"_s},
                              {u"State"_s, u"Ready"_s},
                              {u"Verbs"_s, 0x80000001U},
                              {u"Abilities"_s, QStringList{u"warn"_s, u"block-all"_s, u"teleport"_s}},
                              {u"Weather"_s, QVariantMap{{u"rain"_s, true}}}},
                             known);
    open();
    const QList<Session> sessions = dashboard->sessions();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions.first().kind, SessionKind::Graphical);
    EXPECT_EQ(sessions.first().state, SessionState::Active);
    EXPECT_TRUE(sessions.first().can(Verb::LogOff));
    EXPECT_TRUE(dashboard->host().capabilities.warns);
    EXPECT_TRUE(dashboard->host().capabilities.blocksAll);
    EXPECT_FALSE(dashboard->host().capabilities.history) << "it is asked of nobody who does not offer it";
}

} // namespace stationmaster::test
