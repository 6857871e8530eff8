// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cover_words.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace std::chrono;
using namespace std::chrono_literals;

CoverWords::CoverWords(CoverReason reason, CoverNotice notice)
    : m_reason(std::move(reason))
    , m_notice(std::move(notice))
{
}

CoverContent CoverWords::content(bool focused) const
{
    CoverContent content{m_reason, m_notice, {}, focused};
    // A new button has the keyboard where it does no harm.
    if (m_notice.id != m_said)
        content.focused = m_notice.message.has_value();
    if (m_notice.until.isValid()) {
        const milliseconds left(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(m_notice.until)));
        content.left = ceil<seconds>(left);
    }
    return content;
}

std::optional<milliseconds> CoverWords::staysFor(const CoverContent &content) const
{
    if (content.left <= 0s)
        return std::nullopt;
    const milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(m_notice.until));
    return std::max(1ms, left - (content.left - 1s) + 1ms);
}

std::optional<quint64> CoverWords::takeShown()
{
    const bool isNew = m_said == m_notice.id && std::exchange(m_told, m_said) != m_said;
    return isNew ? std::optional(m_said) : std::nullopt;
}

} // namespace stationmaster
