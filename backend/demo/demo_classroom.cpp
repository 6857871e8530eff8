// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_classroom.h"

#include <algorithm>
#include <map>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString hostId = u"demo"_s;
const QString freeSeat = u"seat3"_s;
constexpr quint32 firstUid = 2001;

bool isRemote(SessionKind kind)
{
    return kind == SessionKind::Xrdp || kind == SessionKind::Vnc;
}

/// The same rules as on a real host.
Verbs verbsOf(const Session &session)
{
    if (session.state == SessionState::Closing)
        return Verb::LogOff;
    Verbs verbs = Verb::LogOff | Verb::LogOffEverywhere | Verb::Message;
    if (!session.isText())
        verbs |= Verb::Lock | Verb::Unlock;
    if (!session.isText() && !session.own)
        verbs |= session.blocked ? Verb::Block | Verb::Unblock : Verbs(Verb::Block);
    if (isRemote(session.kind) && session.state == SessionState::Active)
        verbs |= Verb::Disconnect;
    if (session.kind == SessionKind::Seat)
        verbs |= Verb::Activate;
    return verbs;
}

} // namespace

DemoClassroom::DemoClassroom(quint32 seed, const QDateTime &now)
    : m_start(now.toUTC())
    , m_random(seed)
{
    quint32 uid = firstUid;
    for (const DemoPerson &person : demoPeople()) {
        Place place;
        place.person = person;
        place.uid = uid++;
        place.teacher = place.uid == firstUid;
        m_places.push_back(place);
    }
    for (Place &place : m_places) {
        logOn(place, m_start.addMSecs(-m_random.bounded(60'000, 3 * 3'600'000)));
        wait(place, 3, 90);
        // The bell has not just rung: some have been away for a while already.
        Session &session = *place.session;
        const int roll = place.teacher ? 0 : m_random.bounded(10);
        if (roll >= 7)
            session.idleSince = m_start.addSecs(-m_random.bounded(60, 40 * 60));
        if (roll == 8 && !session.isText())
            session.locked = true;
        if (roll == 9 && isRemote(session.kind))
            session.state = SessionState::Disconnected;
        changed(place);
    }
}

void DemoClassroom::step(qint64 ms)
{
    m_elapsedMs += ms;
    for (Place &place : m_places) {
        if (!place.held && place.nextMs <= m_elapsedMs)
            live(place);
    }
}

QList<Session> DemoClassroom::sessions() const
{
    QList<Session> sessions;
    for (const Place &place : m_places) {
        if (place.session)
            sessions += *place.session;
    }
    std::ranges::sort(sessions, [](const Session &a, const Session &b) {
        return a.id < b.id;
    });
    return sessions;
}

QList<Station> DemoClassroom::stations() const
{
    std::map<QString, Station> stations{{freeSeat, {hostId, freeSeat, freeSeat, {}}}};
    for (const Place &place : m_places) {
        if (place.person.kind == SessionKind::Ssh || place.person.kind == SessionKind::Text)
            continue;
        const QString &name = place.person.station;
        Station &station = stations.try_emplace(name, Station{hostId, name, name, {}}).first->second;
        if (place.session && place.session->state != SessionState::Disconnected)
            station.session = place.session->id;
    }
    QList<Station> list;
    for (const auto &[name, station] : stations)
        list += station;
    return list;
}

std::optional<Session> DemoClassroom::find(const SessionId &id) const
{
    const Place *place = placeOf(id);
    return place ? place->session : std::nullopt;
}

DemoTemper DemoClassroom::temper(const SessionId &id) const
{
    const Place *place = placeOf(id);
    return place ? place->person.temper : DemoTemper::Obliging;
}

void DemoClassroom::beginClosing(const SessionId &id)
{
    if (Place *place = placeOf(id)) {
        place->session->state = SessionState::Closing;
        changed(*place);
    }
}

void DemoClassroom::end(const SessionId &id)
{
    if (Place *place = placeOf(id)) {
        place->session.reset();
        place->held = false;
        ++m_revision;
        wait(*place, 15, 45);
    }
}

void DemoClassroom::disconnect(const SessionId &id)
{
    if (Place *place = placeOf(id)) {
        place->session->state = SessionState::Disconnected;
        changed(*place);
        wait(*place, 40, 120);
    }
}

void DemoClassroom::setLocked(const SessionId &id, bool locked)
{
    if (Place *place = placeOf(id)) {
        place->session->locked = locked;
        if (!locked)
            place->session->idleSince.reset();
        changed(*place);
        wait(*place, 30, 90);
    }
}

void DemoClassroom::activate(const SessionId &id)
{
    if (Place *place = placeOf(id))
        bringToFront(*place);
}

void DemoClassroom::setBlocked(const SessionId &id, bool blocked)
{
    Place *place = placeOf(id);
    if (!place || place->session->blocked == blocked)
        return;
    place->session->blocked = blocked;
    changed(*place);
    wait(*place, 20, 60);
}

void DemoClassroom::setEndsAt(const SessionId &id, const std::optional<QDateTime> &endsAt)
{
    Place *place = placeOf(id);
    if (!place || place->session->endsAt == endsAt)
        return;
    place->session->endsAt = endsAt;
    changed(*place);
}

void DemoClassroom::hold(const SessionId &id)
{
    if (Place *place = placeOf(id))
        place->held = true;
}

void DemoClassroom::release(const SessionId &id)
{
    Place *place = placeOf(id);
    if (!place)
        return;
    place->held = false;
    // Whatever kept it from ending lets go one day, so that the seat is not lost to the demonstration.
    if (place->session->state == SessionState::Closing)
        wait(*place, 60, 90);
}

DemoClassroom::Place *DemoClassroom::placeOf(const SessionId &id)
{
    const auto found = std::ranges::find_if(m_places, [&](const Place &place) {
        return place.session && place.session->id == id;
    });
    return found == m_places.end() ? nullptr : &*found;
}

const DemoClassroom::Place *DemoClassroom::placeOf(const SessionId &id) const
{
    return const_cast<DemoClassroom *>(this)->placeOf(id);
}

QDateTime DemoClassroom::now() const
{
    return m_start.addMSecs(m_elapsedMs);
}

void DemoClassroom::logOn(Place &place, const QDateTime &at)
{
    const DemoPerson &person = place.person;
    Session session;
    session.id.host = hostId;
    session.id.local = u"c%1"_s.arg(++m_lastLocalId);
    session.id.uid = place.uid;
    session.id.startedUsec = quint64(at.toMSecsSinceEpoch()) * 1000 + quint64(m_random.bounded(1000));
    session.userName = person.userName;
    session.fullName = person.fullName;
    session.kind = person.kind;
    session.own = place.teacher;
    session.station = person.station;
    session.startedAt = at;
    if (person.kind == SessionKind::Seat)
        session.seat = person.station;
    if (!session.isText())
        session.display = u":%1"_s.arg(place.uid - firstUid);
    if (isRemote(person.kind) || person.kind == SessionKind::Ssh)
        session.remoteHost = u"192.0.2.%1"_s.arg(place.uid - firstUid + 10); // reserved for examples
    place.session = session;
    place.held = false;
    bringToFront(place);
    wait(place, 20, 90);
}

void DemoClassroom::bringToFront(Place &place)
{
    for (Place &other : m_places) {
        if (place.session->seat.isEmpty() || &other == &place || !other.session
            || other.session->seat != place.session->seat || other.session->state != SessionState::Active)
            continue;
        other.session->state = SessionState::Disconnected;
        changed(other);
    }
    place.session->state = SessionState::Active;
    changed(place);
}

void DemoClassroom::live(Place &place)
{
    if (!place.session) {
        logOn(place, now());
        return;
    }
    Session &session = *place.session;
    wait(place, 20, 90);
    if (session.state == SessionState::Closing) {
        end(session.id);
    } else if (session.blocked) {
        // Nobody gets past the cover: what they can do is wait.
        if (session.state == SessionState::Active && !session.idleSince) {
            session.idleSince = now();
            changed(place);
        }
    } else if (place.teacher || (session.state == SessionState::Disconnected && !isRemote(session.kind))) {
        return;
    } else if (session.state == SessionState::Disconnected) {
        session.state = SessionState::Active;
        session.idleSince.reset();
        session.locked = false;
        changed(place);
    } else if (session.locked || session.idleSince) {
        session.locked = false;
        session.idleSince.reset();
        changed(place);
    } else {
        liveAtWork(place);
    }
}

void DemoClassroom::liveAtWork(Place &place)
{
    Session &session = *place.session;
    const int roll = m_random.bounded(100);
    if (roll < 30) {
        session.idleSince = now();
        wait(place, 60, 240);
    } else if (roll < 50 && !session.isText()) {
        session.locked = true;
        session.idleSince = now();
        wait(place, 30, 120);
    } else if (roll < 65 && isRemote(session.kind)) {
        session.state = SessionState::Disconnected;
        wait(place, 40, 120);
    } else if (roll < 75) {
        session.state = SessionState::Closing;
        wait(place, 1, 2);
    } else {
        return; // goes on working
    }
    changed(place);
}

void DemoClassroom::wait(Place &place, int from, int to)
{
    place.nextMs = m_elapsedMs + m_random.bounded(from * 1000, to * 1000);
}

void DemoClassroom::changed(Place &place)
{
    Session &session = *place.session;
    session.verbs = verbsOf(session);
    if (session.state != SessionState::Disconnected)
        session.disconnectedSince.reset();
    else if (!session.disconnectedSince)
        session.disconnectedSince = session.idleSince.value_or(now());
    ++m_revision;
}

} // namespace stationmaster
