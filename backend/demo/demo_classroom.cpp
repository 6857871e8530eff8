// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_classroom.h"

#include "backend/core/action_catalogue.h"

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
    // A VNC desktop of this room has no sound.
    for (const ActionInfo &info : actionCatalogue()) {
        if (info.restricts != ActionRestricts::Nothing && !session.isText()
            && session.kind != SessionKind::Vnc)
            verbs |= info.verb;
    }
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
        Member member;
        member.person = person;
        member.uid = uid++;
        member.teacher = member.uid == firstUid;
        m_members.push_back(member);
    }
    for (Member &member : m_members) {
        logOn(member, m_start.addMSecs(-m_random.bounded(60'000, 3 * 3'600'000)));
        wait(member, 3, 90);
        // The bell has not just rung: some have been away for a while already.
        Session &session = *member.session;
        const int roll = member.teacher ? 0 : m_random.bounded(10);
        if (roll >= 7)
            session.idleSince = m_start.addSecs(-m_random.bounded(60, 40 * 60));
        if (roll == 8 && !session.isText())
            session.locked = true;
        if (roll == 9 && isRemote(session.kind))
            session.state = SessionState::Disconnected;
        changed(member);
    }
}

void DemoClassroom::step(qint64 ms)
{
    m_elapsedMs += ms;
    for (Member &member : m_members) {
        if (!member.held && member.nextMs <= m_elapsedMs)
            live(member);
    }
}

QList<Session> DemoClassroom::sessions() const
{
    QList<Session> sessions;
    for (const Member &member : m_members) {
        if (member.session)
            sessions += *member.session;
    }
    std::ranges::sort(sessions, [](const Session &a, const Session &b) {
        return a.id < b.id;
    });
    return sessions;
}

QList<Station> DemoClassroom::stations() const
{
    std::map<QString, Station> stations{{freeSeat, {hostId, freeSeat, freeSeat, {}}}};
    for (const Member &member : m_members) {
        if (member.person.kind == SessionKind::Ssh || member.person.kind == SessionKind::Text)
            continue;
        const QString &name = member.person.station;
        Station &station = stations.try_emplace(name, Station{hostId, name, name, {}}).first->second;
        if (member.session && member.session->state != SessionState::Disconnected)
            station.session = member.session->id;
    }
    QList<Station> list;
    for (const auto &[name, station] : stations)
        list += station;
    return list;
}

std::optional<Session> DemoClassroom::find(const SessionId &id) const
{
    const Member *member = memberOf(id);
    return member ? member->session : std::nullopt;
}

DemoTemper DemoClassroom::temper(const SessionId &id) const
{
    const Member *member = memberOf(id);
    return member ? member->person.temper : DemoTemper::Obliging;
}

void DemoClassroom::beginClosing(const SessionId &id)
{
    if (Member *member = memberOf(id)) {
        member->session->state = SessionState::Closing;
        changed(*member);
    }
}

void DemoClassroom::end(const SessionId &id)
{
    if (Member *member = memberOf(id)) {
        member->session.reset();
        member->held = false;
        ++m_revision;
        wait(*member, 15, 45);
    }
}

void DemoClassroom::disconnect(const SessionId &id)
{
    if (Member *member = memberOf(id)) {
        member->session->state = SessionState::Disconnected;
        changed(*member);
        wait(*member, 40, 120);
    }
}

void DemoClassroom::setLocked(const SessionId &id, bool locked)
{
    if (Member *member = memberOf(id)) {
        member->session->locked = locked;
        if (!locked)
            member->session->idleSince.reset();
        changed(*member);
        wait(*member, 30, 90);
    }
}

void DemoClassroom::activate(const SessionId &id)
{
    if (Member *member = memberOf(id))
        bringToFront(*member);
}

void DemoClassroom::setBlocked(const SessionId &id, bool blocked)
{
    Member *member = memberOf(id);
    if (!member || member->session->blocked == blocked)
        return;
    member->session->blocked = blocked;
    changed(*member);
    wait(*member, 20, 60);
}

void DemoClassroom::setRestriction(const SessionId &id, AgentAbility ability, bool inForce)
{
    Member *member = memberOf(id);
    if (!member || member->session->restrictions.testFlag(ability) == inForce)
        return;
    member->session->restrictions.setFlag(ability, inForce);
    changed(*member);
}

void DemoClassroom::setEndsAt(const SessionId &id, const std::optional<QDateTime> &endsAt)
{
    Member *member = memberOf(id);
    if (!member || member->session->endsAt == endsAt)
        return;
    member->session->endsAt = endsAt;
    changed(*member);
}

void DemoClassroom::hold(const SessionId &id)
{
    if (Member *member = memberOf(id))
        member->held = true;
}

void DemoClassroom::release(const SessionId &id)
{
    Member *member = memberOf(id);
    if (!member)
        return;
    member->held = false;
    // Whatever kept it from ending lets go one day, so that the seat is not lost to the demonstration.
    if (member->session->state == SessionState::Closing)
        wait(*member, 60, 90);
}

DemoClassroom::Member *DemoClassroom::memberOf(const SessionId &id)
{
    const auto found = std::ranges::find_if(m_members, [&](const Member &member) {
        return member.session && member.session->id == id;
    });
    return found == m_members.end() ? nullptr : &*found;
}

const DemoClassroom::Member *DemoClassroom::memberOf(const SessionId &id) const
{
    return const_cast<DemoClassroom *>(this)->memberOf(id);
}

QDateTime DemoClassroom::now() const
{
    return m_start.addMSecs(m_elapsedMs);
}

void DemoClassroom::logOn(Member &member, const QDateTime &at)
{
    const DemoPerson &person = member.person;
    Session session;
    session.id.host = hostId;
    session.id.local = u"c%1"_s.arg(++m_lastLocalId);
    session.id.uid = member.uid;
    session.id.startedUsec = quint64(at.toMSecsSinceEpoch()) * 1000 + quint64(m_random.bounded(1000));
    session.userName = person.userName;
    session.fullName = person.fullName;
    session.kind = person.kind;
    session.own = member.teacher;
    session.role = member.teacher         ? UserRole::Dashboard
        : person.kind == SessionKind::Ssh ? UserRole::Administrator
                                          : UserRole::Standard;
    session.station = person.station;
    session.aboveOperator = session.role == UserRole::Administrator;
    session.startedAt = at;
    if (person.kind == SessionKind::Seat)
        session.seat = person.station;
    if (!session.isText())
        session.display = u":%1"_s.arg(member.uid - firstUid);
    if (isRemote(person.kind) || person.kind == SessionKind::Ssh)
        session.remoteHost = u"192.0.2.%1"_s.arg(member.uid - firstUid + 10); // reserved for examples
    member.session = session;
    member.held = false;
    bringToFront(member);
    wait(member, 20, 90);
}

void DemoClassroom::bringToFront(Member &member)
{
    for (Member &other : m_members) {
        if (member.session->seat.isEmpty() || &other == &member || !other.session
            || other.session->seat != member.session->seat || other.session->state != SessionState::Active)
            continue;
        other.session->state = SessionState::Disconnected;
        changed(other);
    }
    member.session->state = SessionState::Active;
    changed(member);
}

void DemoClassroom::live(Member &member)
{
    if (!member.session) {
        logOn(member, now());
        return;
    }
    Session &session = *member.session;
    wait(member, 20, 90);
    if (session.state == SessionState::Closing) {
        end(session.id);
    } else if (session.blocked) {
        // Nobody gets past the cover: what they can do is wait.
        if (session.state == SessionState::Active && !session.idleSince) {
            session.idleSince = now();
            changed(member);
        }
    } else if (member.teacher || (session.state == SessionState::Disconnected && !isRemote(session.kind))) {
        return;
    } else if (session.state == SessionState::Disconnected) {
        session.state = SessionState::Active;
        session.idleSince.reset();
        session.locked = false;
        changed(member);
    } else if (session.locked || session.idleSince) {
        session.locked = false;
        session.idleSince.reset();
        changed(member);
    } else {
        liveAtWork(member);
    }
}

void DemoClassroom::liveAtWork(Member &member)
{
    Session &session = *member.session;
    const int roll = m_random.bounded(100);
    if (roll < 30) {
        session.idleSince = now();
        wait(member, 60, 240);
    } else if (roll < 50 && !session.isText()) {
        session.locked = true;
        session.idleSince = now();
        wait(member, 30, 120);
    } else if (roll < 65 && isRemote(session.kind)) {
        session.state = SessionState::Disconnected;
        wait(member, 40, 120);
    } else if (roll < 75) {
        session.state = SessionState::Closing;
        wait(member, 1, 2);
    } else {
        return; // goes on working
    }
    changed(member);
}

void DemoClassroom::wait(Member &member, int from, int to)
{
    member.nextMs = m_elapsedMs + m_random.bounded(from * 1000, to * 1000);
}

void DemoClassroom::changed(Member &member)
{
    Session &session = *member.session;
    session.verbs = verbsOf(session);
    if (session.state != SessionState::Disconnected)
        session.disconnectedSince.reset();
    else if (!session.disconnectedSince)
        session.disconnectedSince = session.idleSince.value_or(now());
    ++m_revision;
}

} // namespace stationmaster
