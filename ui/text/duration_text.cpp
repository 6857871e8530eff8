// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/duration_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stationmaster {

namespace {

struct DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

struct Parts
{
    int hours;
    int minutes;
    int seconds;
};

Parts partsOf(std::chrono::seconds left)
{
    const int total = int(std::clamp<qint64>(left.count(), 0, 359'999));
    return {total / 3600, total / 60 % 60, total % 60};
}

} // namespace

QString remainingText(std::chrono::seconds left)
{
    const Parts parts = partsOf(left);
    // A number and its unit stay on one line.
    if (parts.hours > 0)
        return DurationWords::tr("%1\u00a0h %2\u00a0min").arg(parts.hours).arg(parts.minutes);
    if (parts.minutes > 0 && parts.seconds > 0)
        return DurationWords::tr("%1\u00a0min %2\u00a0s").arg(parts.minutes).arg(parts.seconds);
    if (parts.minutes > 0)
        return DurationWords::tr("%1\u00a0min").arg(parts.minutes);
    return DurationWords::tr("%1\u00a0s").arg(parts.seconds);
}

QString shortRemainingText(std::chrono::seconds left)
{
    const Parts parts = partsOf(left);
    const QChar zero(u'0');
    if (parts.hours > 0)
        return QStringLiteral("%1:%2:%3")
            .arg(parts.hours)
            .arg(parts.minutes, 2, 10, zero)
            .arg(parts.seconds, 2, 10, zero);
    return QStringLiteral("%1:%2").arg(parts.minutes).arg(parts.seconds, 2, 10, zero);
}

} // namespace stationmaster
