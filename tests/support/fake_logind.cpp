// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_logind.h"

#include "tests/support/fake_systemd.h"

#include <QDBusVariant>

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

const QString Root = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;
const QString Session = u"org.freedesktop.login1.Session"_s;
const QString UserPath = u"/org/freedesktop/login1/user/_caller"_s;

QDBusObjectPath seatPath(const QString &seat)
{
    return QDBusObjectPath(seat.isEmpty() ? u"/"_s : Root + u"/seat/"_s + seat);
}

} // namespace

FakeLogind::FakeLogind(PrivateBus &bus, FakeSystemd &systemd)
    : FakeService(bus, u"org.freedesktop.login1"_s, Root)
    , m_systemd(systemd)
{
    registerFakeLogindTypes();
}

void FakeLogind::put(const FakeSession &session)
{
    m_sessions[session.local] = session;
    m_systemd.setProcesses(session.scope(), {{4711, u"/usr/bin/xfce4-session --session x"_s}});
}

void FakeLogind::add(const FakeSession &session)
{
    put(session);
    announceNew(session);
}

void FakeLogind::remove(const QString &local)
{
    const FakeSession session = m_sessions.take(local);
    if (!session.leavesProcesses)
        m_systemd.drop(session.scope());
    announceRemoved(session);
}

void FakeLogind::announceNew(const FakeSession &session)
{
    emitSignal(Root, Manager, u"SessionNew"_s,
               {session.local, QVariant::fromValue(QDBusObjectPath(session.path()))});
}

void FakeLogind::announceRemoved(const FakeSession &session)
{
    emitSignal(Root, Manager, u"SessionRemoved"_s,
               {session.local, QVariant::fromValue(QDBusObjectPath(session.path()))});
}

void FakeLogind::addSeat(const QString &seat)
{
    seats += seat;
    emitSignal(Root, Manager, u"SeatNew"_s, {seat, QVariant::fromValue(seatPath(seat))});
}

void FakeLogind::removeSeat(const QString &seat)
{
    seats.removeAll(seat);
    emitSignal(Root, Manager, u"SeatRemoved"_s, {seat, QVariant::fromValue(seatPath(seat))});
}

void FakeLogind::change(const QString &local, const QVariantMap &properties)
{
    FakeSession &session = m_sessions[local];
    session.more.insert(properties);
    emitSignal(session.path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
               {Session, properties, QStringList()});
}

QVariantMap FakeLogind::propertiesOf(const FakeSession &session) const
{
    QVariantMap properties{
        {u"Id"_s, session.local},
        {u"User"_s, QVariant::fromValue(UserPair{session.uid, QDBusObjectPath(UserPath)})},
        {u"Name"_s, session.user},
        {u"Timestamp"_s, session.startedUsec},
        {u"Seat"_s, QVariant::fromValue(NamedPath{session.seat, seatPath(session.seat)})},
        {u"TTY"_s, session.tty},
        {u"Display"_s, session.display},
        {u"Remote"_s, session.remote},
        {u"RemoteHost"_s, session.remoteHost},
        {u"Service"_s, session.service},
        {u"Scope"_s, session.scope()},
        {u"Type"_s, session.type},
        {u"Class"_s, session.sessionClass},
        {u"Active"_s, session.active},
        {u"State"_s, session.state},
        {u"IdleHint"_s, false},
        {u"IdleSinceHint"_s, quint64(0)},
        {u"LockedHint"_s, false},
        {u"Leader"_s, quint32(4711)},
    };
    properties.insert(session.more);
    return properties;
}

QDBusMessage FakeLogind::answerTo(const QDBusMessage &call)
{
    if (call.path() == Root)
        return managerAnswer(call);
    if (call.path() == UserPath && call.member() == u"Get") {
        const auto shown = m_sessions.constFind(displayOfCaller);
        const NamedPath pair = shown == m_sessions.cend()
            ? NamedPath{QString(), QDBusObjectPath(u"/"_s)}
            : NamedPath{shown->local, QDBusObjectPath(shown->path())};
        return call.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(pair))));
    }
    const QString user = call.path().section(u"/user/_"_s, 1);
    if (!user.isEmpty() && call.member() == u"Get") {
        if (!hasUser(user.toUInt()))
            return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownObject"_s, u"Unknown object"_s);
        const bool lingers = lingering.contains(user.toUInt());
        return call.createReply(QVariant::fromValue(QDBusVariant(lingers)));
    }
    const auto found = std::ranges::find_if(m_sessions, [&call](const FakeSession &session) {
        return session.path() == call.path();
    });
    if (found == m_sessions.end() || call.member() != u"GetAll")
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownObject"_s, u"Unknown object"_s);
    return call.createReply(propertiesOf(*found));
}

QDBusMessage FakeLogind::managerAnswer(const QDBusMessage &call)
{
    const QString member = call.member();
    const QVariantList arguments = call.arguments();
    if (member == u"ListSessions")
        return listAnswer(call, false);
    if (member == u"ListSessionsEx" && hasExtendedList)
        return listAnswer(call, true);
    if (member == u"ListSeats") {
        QList<NamedPath> rows;
        for (const QString &seat : std::as_const(seats))
            rows += {seat, seatPath(seat)};
        return call.createReply(QVariant::fromValue(rows));
    }
    if (member == u"GetSessionByPID" || member == u"GetSession") {
        const QString local = member == u"GetSession" ? arguments.at(0).toString() : sessionOfCaller;
        if (!m_sessions.contains(local))
            return call.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"none"_s);
        return call.createReply(QVariant::fromValue(QDBusObjectPath(m_sessions[local].path())));
    }
    if (member == u"GetUserByPID")
        return call.createReply(QVariant::fromValue(QDBusObjectPath(UserPath)));
    if (member == u"TerminateUser" || member == u"KillUser") {
        if (!hasUser(arguments.at(0).toUInt()))
            return call.createErrorReply(u"org.freedesktop.login1.NoSuchUser"_s, u"No user"_s);
        return call.createReply();
    }
    if (member == u"CanReboot" || member == u"CanPowerOff")
        return call.createReply(canGoDown);
    if (member == u"ListInhibitors")
        return call.createReply(QVariant::fromValue(inhibitors));
    if (member == u"Reboot" || member == u"PowerOff")
        return call.createReply();
    const QStringList verbs{u"TerminateSession"_s, u"KillSession"_s, u"LockSession"_s, u"UnlockSession"_s,
                            u"ActivateSession"_s};
    if (!verbs.contains(member))
        return call.createErrorReply(u"org.freedesktop.DBus.Error.UnknownMethod"_s, u"Unknown method"_s);
    if (!m_sessions.contains(arguments.at(0).toString()))
        return call.createErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, u"No session"_s);
    return call.createReply();
}

QDBusMessage FakeLogind::listAnswer(const QDBusMessage &call, bool extended) const
{
    QList<PlainRow> rows;
    QList<ExtendedRow> extendedRows;
    for (const FakeSession &session : m_sessions) {
        rows += {session.local, session.uid, session.user, session.seat, QDBusObjectPath(session.path())};
        extendedRows += {rows.constLast(), 4711, session.sessionClass, session.tty, false, 0};
    }
    return call.createReply(extended ? QVariant::fromValue(extendedRows) : QVariant::fromValue(rows));
}

void FakeLogind::afterwards(const QDBusMessage &call)
{
    if (call.path() != Root || call.arguments().isEmpty())
        return;
    const QString member = call.member();
    if (member == u"TerminateUser" || member == u"KillUser") {
        endUser(call.arguments().at(0).toUInt(), member == u"KillUser");
        return;
    }
    const QString local = call.arguments().at(0).toString();
    if (!m_sessions.contains(local))
        return;
    if (member == u"TerminateSession") {
        end(local, false);
    } else if (member == u"KillSession") {
        end(local, true);
    } else if (member == u"ActivateSession" && !deafToActivate) {
        change(local, {{u"Active"_s, true}, {u"State"_s, u"active"_s}});
    } else if ((member == u"LockSession" || member == u"UnlockSession") && m_sessions[local].obeysLock) {
        change(local, {{u"LockedHint"_s, member == u"LockSession"}});
    }
}

QStringList FakeLogind::sessionsOf(quint32 uid) const
{
    QStringList found;
    for (const FakeSession &session : m_sessions) {
        if (session.uid == uid)
            found += session.local;
    }
    return found;
}

bool FakeLogind::hasUser(quint32 uid) const
{
    return !sessionsOf(uid).isEmpty() || m_systemd.has(u"user-%1.slice"_s.arg(uid))
        || m_systemd.has(u"user@%1.service"_s.arg(uid));
}

void FakeLogind::endUser(quint32 uid, bool byForce)
{
    for (const QString &local : sessionsOf(uid))
        end(local, byForce);
    if ((byForce && !m_systemd.killsNothing) || !deafToUserEnd)
        for (const QString &unit : {u"user-%1.slice"_s, u"user@%1.service"_s})
            m_systemd.drop(unit.arg(uid));
}

void FakeLogind::end(const QString &local, bool byForce)
{
    FakeSession &session = m_sessions[local];
    // Without a word: logind tells of its State to whoever asks, and signals no change of it.
    if (byForce ? session.ignoresKill : session.ignoresEnd)
        session.state = u"closing"_s;
    else
        remove(local);
}

} // namespace stationmaster::test

#include "moc_fake_logind.cpp"
