// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/room_sources.h"

#include "app/common/source_command.h"
#include "backend/core/async.h"
#include "backend/core/session.h"
#include "backend/dbus/bus_opener.h"
#include "model/host_pattern.h"
#include "model/inventory.h"
#include "model/inventory_file.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Result<RoomText> roomsOfSsh(const SshConfigPlaces &places, const RoomSource &source)
{
    const QRegularExpression wanted(
        QRegularExpression::wildcardToRegularExpression(source.words.value(0, u"*"_s)));
    Room room;
    for (const QString &name : sshConfigHosts(places)) {
        if (wanted.match(name).hasMatch())
            room.hosts += RoomHost{name, name};
    }
    return RoomText{{room}, {}};
}

/// All of them, in no room.
RoomText flat(const RoomText &text)
{
    Room all;
    for (const Room &room : text.rooms)
        all.hosts += room.hosts;
    RoomText one{{}, text.problems};
    mergeRooms(one.rooms, {Room{{}, {}}});
    mergeRooms(one.rooms, {all});
    return one;
}

RoomText roomsOf(const QList<AnnouncedHost> &hosts)
{
    RoomText text;
    for (const AnnouncedHost &host : hosts)
        mergeRooms(text.rooms, {Room{cleanRoomName(host.room), {{host.address, host.name}}}});
    return text;
}

} // namespace

RoomSources::RoomSources(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_avahiDeadline.setSingleShot(true);
    m_avahiDeadline.setInterval(m_options.timeout);
    connect(&m_avahiDeadline, &QTimer::timeout, this, [this] {
        const QString key = keyOf({RoomSource::Kind::Avahi, {}});
        take(key, m_answers.value(key).reading, Error{Error::Code::TimedOut, {}, {}});
    });
}

RoomSources::~RoomSources()
{
    leaveAvahi();
}

void RoomSources::setRooms(const QList<Room> &rooms, bool anew)
{
    m_rooms = rooms;
    QHash<QString, Answer> before = std::exchange(m_answers, {});
    QStringList unread;
    for (const Room &room : rooms) {
        for (const RoomSource &source : room.sources) {
            const QString key = keyOf(source);
            if (source.state == RoomSource::State::Failed || m_answers.contains(key))
                continue;
            const bool isKnown = before.contains(key);
            m_answers.insert(key, isKnown ? before.take(key) : Answer{source, {}, 0});
            if (!isKnown || anew)
                unread += key;
        }
    }
    for (const QString &key : std::as_const(unread))
        read(m_answers[key]);
    if (!m_answers.contains(keyOf({RoomSource::Kind::Avahi, {}})))
        leaveAvahi();
}

QList<Room> RoomSources::rooms() const
{
    QList<Room> rooms = m_rooms;
    QList<Room> more;
    qsizetype count = 0;
    for (Room &room : rooms) {
        for (RoomSource &source : room.sources) {
            const auto answer = m_answers.constFind(keyOf(source));
            if (source.state == RoomSource::State::Failed || answer == m_answers.cend())
                continue;
            source = answer->source;
            for (Room part : answer->rooms) {
                count += part.hosts.size();
                if (count > MaxHosts)
                    break;
                part.name = roomBelow(room.name, part.name);
                part.origin = RoomOrigin::Source;
                for (RoomHost &host : part.hosts)
                    host.origin = RoomOrigin::Source;
                more += part;
            }
        }
    }
    mergeRooms(rooms, more);
    return rooms;
}

bool RoomSources::isSettled() const
{
    return std::ranges::none_of(m_answers, [](const Answer &answer) {
        return answer.source.state == RoomSource::State::Reading;
    });
}

QString RoomSources::keyOf(const RoomSource &source)
{
    return (QStringList(QString::number(int(source.kind))) + source.words).join(QChar());
}

void RoomSources::read(Answer &answer)
{
    answer.reading = ++m_readings;
    answer.source.state = RoomSource::State::Reading;
    answer.source.said.clear();
    const QString key = keyOf(answer.source);
    switch (answer.source.kind) {
    case RoomSource::Kind::SshConfig:
        await(key, answer.reading,
              inThread([places = m_options.ssh, source = answer.source]() -> Result<RoomText> {
                  return roomsOfSsh(places, source);
              }));
        break;
    case RoomSource::Kind::Inventory:
    case RoomSource::Kind::List:
        readFile(key, answer.reading, answer.source);
        break;
    case RoomSource::Kind::Command:
        runCommand(key, answer.reading, answer.source);
        break;
    case RoomSource::Kind::Avahi:
        browse();
        break;
    }
}

void RoomSources::readFile(const QString &key, int reading, const RoomSource &source)
{
    await(key, reading, inThread([source]() -> Result<RoomText> {
              const Result<RoomText> text = readInventoryFile(source.words.constFirst());
              return text && source.kind == RoomSource::Kind::List ? flat(text.value()) : text;
          }));
}

void RoomSources::runCommand(const QString &key, int reading, const RoomSource &source)
{
    auto *command = new SourceCommand(source.words, m_options.timeout, this);
    connect(command, &SourceCommand::ended, this,
            [this, command, key, reading](const Result<QByteArray> &output) {
                command->deleteLater();
                if (!output) {
                    take(key, reading, output.error());
                    return;
                }
                await(key, reading, inThread([text = output.value()]() -> Result<RoomText> {
                          return parseInventory(text);
                      }));
            });
    command->start();
}

/// Begins anew, where there is another bus or another Avahi now.
void RoomSources::browse()
{
    leaveAvahi();
    m_avahiDeadline.start();
    const QString key = keyOf({RoomSource::Kind::Avahi, {}});
    const int reading = m_answers.value(key).reading;
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::opened, this, [this, opener, key, reading](const QDBusConnection &bus) {
        opener->deleteLater();
        if (m_answers.value(key).reading != reading)
            return;
        m_avahiBus = bus.name();
        m_avahi = std::make_unique<AvahiBrowser>(bus);
        followAvahi();
        m_avahi->start();
    });
    connect(opener, &BusOpener::failed, this, [this, opener, key, reading](const Error &error) {
        opener->deleteLater();
        take(key, reading, error);
    });
    // Qt knows connections by their names, of all that there are in the program.
    static int connections = 0;
    opener->open(m_options.bus, u"stationmaster-avahi-%1"_s.arg(++connections), m_options.timeout);
}

void RoomSources::leaveAvahi()
{
    m_avahiDeadline.stop();
    m_avahi.reset();
    if (!m_avahiBus.isEmpty())
        QDBusConnection::disconnectFromBus(std::exchange(m_avahiBus, {}));
}

void RoomSources::followAvahi()
{
    const auto takeHosts = [this] {
        const QString key = keyOf({RoomSource::Kind::Avahi, {}});
        take(key, m_answers.value(key).reading, roomsOf(m_avahi->hosts()));
    };
    connect(m_avahi.get(), &AvahiBrowser::settled, this, takeHosts);
    connect(m_avahi.get(), &AvahiBrowser::changed, this, takeHosts);
    connect(m_avahi.get(), &AvahiBrowser::failed, this, [this](const Error &error) {
        const QString key = keyOf({RoomSource::Kind::Avahi, {}});
        take(key, m_answers.value(key).reading, error);
    });
}

void RoomSources::await(const QString &key, int reading, const QFuture<Result<RoomText>> &future)
{
    whenDone(future, this, [this, key, reading](const Result<RoomText> &result) {
        take(key, reading, result);
    });
}

void RoomSources::take(const QString &key, int reading, const Result<RoomText> &result)
{
    const auto answer = m_answers.find(key);
    if (answer == m_answers.end() || answer->reading != reading)
        return;
    if (answer->source.kind == RoomSource::Kind::Avahi)
        m_avahiDeadline.stop();
    RoomSource &source = answer->source;
    source.said.clear();
    if (!result) {
        source.state = RoomSource::State::Failed;
        source.error = result.error().code;
        // What a bus or its services say is for the log; a program speaks to whoever wrote it into the list.
        if (source.kind == RoomSource::Kind::Command)
            source.said = displayable(result.error().detail);
    } else if (result.value().rooms.isEmpty() && !result.value().problems.isEmpty()) {
        source.state = RoomSource::State::Failed;
        source.error = Error::Code::Protocol;
        source.said = result.value().problems.constFirst();
    } else {
        source.state = RoomSource::State::Read;
        answer->rooms = result.value().rooms;
        if (!result.value().problems.isEmpty())
            source.said = result.value().problems.constFirst();
    }
    Q_EMIT changed();
}

} // namespace stationmaster

#include "moc_room_sources.cpp"
