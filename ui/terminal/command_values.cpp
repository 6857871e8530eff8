// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/command_values.h"

#include "backend/core/picture_size.h"
#include "model/session_criteria.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{1,4})[xX×]([0-9]{1,4})\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size.isEmpty() || size.width() > MaxPictureEdge || size.height() > MaxPictureEdge)
        return {};
    return size;
}

std::optional<int> parseCount(const QString &text, int most)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > most)
        return {};
    return count;
}

std::optional<QDateTime> parsePointInTime(const QString &text, const QDateTime &now)
{
    if (const std::optional<std::chrono::seconds> ago = parseDuration(text))
        return now.addSecs(-ago->count());
    const QDate today = now.toLocalTime().date();
    if (text == "today"_L1)
        return today.startOfDay();
    if (text == "yesterday"_L1)
        return today.addDays(-1).startOfDay();
    static const QRegularExpression pattern(
        u"\\A(?:([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T](?=[0-9])|\\z))?(?:([0-9]{2}:[0-9]{2})(:[0-9]{2})?)?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return {};
    const QDate day = match.hasCaptured(1) ? QDate::fromString(match.captured(1), u"yyyy-MM-dd"_s) : today;
    if (!day.isValid())
        return {};
    if (!match.hasCaptured(2))
        return day.startOfDay();
    const QString seconds = match.hasCaptured(3) ? match.captured(3) : u":00"_s;
    const QTime time = QTime::fromString(match.captured(2) + seconds, u"HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    return QDateTime(day, time);
}

} // namespace stationmaster
