// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/observation_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct ObservationWords
{
    Q_DECLARE_TR_FUNCTIONS(ObservationText)
};

QString fromTo(const QString &from, const QString &to)
{
    return ObservationWords::tr("%1–%2", "from one day or time to another").arg(from, to);
}

/// Of a range's end, which may be 24:00.
QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString daysText(quint8 days)
{
    const QLocale locale;
    const auto name = [&locale](int day) {
        return locale.standaloneDayName(day, QLocale::ShortFormat);
    };
    QStringList parts;
    for (const auto &[first, last] : ObservationHours::runsOf(days))
        parts += first == last ? name(first) : fromTo(name(first), name(last));
    return parts.join(ObservationWords::tr(", ", "between days or hours"));
}

} // namespace

QString observationHoursText(const ObservationHours &hours)
{
    QStringList parts;
    for (const ObservationHours::Range &range : hours.ranges())
        parts += daysText(range.days) + u' ' + fromTo(clockText(range.from), clockText(range.to));
    return parts.join(ObservationWords::tr(", ", "between days or hours"));
}

QString outsideHoursSentence(const ObservationHours &hours)
{
    return hours.isEmpty()
        ? ObservationWords::tr("This site does not allow looking at screens at this hour.")
        : ObservationWords::tr("This site allows looking at screens on %1.", "days and hours")
              .arg(observationHoursText(hours));
}

QString outsideNetworksSentence()
{
    return ObservationWords::tr("This site allows looking at screens only from its own networks.");
}

} // namespace stationmaster
