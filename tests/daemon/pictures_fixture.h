// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/client/host1_backend.h"
#include "backend/client/host1_screens.h"
#include "backend/protocol/agenthub1.h"
#include "backend/protocol/names.h"
#include "backend/protocol/types.h"
#include "tests/daemon/service_fixture.h"
#include "tests/support/eventually.h"

#include <QDBusArgument>
#include <QSignalSpy>

namespace stationmaster::test {

using namespace std::chrono_literals;

inline const QByteArray Jpeg("\xff\xd8\xff\xe0 something like a picture");

/// An agent as the bus sees one.
class FakeAgent
{
public:
    explicit FakeAgent(const QDBusConnection &bus)
        : m_bus(bus)
        , m_object([this](const QDBusMessage &message, const QDBusConnection &) {
            if (message.member() == QLatin1StringView("SetWatches"))
                lists += qdbus_cast<AgentWatches>(message.arguments().value(0));
        })
    {
        m_bus.registerVirtualObject(protocol::AgentPath, &m_object);
    }

    AgentWatches watches() const { return lists.isEmpty() ? AgentWatches() : lists.constLast(); }

    QList<AgentWatches> lists;

private:
    QDBusConnection m_bus;
    FakeObject m_object;
};

class Pictures : public ServiceFixture
{
protected:
    struct Dashboard
    {
        /// Without a clock of the test's own its time passes by itself.
        explicit Dashboard(const Client &who, Clock *clock = nullptr)
            : client(who)
            , link(who.bus, {500ms, 20ms}, clock ? *clock : running)
            , backend(QStringLiteral("test"), link)
            , screens(backend, link)
            , pictures(&screens, &ScreenSource::pictureReady)
            , unavailable(&screens, &ScreenSource::pictureUnavailable)
            , failures(&screens, &ScreenSource::watchFailed)
        {
            backend.start();
            EXPECT_TRUE(eventually([this] {
                return backend.state() == SessionBackend::State::Ready;
            }));
        }

        const Client client;
        SystemClock running;
        Host1Link link;
        Host1Backend backend;
        Host1Screens screens;
        QSignalSpy pictures;
        QSignalSpy unavailable;
        QSignalSpy failures;
    };

    template <typename Condition>
    static bool waitFor(Condition condition)
    {
        return eventually(condition);
    }

    /// A connection of the session's user that systemd would vouch for, registered.
    Client agentOf(const Session &session)
    {
        const Client agent = clientOf(session.id.uid, session.id.local);
        launcher.agents.insert(agent.name(), session.id);
        return agent;
    }

    static std::optional<Error> registerAgent(const Client &agent, const QString &session,
                                              AgentAbilities abilities = X11AgentAbilities)
    {
        return errorOf(agent.call(protocol::RootPath, protocol::AgentHubInterface, QStringLiteral("Register"),
                                  {session, toWords(abilities)}));
    }

    static std::optional<Error> deliver(const Client &agent, quint32 number, const QByteArray &jpeg = Jpeg,
                                        QSize screen = {1920, 1080}, const QByteArray &blocks = {})
    {
        return errorOf(
            agent.send(protocol::agenthub1::Deliver(protocol::Service, protocol::RootPath, number, blocks,
                                                    jpeg, uint(screen.width()), uint(screen.height()))
                           .message));
    }

    static std::optional<Error> deliverChanges(const Client &agent, quint32 number, const QByteArray &blocks)
    {
        return deliver(agent, number, Jpeg, {1920, 1080}, blocks);
    }

    static std::optional<Error> report(const Client &agent, const QString &reason)
    {
        return errorOf(
            agent.call(protocol::RootPath, protocol::AgentHubInterface, QStringLiteral("Report"), {reason}));
    }
};

} // namespace stationmaster::test
