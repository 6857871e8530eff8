// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/protocol/marshalling.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/names.h"

#include <QDBusObjectPath>

#include <algorithm>

namespace stationmaster::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxLocalId = 64;

qulonglong toUsec(const QDateTime &time)
{
    return qulonglong(time.toMSecsSinceEpoch()) * 1000;
}

QDateTime fromUsec(qulonglong usec)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(usec / 1000)).toUTC();
}

/// 0, or anything too near to it to be a time, is none.
std::optional<QDateTime> timeAt(const QVariantMap &properties, const QString &name)
{
    const qulonglong usec = properties.value(name).toULongLong();
    return usec < 1000 ? std::nullopt : std::optional(fromUsec(usec));
}

QString text(const QVariantMap &properties, const QString &name)
{
    return displayable(properties.value(name).toString());
}

/// Calls `each(name, value)` for every option of the action that `options` are those of, with the largest
/// number as a third argument where it is one. Their words on the bus are told here and nowhere else.
template <typename Each>
void eachOption(ActionOptions &options, Each each)
{
    if (auto *logOff = std::get_if<LogOffOptions>(&options)) {
        each(u"force"_s, logOff->force);
        each(u"grace"_s, logOff->graceSeconds, Action::MaxGraceSeconds);
        each(u"message"_s, logOff->message);
    } else if (auto *message = std::get_if<MessageOptions>(&options)) {
        each(u"message"_s, message->text);
        each(u"show"_s, message->showSeconds, Action::MaxShowSeconds);
        each(u"wait"_s, message->waitSeen);
    } else if (auto *block = std::get_if<BlockOptions>(&options)) {
        each(u"message"_s, block->text);
    }
}

} // namespace

QVariantMap encode(const Session &session, bool pictures)
{
    return {
        {u"Id"_s, session.id.local},
        {u"Uid"_s, uint(session.id.uid)},
        {u"Started"_s, qulonglong(session.id.startedUsec)},
        {u"UserName"_s, session.userName},
        {u"FullName"_s, session.fullName},
        {u"Role"_s, toWord(session.role)},
        {u"Kind"_s, toWord(session.kind)},
        {u"DisplaySystem"_s, toWord(session.displaySystem)},
        {u"State"_s, toWord(session.state)},
        {u"Locked"_s, session.locked},
        {u"Blocked"_s, session.blocked},
        {u"UncoveredSince"_s, session.uncoveredSince ? toUsec(*session.uncoveredSince) : 0ULL},
        {u"Restrictions"_s, toWords(session.restrictions)},
        {u"EndsAt"_s, session.endsAt ? toUsec(*session.endsAt) : 0ULL},
        {u"Station"_s, session.station},
        {u"Seat"_s, session.seat},
        {u"Display"_s, session.display},
        {u"RemoteHost"_s, session.remoteHost},
        {u"DisconnectedSince"_s, session.disconnectedSince ? toUsec(*session.disconnectedSince) : 0ULL},
        {u"IdleSince"_s, session.idleSince ? toUsec(*session.idleSince) : 0ULL},
        {u"Verbs"_s, uint(session.verbs.toInt())},
        {u"Pictures"_s, pictures},
    };
}

std::optional<Session> decodeSession(const QVariantMap &properties, const QString &host)
{
    Session session;
    session.id.host = host;
    session.id.local = properties.value(u"Id"_s).toString();
    session.id.uid = properties.value(u"Uid"_s).toUInt();
    session.id.startedUsec = properties.value(u"Started"_s).toULongLong();
    const QString kind = properties.value(u"Kind"_s).toString();
    const QString state = properties.value(u"State"_s).toString();
    if (session.id.local.isEmpty() || session.id.local.size() > MaxLocalId || session.id.startedUsec == 0
        || kind.isEmpty() || state.isEmpty())
        return {};
    // Words of a newer stationd: such a session is there all the same, and what can be done to it is told by
    // its verbs.
    session.kind = fromWord<SessionKind>(kind).value_or(SessionKind::Graphical);
    session.state = fromWord<SessionState>(state).value_or(SessionState::Active);
    const DisplaySystem usual = session.isText() ? DisplaySystem::None : DisplaySystem::X11;
    session.displaySystem =
        fromWord<DisplaySystem>(properties.value(u"DisplaySystem"_s).toString()).value_or(usual);
    session.role = fromWord<UserRole>(properties.value(u"Role"_s).toString()).value_or(UserRole::Unknown);
    session.userName = text(properties, u"UserName"_s);
    session.fullName = text(properties, u"FullName"_s);
    session.locked = properties.value(u"Locked"_s).toBool();
    session.blocked = properties.value(u"Blocked"_s).toBool();
    session.uncoveredSince = timeAt(properties, u"UncoveredSince"_s);
    session.restrictions = abilitiesFromWords(properties.value(u"Restrictions"_s).toStringList());
    session.endsAt = timeAt(properties, u"EndsAt"_s);
    session.station = text(properties, u"Station"_s);
    session.seat = text(properties, u"Seat"_s);
    session.display = text(properties, u"Display"_s);
    session.remoteHost = text(properties, u"RemoteHost"_s);
    session.startedAt = fromUsec(session.id.startedUsec);
    session.idleSince = timeAt(properties, u"IdleSince"_s);
    session.disconnectedSince = timeAt(properties, u"DisconnectedSince"_s);
    session.verbs = Verbs::fromInt(properties.value(u"Verbs"_s).toUInt());
    return session;
}

Host decodeHost(const QVariantMap &properties, const QString &id)
{
    Host host;
    host.id = id;
    host.name = text(properties, u"HostName"_s);
    host.capabilities.verbs = Verbs::fromInt(properties.value(u"Verbs"_s).toUInt());
    const QStringList abilities = properties.value(u"Abilities"_s).toStringList();
    host.capabilities.warns = abilities.contains(ability::Warn);
    host.capabilities.blocksAll = abilities.contains(ability::BlockAll);
    host.capabilities.history = abilities.contains(ability::History);
    if (properties.value(u"BlocksAll"_s).toBool()) {
        host.standingBlock = StandingBlock{text(properties, u"BlockText"_s), {}};
        host.standingBlock->until = timeAt(properties, u"BlockUntil"_s);
    }
    if (properties.value(u"OutsideHours"_s).toBool())
        host.outsideHours = ObservationHours::parse(properties.value(u"ObservationHours"_s).toString())
                                .value_or(ObservationHours());
    return host;
}

QVariantMap encode(const Station &station)
{
    const QString seated = station.session ? sessionPath(station.session->local) : u"/"_s;
    return {
        {u"Id"_s, station.id},
        {u"Name"_s, station.name},
        {u"Kind"_s, station.id.startsWith("seat"_L1) ? u"seat"_s : u"client"_s},
        {u"Session"_s, QVariant::fromValue(QDBusObjectPath(seated))},
    };
}

std::optional<Station> decodeStation(const QVariantMap &properties, const QString &host)
{
    Station station;
    station.host = host;
    station.id = text(properties, u"Id"_s);
    station.name = text(properties, u"Name"_s);
    if (station.id.isEmpty())
        return {};
    return station;
}

QVariantMap encodeOptions(const Action &action)
{
    QVariantMap encoded;
    ActionOptions options = action.options;
    eachOption(options, [&encoded](const QString &name, const auto &value, int = 0) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if (value == Value())
            return;
        if constexpr (std::is_same_v<Value, int>)
            encoded[name] = uint(value);
        else
            encoded[name] = value;
    });
    return encoded;
}

Result<Action> decodeAction(const QString &verb, const QVariantMap &options)
{
    const auto protocol = [](const QString &detail) {
        return Result<Action>(Error{Error::Code::Protocol, detail, {}});
    };
    const auto known = fromWord<Verb>(verb);
    if (!known)
        return protocol(u"no such verb: "_s + displayable(verb));
    Action action{*known};
    const ActionInfo &info = infoOf(*known);
    if (info.options)
        action.options = info.options();
    QVariantMap others = options;
    bool tooLong = false;
    eachOption(action.options, [&](const QString &name, auto &value, int most = 0) {
        using Value = std::remove_reference_t<decltype(value)>;
        const QVariant given = others.value(name);
        if constexpr (std::is_same_v<Value, int>) {
            if (given.typeId() != QMetaType::UInt)
                return;
            value = int(std::min(given.toUInt(), uint(most)));
        } else {
            if (given.metaType() != QMetaType::fromType<Value>())
                return;
            value = given.value<Value>();
        }
        if constexpr (std::is_same_v<Value, QString>)
            tooLong = tooLong || value.size() > MaxMessageText;
        others.remove(name);
    });
    if (!others.isEmpty())
        return protocol(u"no such option, or not of its type: "_s + displayable(others.firstKey()));
    if (tooLong)
        return protocol(u"the message is too long"_s);
    return action;
}

QVariantMap encode(const HistoryEntry &entry)
{
    QVariantMap map{{u"at"_s, toUsec(entry.at)}};
    const auto add = [&map](const QString &name, const QString &value) {
        if (!value.isEmpty())
            map.insert(name, value);
    };
    add(u"act"_s, entry.act);
    add(u"outcome"_s, entry.outcome);
    add(u"reason"_s, entry.reason);
    add(u"operator"_s, entry.operatorName);
    add(u"operator-host"_s, entry.operatorHost);
    add(u"user"_s, entry.targetUser);
    add(u"session"_s, entry.session);
    add(u"station"_s, entry.station);
    if (entry.number != 0)
        map.insert(u"number"_s, qulonglong(entry.number));
    if (entry.count != 1)
        map.insert(u"count"_s, uint(entry.count));
    return map;
}

HistoryEntry decodeHistory(const QVariantMap &map)
{
    HistoryEntry entry;
    entry.at = fromUsec(map.value(u"at"_s).toULongLong());
    entry.act = text(map, u"act"_s);
    entry.outcome = text(map, u"outcome"_s);
    entry.reason = text(map, u"reason"_s);
    entry.operatorName = text(map, u"operator"_s);
    entry.operatorHost = text(map, u"operator-host"_s);
    entry.targetUser = text(map, u"user"_s);
    entry.session = text(map, u"session"_s);
    entry.station = text(map, u"station"_s);
    entry.number = map.value(u"number"_s).toULongLong();
    entry.count = std::max(map.value(u"count"_s).toUInt(), 1U);
    return entry;
}

QVariantMap encode(const Outcome &outcome)
{
    return {{u"proof"_s, toWord(outcome.proof)},
            {u"reached-by"_s, outcome.reachedBy},
            {u"confirmed"_s, outcome.confirmed}};
}

Outcome decodeOutcome(const QVariantMap &outcome)
{
    Outcome result;
    // An unknown word promises nothing.
    result.proof =
        fromWord<Outcome::Proof>(outcome.value(u"proof"_s).toString()).value_or(Outcome::Proof::AskedOnly);
    result.confirmed = outcome.value(u"confirmed"_s).toBool();
    const QStringList ways = outcome.value(u"reached-by"_s).toStringList();
    for (const QString &way : ways.mid(0, Error::MaxRemaining))
        result.reachedBy += displayable(way);
    return result;
}

} // namespace stationmaster::protocol
