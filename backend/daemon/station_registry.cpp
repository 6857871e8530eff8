// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/station_registry.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStations, "stationmaster.stations")

constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr int FormatVersion = 1;
constexpr qint64 SeenGrain = 24 * 3600; // writing the file once a day for a client is enough

/// The thin client that a session is connected from; empty for none. Ssh is no place to sit.
QString clientOf(const Session &session)
{
    if (session.isText() || session.remoteHost.isEmpty() || session.state == SessionState::Closing)
        return {};
    return u"client "_s + session.remoteHost;
}

} // namespace

StationRegistry::StationRegistry(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    load();
}

void StationRegistry::load()
{
    QFile file(m_path);
    if (!file.exists())
        return;
    QString why;
    if (!file.open(QIODevice::ReadOnly)) {
        why = file.errorString();
    } else if (file.size() > LargestFile) {
        why = u"too large"_s;
    } else {
        QJsonParseError failure;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &failure);
        const QJsonObject root = document.object();
        if (failure.error != QJsonParseError::NoError)
            why = failure.errorString();
        else if (root.value(u"version"_s).toInt() != FormatVersion || !root.value(u"stations"_s).isArray())
            why = u"of another version"_s;
        for (const QJsonArray kept = root.value(u"stations"_s).toArray(); const QJsonValue &value : kept) {
            const QJsonObject entry = value.toObject();
            const QString id = entry.value(u"id"_s).toString();
            if (!id.isEmpty() && id == displayable(id))
                m_known.insert(id,
                               {displayable(entry.value(u"name"_s).toString()).left(MaxName),
                                entry.value(u"client"_s).toBool(),
                                qint64(entry.value(u"seen"_s).toDouble())});
        }
    }
    file.close();
    if (why.isEmpty()) {
        forgetOldest();
        return;
    }
    m_known.clear();
    const QString aside = m_path + u".broken"_s;
    QFile::remove(aside);
    const bool moved = QFile::rename(m_path, aside);
    m_complaints += u"%1 cannot be used (%2), %3"_s.arg(
        m_path, why, moved ? u"set aside as "_s + aside : u"and could not be set aside"_s);
    qCWarning(lcStations).noquote() << m_complaints.constLast();
}

Result<> StationRegistry::save()
{
    QJsonArray stations;
    for (const auto &[id, known] : m_known.asKeyValueRange())
        stations += QJsonObject{{u"id"_s, id},
                                {u"name"_s, known.name},
                                {u"client"_s, known.client},
                                {u"seen"_s, double(known.seenAt)}};
    const QJsonObject root{{u"version"_s, FormatVersion}, {u"stations"_s, stations}};
    const QByteArray content = QJsonDocument(root).toJson(QJsonDocument::Indented);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Unit{};
    const Error error{Error::Code::Internal, u"%1: %2"_s.arg(m_path, file.errorString()), {}};
    qCWarning(lcStations).noquote() << "cannot be written:" << error.detail;
    m_complaints = {error.detail};
    return error;
}

void StationRegistry::forgetOldest()
{
    const auto isClient = [](const Known &known) {
        return known.client;
    };
    while (std::count_if(m_known.cbegin(), m_known.cend(), isClient) > MaxClients) {
        auto oldest = m_known.cend();
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (it->client && (oldest == m_known.cend() || it->seenAt < oldest->seenAt))
                oldest = it;
        }
        m_known.erase(oldest);
    }
}

void StationRegistry::see(const QList<Session> &sessions, const QList<Station> &seats)
{
    m_sessions = sessions;
    m_seats = seats;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    bool worthSaving = false;
    for (const Session &session : sessions) {
        const QString client = clientOf(session);
        if (client.isEmpty() || session.state == SessionState::Disconnected)
            continue;
        Known &known = m_known[client];
        worthSaving = worthSaving || !known.client || now - known.seenAt > SeenGrain;
        known.client = true;
        known.seenAt = now;
    }
    if (worthSaving) {
        forgetOldest();
        // Nobody waits for this; save() has reported it.
        static_cast<void>(save());
    }
    merge();
}

void StationRegistry::merge()
{
    QMap<QString, Station> merged;
    for (const Station &bare : m_seats) {
        Station seat = bare;
        if (const QString name = m_known.value(seat.id).name; !name.isEmpty())
            seat.name = name;
        merged.insert(seat.id, seat);
    }
    for (const auto &[id, known] : m_known.asKeyValueRange()) {
        if (!known.client)
            continue;
        const QString address = id.mid(u"client "_s.size());
        merged.insert(id, {{}, id, known.name.isEmpty() ? address : known.name, {}});
    }
    for (const Session &session : m_sessions) {
        const auto it = merged.find(clientOf(session));
        if (it != merged.end() && session.state == SessionState::Active)
            it->session = session.id;
    }
    if (const QList<Station> stations = merged.values(); stations != m_stations) {
        m_stations = stations;
        Q_EMIT changed();
    }
}

Result<> StationRegistry::rename(const QString &station, const QString &name)
{
    const bool exists = std::ranges::any_of(m_stations, [&station](const Station &known) {
        return known.id == station;
    });
    if (!exists)
        return Error{Error::Code::NotFound, u"no such station"_s, {}};
    const QString trimmed = name.trimmed();
    if (trimmed.size() > MaxName || trimmed != displayable(trimmed))
        return Error{Error::Code::Protocol, u"not a possible name"_s, {}};
    const QMap<QString, Known> before = m_known;
    m_known[station].name = trimmed;
    if (trimmed.isEmpty() && !m_known.value(station).client)
        m_known.remove(station);
    if (Result<> saved = save(); !saved) {
        m_known = before;
        return saved;
    }
    merge();
    return Unit{};
}

} // namespace stationmaster

#include "moc_station_registry.cpp"
