// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace stationmaster {

/// The hours of the week at which a site allows pictures: "Mon-Fri 08:00-17:00; Sat 08:00-12:00". They are
/// those of the clock on the wall: when it is put forward or back they move with it, so that an hour that
/// comes twice counts twice. A plain value; without ranges it allows any time.
class ObservationHours
{
public:
    static constexpr int MaxText = 256; ///< UTF-16 units that parse() takes, and of text().
    static constexpr int MaxRanges = 16;
    static constexpr int DaysInWeek = 7;
    static constexpr int MinutesInDay = 24 * 60;

    struct Range
    {
        quint8 days = 0; ///< Bit 0 for Monday to bit 6 for Sunday; never 0.
        int from = 0; ///< Minutes since midnight, below MinutesInDay.
        int to =
            0; ///< The first that is not in it, up to MinutesInDay. At or before `from`: on the next day.

        bool operator==(const Range &) const = default;
    };

    /// Ranges with a semicolon between two. A range is days and two times: days are names in English, whole
    /// or their first three letters, with a comma between two, "-" or ".." for all from one to another; every
    /// day where there are none. Times are 00:00 to 23:59, an end also 24:00; one that is before its
    /// beginning is on the next day. Nothing for a text that is anything else or too long.
    static std::optional<ObservationHours> parse(const QString &text);

    bool isEmpty() const { return m_ranges.isEmpty(); }
    /// `wall` is read as it stands, in whichever zone it is.
    bool allow(const QDateTime &wall) const;
    const QList<Range> &ranges() const { return m_ranges; }
    /// What parse() understands as the same; empty for any time.
    QString text() const;

    /// Days that follow each other, first and last of each run, 1 for Monday.
    static QList<std::pair<int, int>> runsOf(quint8 days);

    bool operator==(const ObservationHours &) const = default;

private:
    QList<Range> m_ranges;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::ObservationHours)
