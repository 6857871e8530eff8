// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/agent_supervisor.h"

#include "backend/core/async.h"
#include "backend/daemon/futures.h"
#include "backend/dbus/call.h"
#include "backend/linux/process_files.h"
#include "backend/linux/unit_names.h"
#include "backend/protocol/names.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcAgents, "stationmaster.agents")

constexpr int TimeoutMs = 10'000;
constexpr int SettlingStepMs = 100;
constexpr int MostRetriesDoubled = 4;

/// The pids of GetUnitProcesses: a(sus), control group, pid, command line.
QList<quint32> pidsOf(const QDBusMessage &reply)
{
    QList<quint32> pids;
    const QVariant value = reply.arguments().value(0);
    if (reply.signature() != "a(sus)"_L1 || value.metaType() != QMetaType::fromType<QDBusArgument>())
        return pids;
    const auto list = value.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString group;
        quint32 pid = 0;
        QString command;
        list.beginStructure();
        list >> group >> pid >> command;
        list.endStructure();
        pids += pid;
    }
    list.endArray();
    return pids;
}

/// Of the answer to a question for one property.
QVariant valueOf(const Result<QDBusMessage> &reply)
{
    return reply ? reply.value().arguments().value(0).value<QDBusVariant>().variant() : QVariant();
}

} // namespace

AgentSupervisor::AgentSupervisor(const QDBusConnection &bus, Peers &peers, DisplayFinder &displays,
                                 Clock &clock, const Options &options, QObject *parent)
    : AgentLauncher(parent)
    , m_bus(bus)
    , m_peers(peers)
    , m_displays(displays)
    , m_options(options)
    , m_clock(clock)
    , m_startedAt(clock.steady())
{
}

void AgentSupervisor::sweep()
{
    QDBusMessage call = agent_unit::managerCall(u"ListUnitsByPatterns"_s);
    call << QStringList() << QStringList{agent_unit::unitPattern()};
    send(m_bus, call, AnySignature, std::chrono::milliseconds(TimeoutMs), this,
         [this](const Result<QDBusMessage> &reply) {
             if (!reply || !reply.value().signature().startsWith("a(s"_L1))
                 return;
             const auto list = reply.value().arguments().value(0).value<QDBusArgument>();
             list.beginArray();
             while (!list.atEnd()) {
                 QString unit;
                 list.beginStructure();
                 list >> unit;
                 list.endStructure();
                 const bool ours = std::ranges::any_of(m_agents, [&unit](const Agent &agent) {
                     return agent_unit::unitName(agent.session.id.local) == unit;
                 });
                 if (!ours)
                     m_bus.send(agent_unit::stopCall(unit));
             }
             list.endArray();
         });
}

void AgentSupervisor::stopAll()
{
    const QList<SessionId> ids = m_agents.keys();
    for (const SessionId &id : ids) {
        if (!(m_agents.value(id).needs & (Needs(Need::Tasks) | Need::Restrictions)))
            stop(id);
    }
}

void AgentSupervisor::want(const Session &session, Need need)
{
    if (const auto known = m_agents.find(session.id); known != m_agents.end()) {
        known->needs |= need;
        return;
    }
    m_agents.insert(session.id, {session, need, false, 0, 0, 0});
    locate(session.id);
}

void AgentSupervisor::unwant(const SessionId &id, Need need)
{
    const auto known = m_agents.find(id);
    if (known == m_agents.end())
        return;
    known->needs &= ~Needs(need);
    if (known->needs)
        return;
    // Scrolling there and back must not end and start it; nor must what is wanted of it a moment before.
    const quint64 rest = ++m_rests;
    known->rest = rest;
    m_clock.after(std::chrono::milliseconds(m_options.lingerMs), this, [this, id, rest] {
        const auto agent = m_agents.constFind(id);
        if (agent != m_agents.constEnd() && !agent->needs && agent->rest == rest)
            stop(id);
    });
}

void AgentSupervisor::stop(const SessionId &id)
{
    const Agent agent = m_agents.take(id);
    if (agent.started)
        m_bus.send(agent_unit::stopCall(agent_unit::unitName(id.local)));
}

void AgentSupervisor::replaceStopped(const SessionId &id)
{
    send(m_bus, agent_unit::propertyCall(id.local, agent_unit::MainProcess), AnySignature,
         std::chrono::milliseconds(TimeoutMs), this, [this, id](const Result<QDBusMessage> &main) {
             const quint32 pid = valueOf(main).toUInt();
             if (pid == 0 || !m_agents.contains(id))
                 return;
             const QFuture<Result<bool>> looking = offThread<bool>(m_pool, [pid]() -> Result<bool> {
                 return ProcessFiles(KernelPaths(), pid).isStopped();
             });
             whenDone(looking, this, [this, id](const Result<bool> &stopped) {
                 if (!stopped || !stopped.value() || !m_agents.contains(id))
                     return;
                 qCWarning(lcAgents) << "stopped in session" << id.local << "and replaced";
                 m_bus.send(agent_unit::killCall(agent_unit::unitName(id.local)));
             });
         });
}

void AgentSupervisor::locate(const SessionId &id)
{
    const quint64 attempt = ++m_attempts;
    m_agents[id].attempt = attempt;
    findPlace(m_bus, id, this, [=, this](const Result<SessionPlace> &place) {
        if (!current(id, attempt))
            return;
        if (place)
            listProcesses(id, attempt, place.value());
        else
            fail(id, NoPicture::NoAgent, place.error());
    });
}

void AgentSupervisor::listProcesses(const SessionId &id, quint64 attempt, const SessionPlace &place)
{
    QDBusMessage call = agent_unit::managerCall(u"GetUnitProcesses"_s);
    call << place.scope;
    send(m_bus, call, AnySignature, std::chrono::milliseconds(TimeoutMs), this,
         [=, this](const Result<QDBusMessage> &reply) {
             if (!current(id, attempt))
                 return;
             if (reply)
                 listManaged(id, attempt, place, pidsOf(reply.value()));
             else
                 fail(id, NoPicture::NoAgent, reply.error());
         });
}

void AgentSupervisor::listManaged(const SessionId &id, quint64 attempt, const SessionPlace &place,
                                  const QList<quint32> &pids)
{
    QDBusMessage call = agent_unit::managerCall(u"GetUnitProcesses"_s);
    call << userManagerName(id.uid);
    send(m_bus, call, AnySignature, std::chrono::milliseconds(TimeoutMs), this,
         [=, this](const Result<QDBusMessage> &reply) {
             const Agent *agent = current(id, attempt);
             if (!agent)
                 return;
             // A user without a manager has nothing there.
             const QList<quint32> managed = reply ? pidsOf(reply.value()) : QList<quint32>();
             if (agent->session.displaySystem == DisplaySystem::Wayland)
                 findCompositor(id, attempt, place, pids, managed);
             else
                 startOn(id, attempt, place, m_displays.find(place.display, pids, managed, id.uid));
         });
}

void AgentSupervisor::findCompositor(const SessionId &id, quint64 attempt, const SessionPlace &place,
                                     const QList<quint32> &pids, const QList<quint32> &managed)
{
    isUsersDesktop(m_bus, id, place, this, [=, this](bool isDesktop) {
        if (current(id, attempt))
            startOn(id, attempt, place, m_displays.findCompositor(pids, managed, isDesktop, id.uid));
    });
}

void AgentSupervisor::startOn(const SessionId &id, quint64 attempt, const SessionPlace &place,
                              const QFuture<Result<DisplayAddress>> &finding)
{
    whenDone(finding, this, [=, this](const Result<DisplayAddress> &found) {
        if (!current(id, attempt))
            return;
        if (found)
            start(id, attempt, {id, place.scope, found.value(), m_options.program}, false);
        else
            fail(id, NoPicture::NoDisplay, found.error());
    });
}

void AgentSupervisor::start(const SessionId &id, quint64 attempt, const agent_unit::Plan &plan, bool replaced)
{
    // From here on there may be one, and it may register before systemd's answer is here.
    m_agents[id].started = true;
    send(m_bus, agent_unit::startCall(plan), AnySignature, std::chrono::milliseconds(TimeoutMs), this,
         [=, this](const Result<QDBusMessage> &reply) {
             Agent *agent = current(id, attempt);
             if (!agent) {
                 // Given up meanwhile; what has just been started is nobody's.
                 if (reply && !m_agents.contains(id))
                     m_bus.send(agent_unit::stopCall(agent_unit::unitName(id.local)));
                 return;
             }
             if (reply) {
                 agent->failures = 0;
                 qCInfo(lcAgents) << "started for session" << id.local << "on display" << plan.display.name();
                 return;
             }
             agent->started = false;
             if (replaced || reply.error().name != "org.freedesktop.systemd1.UnitExists"_L1) {
                 fail(id, NoPicture::NoAgent, reply.error());
                 return;
             }
             adopt(id, attempt, plan);
         });
}

void AgentSupervisor::adopt(const SessionId &id, quint64 attempt, const agent_unit::Plan &plan)
{
    m_agents[id].started = true;
    send(m_bus, agent_unit::environmentCall(id.local), AnySignature, std::chrono::milliseconds(TimeoutMs),
         this, [=, this](const Result<QDBusMessage> &reply) {
             Agent *agent = current(id, attempt);
             if (!agent)
                 return;
             if (reply && agent_unit::isStartedAs(reply.value(), plan)) {
                 agent->failures = 0;
                 qCInfo(lcAgents) << "taken on for session" << id.local;
                 return;
             }
             // Perhaps on another display, perhaps of an earlier session of this id.
             agent->started = false;
             m_bus.send(agent_unit::stopCall(agent_unit::unitName(id.local)));
             m_clock.after(std::chrono::milliseconds(m_options.replaceMs), this, [=, this] {
                 if (current(id, attempt))
                     start(id, attempt, plan, true);
             });
         });
}

void AgentSupervisor::fail(const SessionId &id, NoPicture why, const Error &error)
{
    Agent &agent = m_agents[id];
    qCInfo(lcAgents) << "no agent for session" << id.local << "yet:" << error.detail;
    const int delayMs = m_options.retryMs << std::min(agent.failures++, MostRetriesDoubled);
    const quint64 attempt = agent.attempt;
    Q_EMIT failed(id, why);
    m_clock.after(std::chrono::milliseconds(delayMs), this, [this, id, attempt] {
        if (current(id, attempt))
            locate(id);
    });
}

AgentSupervisor::Agent *AgentSupervisor::current(const SessionId &id, quint64 attempt)
{
    const auto agent = m_agents.find(id);
    return agent == m_agents.end() || agent->attempt != attempt ? nullptr : &*agent;
}

QFuture<Result<SessionId>> AgentSupervisor::verify(const QString &connection, const QString &localId)
{
    auto promise = std::make_shared<QPromise<Result<SessionId>>>();
    promise->start();
    const auto finish = [promise](const Result<SessionId> &result) {
        promise->addResult(result);
        promise->finish();
    };
    verify(connection, localId, Verified(finish));
    return promise->future();
}

void AgentSupervisor::verify(const QString &connection, const QString &localId, const Verified &verified)
{
    const auto refuse = [verified](const QString &why) {
        verified(Error{Error::Code::NotAuthorized, why, {}});
    };
    const auto known = std::ranges::find_if(m_agents, [&localId](const Agent &agent) {
        return agent.session.id.local == localId && agent.started;
    });
    if (known == m_agents.end()) {
        // An agent of an earlier run is here before it is known what is wanted of it.
        if (m_clock.steady() - m_startedAt > std::chrono::milliseconds(m_options.settleMs))
            refuse(u"no agent was started for such a session"_s);
        else
            m_clock.after(std::chrono::milliseconds(SettlingStepMs), this, [=, this] {
                verify(connection, localId, verified);
            });
        return;
    }
    const SessionId id = known->session.id;
    whenDone(m_peers.peer(connection), this, [=, this](const Result<Peer> &peer) {
        if (!peer || peer.value().uid != id.uid) {
            refuse(u"another user's process"_s);
            return;
        }
        isMainProcess(id, connection, peer.value().pid, [=, this](bool isMain) {
            if (isMain && m_agents.contains(id))
                verified(id);
            else
                refuse(u"not the main process of that session's agent"_s);
        });
    });
}

void AgentSupervisor::isMainProcess(const SessionId &id, const QString &connection, qint64 pid,
                                    const std::function<void(bool)> &answer)
{
    send(m_bus, agent_unit::propertyCall(id.local, agent_unit::MainProcess), AnySignature,
         std::chrono::milliseconds(TimeoutMs), this, [=, this](const Result<QDBusMessage> &main) {
             if (pid <= 0 || valueOf(main).toUInt() != pid) {
                 answer(false);
                 return;
             }
             // A connection keeps the number of a process that may have gone since, and its number may be
             // another's by now; so the main process itself has to have said that the connection is its own.
             // systemd forgets that whenever it starts the unit's program anew.
             send(m_bus, agent_unit::propertyCall(id.local, agent_unit::ToldConnection), AnySignature,
                  std::chrono::milliseconds(TimeoutMs), this, [=](const Result<QDBusMessage> &told) {
                      answer(valueOf(told).toString() == connection);
                  });
         });
}

} // namespace stationmaster

#include "moc_agent_supervisor.cpp"
