// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/login1_backend.h"

#include "backend/core/async.h"
#include "backend/dbus/name_owner.h"
#include "backend/login1/authorization_gate.h"
#include "backend/login1/control_operation.h"
#include "backend/login1/leave_seat_operation.h"
#include "backend/login1/login1_calls.h"
#include "backend/login1/operations.h"
#include "backend/login1/own_session_finder.h"
#include "backend/login1/seat_tracker.h"
#include "backend/login1/session_operation.h"
#include "backend/login1/session_record.h"
#include "backend/login1/session_tracker.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

Login1Backend::Login1Backend(const QDBusConnection &bus, Login1Options options,
                             std::unique_ptr<SessionProbe> probe, std::unique_ptr<SessionControl> control,
                             QObject *parent)
    : SessionBackend(parent)
    , m_bus(bus)
    , m_options(std::move(options))
    , m_probe(std::move(probe))
    , m_control(std::move(control))
    , m_watch(std::make_unique<NameOwner>(bus, login1::Service))
    // root is never asked for a password.
    , m_gate(std::make_unique<AuthorizationGate>(m_options.interactive && m_options.ownUid != 0U,
                                                 m_options.refusalMemory))
    , m_tracker(std::make_unique<SessionTracker>(bus, m_options, *m_watch))
    , m_seats(std::make_unique<SeatTracker>(bus, m_options, *m_watch))
    , m_own(std::make_unique<OwnSessionFinder>(bus, m_options))
    , m_retryDelay(m_options.retryFirst)
{
    m_publish.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_probeGrace.setSingleShot(true);
    connect(&m_publish, &QTimer::timeout, this, &Login1Backend::publish);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_watch->owner().isEmpty())
            m_watch->ask(m_options.readTimeout);
        else
            ownerChanged(m_watch->owner());
    });
    connect(&m_probeGrace, &QTimer::timeout, this, [this] {
        m_probeGraceOver = true;
        becomeReadyIfComplete();
    });
    connect(m_watch.get(), &NameOwner::ownerChanged, this, &Login1Backend::ownerChanged);
    connect(m_watch.get(), &NameOwner::failed, this, [this](const Error &error) {
        becomeUnavailable(error);
        retryLater();
    });
    connect(m_tracker.get(), &SessionTracker::listed, this, &Login1Backend::becomeReadyIfComplete);
    connect(m_tracker.get(), &SessionTracker::listFailed, this, [this](const Error &error) {
        becomeUnavailable(error);
        retryLater();
    });
    connect(m_tracker.get(), &SessionTracker::incomplete, this, &Login1Backend::retryLater);
    connect(m_tracker.get(), &SessionTracker::changed, this, [this] {
        m_publish.start(0);
    });
    connect(m_seats.get(), &SeatTracker::listed, this, &Login1Backend::becomeReadyIfComplete);
    connect(m_seats.get(), &SeatTracker::changed, this, [this] {
        m_publish.start(0);
    });
    connect(m_own.get(), &OwnSessionFinder::found, this, &Login1Backend::becomeReadyIfComplete);
    if (m_probe)
        connect(m_probe.get(), &SessionProbe::factsFound, this, &Login1Backend::learn);
    if (m_control)
        connect(m_control.get(), &SessionControl::changed, this, [this] {
            m_publish.start(0);
        });
}

Login1Backend::~Login1Backend()
{
    // They use the other members, and go before those.
    qDeleteAll(std::exchange(m_operations, {}));
}

void Login1Backend::start()
{
    m_watch->subscribe();
    m_tracker->subscribe();
    m_seats->subscribe();
    m_watch->ask(m_options.readTimeout);
}

Host Login1Backend::host() const
{
    Verbs verbs = Verb::LogOff | Verb::LogOffEverywhere | Verb::Lock | Verb::Unlock | Verb::Activate;
    if (m_control)
        verbs |= Verb::Disconnect | Verb::Message;
    return {m_options.hostId, m_options.hostName, {verbs}};
}

ActionHandle Login1Backend::perform(const Action &action, const SessionId &id)
{
    using Code = Error::Code;
    if (m_state != State::Ready) {
        return Error{Code::Unreachable, m_trouble ? m_trouble->detail : u"nothing is known yet"_s, {}};
    }
    if (id.host != m_options.hostId)
        return Error{Code::NotFound, u"a session of another host"_s, {}};
    const Login1Context context{m_bus, m_options, *m_gate, *m_tracker, m_probe.get()};
    if (m_control && (action.verb == Verb::Disconnect || action.verb == Verb::Message)) {
        const auto session = std::ranges::find(std::as_const(m_sessions), id, &Session::id);
        if (session == m_sessions.cend())
            return Error{Code::NotFound, u"not in the list of sessions"_s, {}};
        // logind locks it and sees it leave; all that is left to do is to show the login screen.
        if (action.verb == Verb::Disconnect && session->kind == SessionKind::Seat)
            return run(new LeaveSeatOperation(*session, *m_control, context, this));
        return run(new ControlOperation(action, *session, *m_control, context, this));
    }
    SessionOperation *operation = makeOperation(action, id, context, this);
    if (!operation)
        return Error{Code::Unsupported, u"logind has no such call"_s, {}};
    return run(operation);
}

ActionHandle Login1Backend::run(SessionOperation *operation)
{
    m_operations.insert(operation);
    connect(operation, &SessionOperation::finished, this, [this, operation] {
        m_operations.remove(operation);
        operation->deleteLater();
    });
    ActionHandle handle = operation->handle();
    operation->start();
    return handle;
}

void Login1Backend::ownerChanged(const QString &owner)
{
    m_retry.stop();
    if (owner.isEmpty()) {
        becomeUnavailable(Error{Error::Code::Unreachable, u"logind has left the bus"_s, {}});
        return;
    }
    m_own->find();
    m_seats->list();
    m_tracker->list();
}

bool Login1Backend::isListing() const
{
    return m_tracker->isListing() || m_seats->isListing() || m_own->isLooking();
}

void Login1Backend::becomeReadyIfComplete()
{
    if (isListing() || m_watch->owner().isEmpty())
        return;
    // Who is connected and who somebody is should be right in the first picture, not only in the second.
    if (m_state == State::Loading) {
        askProbe();
        if (awaitsProbe()) {
            if (!m_probeGrace.isActive())
                m_probeGrace.start(m_options.probeGrace);
            return;
        }
    }
    m_probeGrace.stop();
    if (!m_retry.isActive())
        m_retryDelay = m_options.retryFirst;
    if (m_state == State::Ready) {
        publish();
        return;
    }
    m_state = State::Ready;
    m_trouble.reset();
    publish();
    Q_EMIT stateChanged(m_state);
}

void Login1Backend::becomeUnavailable(const Error &error)
{
    m_tracker->abandon();
    m_probeGrace.stop();
    const QSet<SessionOperation *> operations = m_operations;
    for (SessionOperation *operation : operations)
        operation->loginManagerLost();
    // Whatever kept logind from answering: whoever waits for a list is told that it cannot be reached.
    Error trouble = error;
    if (trouble.code != Error::Code::NotAuthorized)
        trouble.code = Error::Code::Unreachable;
    setState(State::Unavailable, trouble);
}

void Login1Backend::retryLater()
{
    if (!m_bus.isConnected() || m_retry.isActive())
        return;
    m_retry.start(m_retryDelay);
    m_retryDelay = std::min(m_retryDelay * 2, m_options.retryMost);
}

void Login1Backend::setState(State state, const std::optional<Error> &trouble)
{
    if (m_state == state && m_trouble == trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    Q_EMIT stateChanged(state);
}

bool Login1Backend::awaitsProbe() const
{
    // There are facts of none but those that were asked about.
    return m_probe && !m_probeGraceOver && m_facts.size() < m_probed.size();
}

void Login1Backend::askProbe()
{
    if (!m_probe)
        return;
    QList<ProbeSubject> subjects;
    QHash<SessionId, ProbeFacts> facts;
    const QList<SessionRecord> records = m_tracker->records();
    for (const SessionRecord &record : records) {
        if (!record.isShown())
            continue;
        const SessionId id = record.id(m_options.hostId);
        subjects +=
            {id, record.scope, record.display, record.isGraphical(), record.isXrdp(), record.isGnomeRemote()};
        if (const auto known = m_facts.constFind(id); known != m_facts.cend())
            facts.insert(id, *known);
    }
    m_facts = facts;
    std::ranges::sort(subjects, [](const ProbeSubject &a, const ProbeSubject &b) {
        return a.id < b.id;
    });
    if (subjects == m_probed)
        return;
    m_probed = subjects;
    m_probe->watch(subjects);
}

void Login1Backend::learn(const SessionId &id, const ProbeFacts &facts)
{
    if (!std::ranges::binary_search(m_probed, id, std::less(), &ProbeSubject::id))
        return;
    m_facts.insert(id, facts);
    if (m_state != State::Loading)
        m_publish.start(0);
    else if (!awaitsProbe())
        becomeReadyIfComplete();
}

/// Shows what is known, unless half of it is about to be replaced.
void Login1Backend::publish()
{
    if (m_state != State::Ready || isListing())
        return;
    askProbe();
    QList<Session> sessions;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QHash<SessionId, QDateTime> leftAt;
    const QList<SessionRecord> records = m_tracker->records();
    for (const SessionRecord &record : records) {
        if (!record.isShown())
            continue;
        Session session = sessionFrom(record, m_options.hostId, m_facts.value(record.id(m_options.hostId)),
                                      record.path == m_own->path());
        if (m_control && session.state != SessionState::Closing)
            session.verbs |= m_control->verbs(session);
        if (session.state == SessionState::Disconnected)
            session.disconnectedSince = *leftAt.insert(session.id, m_leftAt.value(session.id, now));
        sessions += session;
    }
    m_leftAt = leftAt;
    std::ranges::sort(sessions, [](const Session &a, const Session &b) {
        return a.id < b.id;
    });
    std::swap(m_sessions, sessions);
    const QList<Station> stations = std::exchange(m_stations, currentStations());
    if (sessions != m_sessions || stations != m_stations)
        Q_EMIT sessionsChanged();
}

QList<Station> Login1Backend::currentStations() const
{
    QStringList seats(m_seats->seats().cbegin(), m_seats->seats().cend());
    seats.sort();
    QList<Station> stations;
    for (const QString &seat : std::as_const(seats)) {
        const auto sitting = std::ranges::find_if(m_sessions, [&seat](const Session &session) {
            return session.seat == seat && session.state == SessionState::Active;
        });
        stations += {m_options.hostId, seat, seat,
                     sitting == m_sessions.cend() ? std::nullopt : std::optional(sitting->id)};
    }
    return stations;
}

} // namespace stationmaster

#include "moc_login1_backend.cpp"
