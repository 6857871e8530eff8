// SPDX-License-Identifier: GPL-3.0-or-later
// What is generated out of the interfaces' XML, held against the XML itself: the signatures of the calls as
// they arrive, of their answers and of the signals, each of them once.
#include "backend/protocol/agent1.h"
#include "backend/protocol/agenthub1.h"
#include "backend/protocol/host1.h"
#include "backend/protocol/objectmanager.h"
#include "backend/protocol/properties.h"
#include "backend/protocol/session1.h"
#include "backend/protocol/station1.h"
#include "tests/daemon/service_fakes.h"
#include "tests/daemon/test_bus.h"
#include "tests/support/eventually.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

/// "interface.Member" → "arguments → answer", for a signal the arguments alone.
using Shapes = QMap<QString, QString>;

Shapes shapesInXml()
{
    Shapes shapes;
    QDirIterator files(QStringLiteral(STATIONMASTER_INTERFACES), {u"*.xml"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString interface;
        QString member;
        QString in;
        QString out;
        while (!xml.atEnd()) {
            xml.readNext();
            const bool isMember = xml.name() == "method"_L1 || xml.name() == "signal"_L1;
            const auto attribute = [&xml](QLatin1StringView name) {
                return xml.attributes().value(name).toString();
            };
            if (xml.isStartElement() && xml.name() == "interface"_L1) {
                interface = attribute("name"_L1);
            } else if (xml.isStartElement() && isMember) {
                member = attribute("name"_L1);
                in.clear();
                out.clear();
            } else if (xml.isStartElement() && xml.name() == "arg"_L1) {
                (attribute("direction"_L1) == "out"_L1 ? out : in) += attribute("type"_L1);
            } else if (xml.isEndElement() && isMember) {
                shapes.insert(interface + u'.' + member,
                              xml.name() == "method"_L1 ? in + u" → "_s + out : in);
            }
        }
        EXPECT_FALSE(xml.hasError()) << file.fileName().toStdString();
    }
    return shapes;
}

class ProtocolCalls : public testing::Test
{
protected:
    ProtocolCalls()
        : m_server(m_bus.connect())
        , m_client(m_bus.connect())
        , m_object([this](const QDBusMessage &message, const QDBusConnection &) {
            m_received.append(message);
        })
    {
        registerProtocolTypes();
        EXPECT_TRUE(m_server.registerVirtualObject(Path, &m_object));
    }

    void add(const MethodCall &call)
    {
        m_client.send(call.message);
        m_answers.append(call.replySignature);
    }

    void add(const SignalName &signal)
    {
        m_shapes.insert(signal.interface + u'.' + signal.name, signal.signature);
    }

    Shapes shapes()
    {
        EXPECT_TRUE(eventually([this] {
            return m_received.size() == m_answers.size();
        }));
        for (qsizetype i = 0; i < m_received.size(); ++i) {
            const QDBusMessage &message = m_received[i];
            m_shapes.insert(message.interface() + u'.' + message.member(),
                            message.signature() + u" → "_s + m_answers.value(i));
        }
        return m_shapes;
    }

    const QString Path = u"/org/stationmaster/test"_s;
    QString service() const { return m_server.baseService(); }

private:
    TestBus m_bus;
    QDBusConnection m_server;
    QDBusConnection m_client;
    FakeObject m_object;
    QList<QDBusMessage> m_received;
    QStringList m_answers;
    Shapes m_shapes;
};

} // namespace

TEST_F(ProtocolCalls, AreOfTheSignaturesInTheXmlAndThereIsOneForEach)
{
    using namespace protocol;
    add(agent1::SetWatches(service(), Path, {{1, 320, 180, 2, true}}));
    add(agent1::SetCover(service(), Path, true, u"text"_s, 1));
    add(agent1::SetRestrictions(service(), Path, {u"sound"_s}));
    add(agent1::SetWarning(service(), Path, 1, u"text"_s));
    add(agent1::LogOut(service(), Path));
    add(agent1::ShowMessage(service(), Path, 1, u"sender"_s, u"text"_s, 2));
    add(agenthub1::Register(service(), Path, u"c1"_s, {u"cover"_s}));
    add(agenthub1::IsAgent(service(), Path, 1));
    add(agenthub1::SetAbilities(service(), Path, {u"cover"_s}));
    add(agenthub1::ReportRestrictions(service(), Path, {u"sound"_s}));
    add(agenthub1::Deliver(service(), Path, 1, "blocks", "jpeg", 2, 3));
    add(agenthub1::Report(service(), Path, u"asking"_s));
    add(agenthub1::ReportCover(service(), Path, true, true));
    add(agenthub1::ReportMessage(service(), Path, 1, u"ok"_s));
    add(agenthub1::LeaveNow(service(), Path));
    add(host1::GetOwnSession(service(), Path));
    add(host1::BlockAll(service(), Path, u"text"_s, 1));
    add(host1::UnblockAll(service(), Path));
    add(host1::History(service(), Path, 1, 2));
    add(objectmanager::GetManagedObjects(service(), Path));
    add(objectmanager::InterfacesAddedSignal);
    add(objectmanager::InterfacesRemovedSignal);
    add(properties::Get(service(), Path, u"interface"_s, u"property"_s));
    add(properties::GetAll(service(), Path, u"interface"_s));
    add(properties::PropertiesChangedSignal);
    add(session1::Perform(service(), Path, u"lock"_s, 1, 2, {{u"force"_s, true}}));
    add(session1::CallOff(service(), Path, 1, 2));
    add(session1::Watch(service(), Path, 1, 2, 3, 4, 5, {}));
    add(session1::Unwatch(service(), Path));
    add(session1::Acknowledge(service(), Path, 1));
    add(session1::FinishedSignal);
    add(session1::StepReachedSignal);
    add(session1::PictureSignal);
    add(session1::ChangesSignal);
    add(session1::PictureUnavailableSignal);
    add(session1::WatchEndedSignal);
    add(station1::Rename(service(), Path, u"name"_s));
    const Shapes made = shapes();
    const Shapes expected = shapesInXml();
    EXPECT_GE(expected.size(), 30);
    EXPECT_EQ(made.keys(), expected.keys());
    for (const auto &[name, shape] : expected.asKeyValueRange())
        EXPECT_EQ(made.value(name).toStdString(), shape.toStdString()) << name.toStdString();
}

} // namespace stationmaster::test
