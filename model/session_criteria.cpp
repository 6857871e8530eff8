// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_criteria.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

bool SessionCriteria::matches(const Session &session, const QDateTime &now) const
{
    if (!users.isEmpty() && !users.contains(session.userName))
        return false;
    if (disconnected && session.state != SessionState::Disconnected)
        return false;
    if (const std::optional<QDateTime> away = session.awaySince();
        idleLongerThan && (!away || away->secsTo(now) <= qint64(idleLongerThan->count())))
        return false;
    return true;
}

std::optional<std::chrono::seconds> parseDuration(const QString &text)
{
    using namespace std::chrono_literals;
    static const QRegularExpression pattern(
        u"\\A(?:([0-9]{1,9})w)?(?:([0-9]{1,9})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m)?(?:([0-9]{1,9})s?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return {};
    static constexpr std::chrono::seconds units[] = {168h, 24h, 1h, 1min, 1s};
    std::chrono::seconds sum{0};
    for (int i = 0; i < 5; ++i)
        sum += units[i] * match.capturedView(i + 1).toLongLong();
    if (sum > 10 * 365 * 24h)
        return {};
    return sum;
}

} // namespace stationmaster
