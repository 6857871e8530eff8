// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "model/place.h"

#include <QByteArray>
#include <QHash>
#include <QPoint>

#include <optional>

namespace stationmaster {

/// How the places of a room stand, as somebody has put them: each has a cell of its own, columns to the right
/// and lines down, from 0 on. A plain value.
class Arrangement
{
public:
    static constexpr int MaxSide = 200; ///< Columns, and lines.
    static constexpr int MaxPlaces = 10'000;
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024; ///< Of a file that is read.

    bool isEmpty() const { return m_cells.isEmpty(); }
    int columns() const; ///< That anything stands in.
    std::optional<QPoint> cellOf(const Place &place) const;
    std::optional<Place> placeAt(const QPoint &cell) const;
    /// Puts `place` there. What stood there takes the cell that `place` had, or loses its own. A cell outside
    /// of 0 … MaxSide-1, or one place too many, changes nothing.
    void put(const Place &place, const QPoint &cell);

    /// JSON: {"version": 1, "places": [{"host": …, "station": … or "user": …, "column": …, "line": …}]}.
    QByteArray toJson() const;
    /// Protocol where that is no such text, or two places stand in one cell.
    static Result<Arrangement> fromJson(const QByteArray &json);

    bool operator==(const Arrangement &) const = default;

private:
    QHash<Place, QPoint> m_cells;
};

} // namespace stationmaster
