// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/observation_hours.h"

#include <QRegularExpression>
#include <QStringList>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 EveryDay = (1 << ObservationHours::DaysInWeek) - 1;

const QStringList &dayNames()
{
    static const QStringList names{u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                   u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    return names;
}

QString shortDayName(int number)
{
    return dayNames().at(number - 1).left(3);
}

/// 0 for Monday; none for a word that is no day.
std::optional<int> dayOf(const QString &word)
{
    for (int day = 0; day < ObservationHours::DaysInWeek; ++day) {
        const QString &name = dayNames().at(day);
        if (word.compare(name, Qt::CaseInsensitive) == 0
            || word.compare(name.left(3), Qt::CaseInsensitive) == 0)
            return day;
    }
    return {};
}

quint8 bitOf(int day)
{
    return quint8(1 << (day % ObservationHours::DaysInWeek));
}

/// "Mon-Wed, Fri"; 0 for what is none.
quint8 daysFrom(const QString &text)
{
    static const QRegularExpression to(u"-|\\.\\."_s);
    quint8 days = 0;
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(to);
        const std::optional<int> first = dayOf(ends.constFirst().trimmed());
        const std::optional<int> last = dayOf(ends.constLast().trimmed());
        if (!first || !last || ends.size() > 2)
            return 0;
        const int end = *last < *first ? *last + ObservationHours::DaysInWeek : *last;
        for (int day = *first; day <= end; ++day)
            days |= bitOf(day);
    }
    return days;
}

/// Minutes since midnight of two captures.
int minutesFrom(const QRegularExpressionMatch &match, const QString &hour, const QString &minute)
{
    return match.captured(hour).toInt() * 60 + match.captured(minute).toInt();
}

std::optional<ObservationHours::Range> rangeFrom(const QString &text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"(?<days>[A-Za-z,. \\t-]*)(?<h1>[0-9]{1,2}):(?<m1>[0-5][0-9])[ \\t]*-[ \\t]*(?<h2>[0-9]{1,2}):(?<m2>[0-5][0-9])"_s));
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString days = match.captured(u"days"_s);
    const ObservationHours::Range range{days.isEmpty() ? EveryDay : daysFrom(days),
                                        minutesFrom(match, u"h1"_s, u"m1"_s),
                                        minutesFrom(match, u"h2"_s, u"m2"_s)};
    // "Mon08:00" may be a slip of any kind; 08:00-08:00 may be a day or nothing.
    const bool isApart = days.isEmpty() || days.back().isSpace();
    if (range.days == 0 || !isApart || range.from >= ObservationHours::MinutesInDay
        || range.to > ObservationHours::MinutesInDay || range.from == range.to)
        return {};
    return range;
}

QString timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<ObservationHours> ObservationHours::parse(const QString &text)
{
    if (text.size() > MaxText)
        return {};
    ObservationHours hours;
    const QStringList parts = text.split(u';');
    if (parts.size() > MaxRanges)
        return {};
    for (const QString &part : parts) {
        const std::optional<Range> range = rangeFrom(part);
        if (!range)
            return {};
        hours.m_ranges += *range;
    }
    if (hours.text().size() > MaxText)
        return {};
    return hours;
}

bool ObservationHours::allow(const QDateTime &wall) const
{
    if (isEmpty())
        return true;
    // A time that is none is in no range.
    if (!wall.isValid())
        return false;
    const int today = wall.date().dayOfWeek() - 1;
    const int minute = wall.time().hour() * 60 + wall.time().minute();
    for (const Range &range : m_ranges) {
        const bool overnight = range.to <= range.from;
        const bool begins = (range.days & bitOf(today)) != 0;
        const bool beganYesterday = overnight && (range.days & bitOf(today + DaysInWeek - 1)) != 0;
        if ((begins && minute >= range.from && (overnight || minute < range.to))
            || (beganYesterday && minute < range.to))
            return true;
    }
    return false;
}

QString ObservationHours::text() const
{
    QStringList parts;
    for (const Range &range : m_ranges) {
        QStringList days;
        for (const auto &[first, last] : runsOf(range.days))
            days += first == last ? shortDayName(first) : shortDayName(first) + u'-' + shortDayName(last);
        const QString times = timeText(range.from) + u'-' + timeText(range.to);
        parts += range.days == EveryDay ? times : days.join(u',') + u' ' + times;
    }
    return parts.join(u"; "_s);
}

QList<std::pair<int, int>> ObservationHours::runsOf(quint8 days)
{
    QList<std::pair<int, int>> runs;
    for (int day = 1; day <= DaysInWeek; ++day) {
        if ((days & bitOf(day - 1)) == 0)
            continue;
        if (!runs.isEmpty() && runs.constLast().second == day - 1)
            runs.last().second = day;
        else
            runs += {day, day};
    }
    return runs;
}

} // namespace stationmaster
