// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/protocol/names.h"

#include "backend/core/picture.h"

#include <algorithm>

namespace stationmaster::protocol {

namespace {

constexpr QLatin1StringView SessionPrefix{"/org/stationmaster/Host1/session/"};
constexpr QLatin1StringView StationPrefix{"/org/stationmaster/Host1/station/"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

QString pathElement(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("_");
    QString element;
    for (const QByteArray bytes = text.toUtf8(); const char c : bytes) {
        if (isLetter(c) || (isDigit(c) && !element.isEmpty()))
            element += QLatin1Char(c);
        else
            element += QLatin1Char('_') + QString::number(uchar(c), 16).rightJustified(2, QLatin1Char('0'));
    }
    return element;
}

QString sessionPath(const QString &localId)
{
    return SessionPrefix + pathElement(localId);
}

QString stationPath(const QString &stationId)
{
    return StationPrefix + pathElement(stationId);
}

bool isSessionPath(const QString &path)
{
    return path.startsWith(SessionPrefix);
}

bool isStationPath(const QString &path)
{
    return path.startsWith(StationPrefix);
}

QSize screenSize(uint width, uint height)
{
    constexpr uint beyond = EncodedPicture::MaxScreenSide + 1;
    return {int(std::min(width, beyond)), int(std::min(height, beyond))};
}

} // namespace stationmaster::protocol
