// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrangement.h"
#include "model/grid_tile.h"
#include "model/session_filter_model.h"
#include "model/session_model.h"
#include "model/tile_order.h"
#include "model/tile_rows.h"

#include <QAbstractListModel>

#include <limits>
#include <optional>

namespace stationmaster {

/// The tiles of the grid, of which nothing moves by itself: each session in its place and the free stations
/// between them; or, when sessions are sorted by something or only some are shown, those alone.
/// A row is one tile. When another session comes to a place, that is another row, so that nothing which was
/// meant for the one before, a selection above all, is taken for the next.
class PlacesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        TileKindRole = SessionModel::StaleRole + 100, ///< GridTile::Kind
        PlaceRole, ///< Place
        HostNameRole, ///< QString of a free station: its computer's name, where more than one is shown.
        CellRole, ///< QPoint, invalid while tiles stand one after the other.
        GroupRole, ///< QString: which group it stands in, empty for those of none, invalid without groups; of
                   ///< Grouping::State the DisplayState as a number.
    };

    /// What tiles are put together by, each group under its heading.
    enum class Grouping
    {
        None,
        Room,
        Host,
        User,
        State,
    };
    Q_ENUM(Grouping)

    /// Both outlive this object; `filter` stands on `sessions`.
    PlacesModel(SessionModel &sessions, SessionFilterModel &filter, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Of a session what SessionModel says. Of a free station Qt::DisplayRole is its name.
    QVariant data(const QModelIndex &index, int role) const override;
    /// Only sessions can be selected.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Invalid while it has no tile.
    QModelIndex indexOf(const SessionId &id) const;
    const GridTile &tile(int row) const { return m_tiles.at(row); }
    /// Everybody stands in his place, not sorted and not searched for.
    bool showsPlaces() const;

    /// While somebody points at the tiles, none gives way to another: who goes leaves a gap, who comes stands
    /// at the end. When he has left, they are put in order.
    void setHeld(bool held);
    /// Whether stations stand there at which nobody sits; yes at first.
    void setShowFree(bool show);
    bool showsFree() const { return m_showFree; }
    void setGrouping(Grouping grouping);
    /// In which room a host is, by Host::id. None: there are no rooms.
    void setRooms(const QHash<QString, QString> &rooms);
    Grouping grouping() const { return m_grouping; }

    /// Empty: tiles stand one after the other.
    void setArrangement(const Arrangement &arrangement);
    const Arrangement &arrangement() const { return m_arrangement; }
    /// Puts the tile of that row into a cell. Where nothing was put by hand before, all the others keep the
    /// cells in which they stand with so many columns.
    void moveTo(int row, const QPoint &cell, int columnsNow);

Q_SIGNALS:
    /// By hand.
    void arrangementChanged();

private:
    void followStations();
    void update();
    void rebuild();
    QList<GridTile> wanted(bool held);
    QList<Station> stationsToShow(const QList<SessionId> &sessions);
    SessionId shownAt(int row) const;
    QList<SessionId> shownInOrder() const;
    /// Puts the tiles of a group together, unless they are held.
    void group(QList<GridTile> &tiles, bool held) const;
    /// The state as a number: words are the view's business.
    QString groupOf(const SessionId &id) const;
    /// Tells of it row by row, so that a tile that stays is the same row.
    void become(const QList<GridTile> &wanted);
    /// One comes or goes and nothing else moves, which is most of what happens: the same as wanted() would
    /// give, without looking at all the others. False: it has to be asked.
    bool seat(const SessionId &session);
    bool leave(const SessionId &session);
    /// Nothing but who is shown decides where everybody stands: no stations, no order, no arrangement.
    bool placesStandAlone() const;
    /// One row for another; behind the last one it is added.
    void replace(int row, const GridTile &tile);
    /// `rows`: where each tile is wanted.
    void removeOthers(const TileRows &rows);
    void reorder(const TileRows &rows);
    void insertMissing(const QList<GridTile> &wanted);
    int rowOf(const SessionId &id) const; ///< -1: it has none.
    void indexRows();
    void tellOf(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    SessionModel &m_sessions;
    SessionFilterModel &m_filter;
    QList<GridTile> m_tiles;
    QList<GridTile> m_placed; ///< As everybody stood when places were shown last, before any arrangement.
    static constexpr int None = std::numeric_limits<int>::max();
    QHash<SessionId, int> m_rows;
    int m_gone = None; ///< The row that is gone until another stands there; m_rows still counts it.
    SessionId m_leaving; ///< Whose row the filter is about to remove; null: several.
    Arrangement m_arrangement;
    QList<Station> m_stations; ///< As the backend told of them last.
    QHash<QString, QList<Station>> m_stationsOfHosts; ///< By Host::id, as last told.
    QHash<QString, QString> m_roomsOfHosts;
    Grouping m_grouping = Grouping::None;
    bool m_showFree = true;
    bool m_held = false;
    bool m_isSorted = false; ///< The tiles that there are stand as sorted, not in their places.
    bool m_changing = false; ///< The criteria are being changed.
    bool m_becoming = false;
    std::optional<QList<GridTile>> m_next; ///< Wanted while rows were being changed.
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::GridTile::Kind)
