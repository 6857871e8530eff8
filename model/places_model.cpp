// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/places_model.h"

#include "backend/core/display_state.h"
#include "model/name_order.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

using Kind = GridTile::Kind;

PlacesModel::PlacesModel(SessionModel &sessions, SessionFilterModel &filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_sessions(sessions)
    , m_filter(filter)
{
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (first != last || !seat(shownAt(first)))
                    update();
            });
    connect(&m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_leaving = first == last ? shownAt(first) : SessionId();
            });
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!leave(std::exchange(m_leaving, {})))
            update();
    });
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &PlacesModel::update);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &PlacesModel::rebuild);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &PlacesModel::tellOf);
    connect(&m_filter, &SessionFilterModel::criteriaAboutToChange, this, [this] {
        m_changing = true;
    });
    connect(&m_filter, &SessionFilterModel::criteriaChanged, this, [this] {
        m_changing = false;
        rebuild();
    });
    // Stations come, go and change hands without any session's row doing so. The sessions' model has heard of
    // it before.
    connect(&m_sessions.backend(), &SessionBackend::sessionsChanged, this, &PlacesModel::followStations);
    connect(&m_sessions.backend(), &SessionBackend::narrowed, this, [this] {
        m_placed.clear();
        rebuild();
    });
    rebuild();
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GridTile &tile = m_tiles.at(index.row());
    switch (role) {
    case TileKindRole:
        return QVariant::fromValue(tile.kind);
    case PlaceRole:
        return QVariant::fromValue(tile.place);
    case HostNameRole:
        return tile.hostName;
    case CellRole:
        return tile.cell.x() < 0 ? QVariant() : QVariant(tile.cell);
    case GroupRole:
        return m_grouping == Grouping::None ? QVariant() : QVariant(tile.group);
    default:
        break;
    }
    if (tile.kind == Kind::Session)
        return m_sessions.indexOf(tile.session).data(role);
    if (tile.kind == Kind::Free && role == Qt::DisplayRole)
        return tile.name;
    return {};
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    switch (m_tiles.at(index.row()).kind) {
    case Kind::Session:
        return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    case Kind::Free:
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    case Kind::Gap:
        break;
    }
    return Qt::ItemNeverHasChildren;
}

QModelIndex PlacesModel::indexOf(const SessionId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

bool PlacesModel::showsPlaces() const
{
    return m_grouping == Grouping::None && m_filter.sortKey() == SessionFilterModel::SortKey::Place
        && !m_filter.isNarrowed();
}

void PlacesModel::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        update();
}

void PlacesModel::setShowFree(bool show)
{
    if (std::exchange(m_showFree, show) != show)
        rebuild();
}

void PlacesModel::setGrouping(Grouping grouping)
{
    if (std::exchange(m_grouping, grouping) == grouping)
        return;
    rebuild();
    // Also where nobody moves, because all are in one group now.
    if (!m_tiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_tiles.size()) - 1), {GroupRole});
}

void PlacesModel::setRooms(const QHash<QString, QString> &rooms)
{
    if (m_roomsOfHosts == rooms)
        return;
    m_roomsOfHosts = rooms;
    if (m_grouping == Grouping::Room)
        rebuild();
}

void PlacesModel::setArrangement(const Arrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    rebuild();
}

void PlacesModel::moveTo(int row, const QPoint &cell, int columnsNow)
{
    if (row < 0 || row >= m_tiles.size() || columnsNow < 1 || !showsPlaces())
        return;
    const Place moved = m_tiles.at(row).place;
    // All of them, also those that had no cell yet: else the others would move.
    for (int i = 0; i < m_tiles.size(); ++i) {
        const GridTile &tile = m_tiles.at(i);
        if (tile.kind != Kind::Gap && !m_arrangement.cellOf(tile.place))
            m_arrangement.put(tile.place,
                              tile.cell.x() < 0 ? QPoint(i % columnsNow, i / columnsNow) : tile.cell);
    }
    m_arrangement.put(moved, cell);
    rebuild();
    Q_EMIT arrangementChanged();
}

void PlacesModel::followStations()
{
    // Most of what changes changes none.
    const QList<Station> now = m_sessions.backend().stations();
    if (std::exchange(m_stations, now) != now)
        update();
}

void PlacesModel::update()
{
    if (!m_changing)
        become(wanted(m_held));
}

void PlacesModel::rebuild()
{
    if (!m_changing)
        become(wanted(false));
}

QList<GridTile> PlacesModel::wanted(bool held)
{
    const QList<SessionId> sessions = shownInOrder();
    const bool wasSorted = std::exchange(m_isSorted, !showsPlaces());
    if (!m_isSorted) {
        m_placed = placedTiles(m_placed, sessions, stationsToShow(sessions), held);
        return m_arrangement.isEmpty() ? m_placed : arrangedTiles(m_placed, m_arrangement);
    }
    QList<GridTile> tiles = sortedTiles(wasSorted ? m_tiles : QList<GridTile>(), sessions, held && wasSorted);
    group(tiles, held);
    return tiles;
}

QList<Station> PlacesModel::stationsToShow(const QList<SessionId> &sessions)
{
    if (!m_showFree)
        return {};
    const SessionBackend &backend = m_sessions.backend();
    QList<Station> stations = backend.stations();
    QHash<QString, QList<Station>> told;
    for (const Station &station : std::as_const(stations))
        told[station.host] += station;
    // A host that is out of reach tells nothing; what was last seen there stays where it stood.
    for (const SessionId &session : sessions) {
        if (told.contains(session.host) || !backend.isStale(session))
            continue;
        const QList<Station> before = m_stationsOfHosts.value(session.host);
        told.insert(session.host, before);
        stations += before;
    }
    m_stationsOfHosts = told;
    return stations;
}

SessionId PlacesModel::shownAt(int row) const
{
    return m_filter.index(row, 0).data(SessionModel::SessionIdRole).value<SessionId>();
}

QList<SessionId> PlacesModel::shownInOrder() const
{
    QList<SessionId> sessions;
    sessions.reserve(m_filter.rowCount());
    for (int row = 0; row < m_filter.rowCount(); ++row)
        sessions += shownAt(row);
    if (m_filter.sortKey() != SessionFilterModel::SortKey::Place || showsPlaces())
        return sessions;
    // Those who are found stand in the order in which they are known to stand.
    QHash<SessionId, int> rank;
    for (const GridTile &tile : m_placed) {
        if (tile.kind == Kind::Session)
            rank.insert(tile.session, int(rank.size()));
    }
    return inOrderOf(sessions, [&rank](const SessionId &session) {
        return rank.value(session, int(rank.size()));
    });
}

void PlacesModel::group(QList<GridTile> &tiles, bool held) const
{
    if (m_grouping == Grouping::None) {
        for (GridTile &tile : tiles)
            tile.group.clear();
        return;
    }
    for (GridTile &tile : tiles) {
        if (tile.kind == Kind::Session && (!held || tile.group.isEmpty()))
            tile.group = groupOf(tile.session);
    }
    if (held)
        return;
    QSet<QString> groups;
    for (const GridTile &tile : std::as_const(tiles))
        groups.insert(tile.group);
    groups.remove({});
    const QHash<QString, int> ranks = ranksByName(groups);
    // Those of no group are the last.
    tiles = inOrderOf(tiles, [&ranks](const GridTile &tile) {
        return ranks.value(tile.group, int(ranks.size()));
    });
}

QString PlacesModel::groupOf(const SessionId &id) const
{
    const std::optional<Session> session = m_sessions.session(id);
    if (!session)
        return {};
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Room:
        return m_roomsOfHosts.value(id.host);
    case Grouping::Host:
        return session->hostName.isEmpty() ? m_sessions.backend().host().name : session->hostName;
    case Grouping::User:
        return session->displayName();
    case Grouping::State:
        return QString::number(int(displayState(*session)));
    }
    return {};
}

void PlacesModel::tellOf(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QList<int> rows;
    for (int row = first.row(); row <= last.row(); ++row) {
        const auto id = first.siblingAtRow(row).data(SessionModel::SessionIdRole).value<SessionId>();
        if (const int found = rowOf(id); found >= 0)
            rows += found;
    }
    std::ranges::sort(rows);
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows.at(to + 1) == rows.at(to) + 1)
            ++to;
        Q_EMIT dataChanged(index(rows.at(from)), index(rows.at(to)), roles);
        from = to + 1;
    }
    // What tiles are grouped by may be another now; who sits where is told by the backend.
    if (m_grouping != Grouping::None && (roles.isEmpty() || roles.contains(SessionModel::SessionRole)))
        update();
}

} // namespace stationmaster

#include "moc_places_model.cpp"
