// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/session_record.h"

#include "backend/linux/display_address.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

void take(const QVariantMap &from, const QString &name, QString &to)
{
    const QVariant value = from.value(name);
    if (value.typeId() == QMetaType::QString)
        to = value.toString();
}

void take(const QVariantMap &from, const QString &name, bool &to)
{
    const QVariant value = from.value(name);
    if (value.typeId() == QMetaType::Bool)
        to = value.toBool();
}

bool take(const QVariantMap &from, const QString &name, quint64 &to)
{
    const QVariant value = from.value(name);
    if (value.typeId() != QMetaType::ULongLong)
        return false;
    to = value.toULongLong();
    return true;
}

/// A structure of a simple value and an object path, as `User` (uo) and `Seat` (so) are.
template <typename T>
bool takePair(const QVariantMap &from, const QString &name, QLatin1String signature, T &to)
{
    const QVariant value = from.value(name);
    if (value.metaType() != QMetaType::fromType<QDBusArgument>())
        return false;
    const auto argument = value.value<QDBusArgument>();
    // Reading past a wrong type is undefined in the D-Bus library.
    if (argument.currentSignature() != signature)
        return false;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> to >> path;
    argument.endStructure();
    return true;
}

/// None for "never" and for what no calendar holds.
std::optional<QDateTime> dateTime(quint64 usec)
{
    constexpr quint64 endOfYear9999Usec = 253'402'300'800'000'000;
    if (usec == 0 || usec >= endOfYear9999Usec)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(usec / 1000)).toUTC();
}

SessionKind kindOf(const SessionRecord &record, const ProbeFacts &facts)
{
    if (!record.isGraphical())
        return record.remote || record.service == "sshd"_L1 ? SessionKind::Ssh : SessionKind::Text;
    if (!record.seat.isEmpty())
        return SessionKind::Seat;
    if (record.isXrdp())
        return SessionKind::Xrdp;
    if (record.isGnomeRemote())
        return SessionKind::Rdp;
    if (facts.xvnc || record.service.contains("vnc"_L1, Qt::CaseInsensitive))
        return SessionKind::Vnc;
    return SessionKind::Graphical;
}

DisplaySystem displaySystemOf(const SessionRecord &record)
{
    if (!record.isGraphical())
        return DisplaySystem::None;
    return record.isWayland() ? DisplaySystem::Wayland : DisplaySystem::X11;
}

SessionState stateOf(const SessionRecord &record, const ProbeFacts &facts)
{
    if (record.isClosing())
        return SessionState::Closing;
    // A session on a seat that shows another one. logind calls every session without a seat active, whether
    // or not somebody is connected; that takes the probe.
    if (!record.seat.isEmpty())
        return record.active ? SessionState::Active : SessionState::Disconnected;
    return facts.connected.value_or(true) ? SessionState::Active : SessionState::Disconnected;
}

QLatin1String kindWord(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Seat:
        return "seat"_L1;
    case SessionKind::Xrdp:
        return "xrdp"_L1;
    case SessionKind::Rdp:
        return "rdp"_L1;
    case SessionKind::Vnc:
        return "vnc"_L1;
    case SessionKind::Graphical:
        return "desktop"_L1;
    case SessionKind::Ssh:
        return "ssh"_L1;
    case SessionKind::Text:
        return "text"_L1;
    }
    return {};
}

QString stationName(const SessionRecord &record, SessionKind kind, const QString &display)
{
    if (kind == SessionKind::Seat)
        return record.seat;
    if (!record.isGraphical()) {
        QString tty = record.tty.startsWith("/dev/"_L1) ? record.tty.mid(5) : record.tty;
        if (!tty.isEmpty())
            return tty;
    } else if (const int number = displayNumber(display.toLatin1()); number >= 0) {
        return kindWord(kind) + u'-' + QString::number(number);
    }
    return kindWord(kind) + u'-' + record.local;
}

Verbs verbsFor(const SessionRecord &record, SessionState state)
{
    Verbs verbs = Verb::LogOff | Verb::LogOffEverywhere;
    if (state == SessionState::Closing)
        return verbs;
    if (record.isGraphical())
        verbs |= Verb::Lock | Verb::Unlock;
    if (!record.seat.isEmpty() && !record.active)
        verbs |= Verb::Activate;
    return verbs;
}

} // namespace

bool SessionRecord::isGraphical() const
{
    return type == "x11"_L1 || type == "wayland"_L1 || type == "mir"_L1;
}

bool SessionRecord::isXrdp() const
{
    return isGraphical() && service.startsWith("xrdp"_L1);
}

bool SessionRecord::isWayland() const
{
    return type == "wayland"_L1;
}

bool SessionRecord::isGnomeRemote() const
{
    return isGraphical() && seat.isEmpty() && remote && service.startsWith("gdm"_L1);
}

bool SessionRecord::isClosing() const
{
    return state == "closing"_L1;
}

bool SessionRecord::isShown() const
{
    // What is of one of these classes and has no screen is a text session, whatever its type says: su without
    // a terminal is "unspecified", Cockpit's are "web". cron and its like are of class "background".
    return sessionClass == "user"_L1 || sessionClass == "user-early"_L1 || sessionClass == "user-light"_L1
        || sessionClass == "user-early-light"_L1;
}

std::optional<SessionRecord> recordFrom(const QString &path, const QVariantMap &properties)
{
    SessionRecord record;
    record.path = path;
    take(properties, u"Id"_s, record.local);
    if (!isValidSessionId(record.local) || !takePair(properties, u"User"_s, "(uo)"_L1, record.uid)
        || !take(properties, u"Timestamp"_s, record.startedUsec))
        return {};
    takePair(properties, u"Seat"_s, "(so)"_L1, record.seat);
    take(properties, u"Name"_s, record.userName);
    take(properties, u"Remote"_s, record.remote);
    take(properties, u"RemoteHost"_s, record.remoteHost);
    take(properties, u"Service"_s, record.service);
    take(properties, u"Scope"_s, record.scope);
    apply(properties, record);
    return record;
}

void keepScreen(const SessionRecord &before, SessionRecord &record)
{
    if (before.startedUsec == record.startedUsec && before.isGraphical() && !record.isGraphical())
        record.type = before.type;
}

void apply(const QVariantMap &changed, SessionRecord &record)
{
    const SessionRecord before = record;
    take(changed, u"TTY"_s, record.tty);
    take(changed, u"Display"_s, record.display);
    take(changed, u"Type"_s, record.type);
    take(changed, u"Class"_s, record.sessionClass);
    take(changed, u"State"_s, record.state);
    take(changed, u"Active"_s, record.active);
    take(changed, u"IdleHint"_s, record.idle);
    take(changed, u"IdleSinceHint"_s, record.idleSinceUsec);
    take(changed, u"LockedHint"_s, record.locked);
    keepScreen(before, record);
}

bool isValidSessionId(const QString &local)
{
    return !local.isEmpty() && local.size() <= 64 && std::ranges::all_of(local, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

Session sessionFrom(const SessionRecord &record, const QString &host, const ProbeFacts &facts, bool own)
{
    Session session;
    session.id = record.id(host);
    session.userName = displayable(record.userName);
    session.fullName = displayable(facts.fullName);
    session.kind = kindOf(record, facts);
    session.displaySystem = displaySystemOf(record);
    session.state = stateOf(record, facts);
    session.locked = record.locked;
    session.own = own;
    const QString display = record.display.isEmpty() ? facts.display : record.display;
    session.station = displayable(stationName(record, session.kind, display));
    session.seat = displayable(record.seat);
    session.display = displayable(display);
    // Where PAM wants some remote host and there is none to name, TigerVNC's vncsession gives a documentation
    // address and GDM's remote log-on "0.0.0.0".
    const bool isNobody = (session.kind == SessionKind::Vnc && record.remoteHost == "203.0.113.20"_L1)
        || record.remoteHost == "0.0.0.0"_L1;
    if (!isNobody)
        session.remoteHost = displayable(record.remoteHost);
    session.startedAt = dateTime(record.startedUsec).value_or(QDateTime());
    if (record.idle)
        session.idleSince = dateTime(record.idleSinceUsec);
    session.verbs = verbsFor(record, session.state);
    return session;
}

} // namespace stationmaster
