// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace stationmaster::lab {

/// What a siege of a cover came to: what the besieger saw (lab_siege's output) beside what stationd said
/// meanwhile. Times are µs, and since 1970 where they are points in time.
class SiegeFigures final
{
public:
    /// `blocked`: when stationd said the session to be blocked, and when not; it was when the siege began.
    SiegeFigures(const QString &output, const QList<std::pair<qint64, bool>> &blocked);

    qint64 begun() const { return m_begun; }
    qint64 ended() const { return m_ended; }
    /// When the besieger saw the cover for the last time that this tells of.
    bool isBack() const { return m_back; }
    int samples() const { return m_samples; }
    /// A number of the attack's own, by the word before it; 0 where it has none of that name.
    int number(const QString &word) const;

    /// So long the cover was not on the screen.
    qint64 uncovered() const;
    /// So long of that the session was said to be blocked, and the longest time of that in one piece.
    qint64 belied() const;
    qint64 longestBelied() const;
    /// How long after the cover was lost stationd said so, the first time that it did before it was back.
    std::optional<qint64> toldAfter() const;
    /// Whether it said so at all, from when the siege began.
    bool wasTold() const;

private:
    using Span = std::pair<qint64, qint64>;

    QList<Span> saidBlocked() const;
    QList<qint64> lies() const;

    QString m_output;
    QList<std::pair<qint64, bool>> m_changes;
    QList<Span> m_uncovered;
    qint64 m_begun = 0;
    qint64 m_ended = 0;
    int m_samples = 0;
    bool m_back = false;
};

} // namespace stationmaster::lab
