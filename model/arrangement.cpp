// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

namespace stationmaster {

namespace {

constexpr int FormatVersion = 1;
constexpr int MaxName = 256; ///< Of a host's id or a station's.

const QLatin1StringView versionKey("version");
const QLatin1StringView placesKey("places");
const QLatin1StringView hostKey("host");
const QLatin1StringView stationKey("station");
const QLatin1StringView userKey("user");
const QLatin1StringView columnKey("column");
const QLatin1StringView lineKey("line");

Error malformed(const QString &what)
{
    return {Error::Code::Protocol, what, {}};
}

bool isInRoom(const QPoint &cell)
{
    return cell.x() >= 0 && cell.y() >= 0 && cell.x() < Arrangement::MaxSide
        && cell.y() < Arrangement::MaxSide;
}

/// Nothing where it is no whole number of the range.
std::optional<quint32> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > std::numeric_limits<quint32>::max() || number != double(quint32(number)))
        return {};
    return quint32(number);
}

} // namespace

int Arrangement::columns() const
{
    int columns = 0;
    for (const QPoint &cell : m_cells)
        columns = std::max(columns, cell.x() + 1);
    return columns;
}

std::optional<QPoint> Arrangement::cellOf(const Place &place) const
{
    const auto found = m_cells.constFind(place);
    return found == m_cells.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Place> Arrangement::placeAt(const QPoint &cell) const
{
    const auto found = std::find(m_cells.cbegin(), m_cells.cend(), cell);
    return found == m_cells.cend() ? std::nullopt : std::optional(found.key());
}

void Arrangement::put(const Place &place, const QPoint &cell)
{
    const std::optional<QPoint> before = cellOf(place);
    if (!isInRoom(cell) || (!before && m_cells.size() >= MaxPlaces))
        return;
    if (const std::optional<Place> other = placeAt(cell); other && *other != place) {
        if (before)
            m_cells.insert(*other, *before);
        else
            m_cells.remove(*other);
    }
    m_cells.insert(place, cell);
}

QByteArray Arrangement::toJson() const
{
    QList<Place> places = m_cells.keys();
    // As one reads the room, so that two files can be compared.
    std::ranges::sort(places, {}, [this](const Place &place) {
        const QPoint cell = m_cells.value(place);
        return std::pair(cell.y(), cell.x());
    });
    QJsonArray list;
    for (const Place &place : std::as_const(places)) {
        const QPoint cell = m_cells.value(place);
        QJsonObject entry{{hostKey, place.host}, {columnKey, cell.x()}, {lineKey, cell.y()}};
        if (place.isStation())
            entry.insert(stationKey, place.station);
        else
            entry.insert(userKey, double(place.uid));
        list += entry;
    }
    return QJsonDocument(QJsonObject{{versionKey, FormatVersion}, {placesKey, list}}).toJson();
}

Result<Arrangement> Arrangement::fromJson(const QByteArray &json)
{
    if (json.size() > MaxBytes)
        return malformed(QStringLiteral("too large"));
    QJsonParseError failure{};
    const QJsonObject root = QJsonDocument::fromJson(json, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return malformed(failure.errorString());
    if (root.value(versionKey).toInt() != FormatVersion || !root.value(placesKey).isArray())
        return malformed(QStringLiteral("no places of version %1").arg(FormatVersion));
    const QJsonArray list = root.value(placesKey).toArray();
    if (list.size() > MaxPlaces)
        return malformed(QStringLiteral("too many places"));
    Arrangement arrangement;
    QSet<QPoint> taken;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const std::optional<quint32> column = wholeNumber(entry.value(columnKey));
        const std::optional<quint32> line = wholeNumber(entry.value(lineKey));
        const std::optional<quint32> user = wholeNumber(entry.value(userKey));
        Place place{entry.value(hostKey).toString().left(MaxName),
                    entry.value(stationKey).toString().left(MaxName), user.value_or(0)};
        const bool isWhole = column && line && *column < MaxSide && *line < MaxSide
            && (place.isStation() || user) && entry.value(hostKey).isString();
        if (!isWhole)
            return malformed(QStringLiteral("place %1 is none").arg(arrangement.m_cells.size() + 1));
        const QPoint cell{int(*column), int(*line)};
        if (arrangement.m_cells.contains(place) || taken.contains(cell))
            return malformed(QStringLiteral("place %1 is told twice").arg(arrangement.m_cells.size() + 1));
        arrangement.m_cells.insert(place, cell);
        taken.insert(cell);
    }
    return arrangement;
}

} // namespace stationmaster
