// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace stationmaster {

/// What a cover says, and what of it has been on the screen. A plain value without a clock of its own.
class CoverWords final
{
public:
    CoverWords(CoverReason reason, CoverNotice notice);

    const CoverReason &reason() const { return m_reason; }
    void setReason(const CoverReason &reason) { m_reason = reason; }
    void setNotice(const CoverNotice &notice) { m_notice = notice; }

    /// All that is to be said now. `focused`: the keyboard is on the button.
    CoverContent content(bool focused) const;
    /// How long that stays so: until the countdown's next second.
    std::optional<std::chrono::milliseconds> staysFor(const CoverContent &content) const;

    /// This notice is on the cover, be it seen or not.
    void setSaid(quint64 notice) { m_said = notice; }
    /// The cover is seen: the notice that is seen for the first time with it, if there is one.
    std::optional<quint64> takeShown();

private:
    CoverReason m_reason;
    CoverNotice m_notice;
    quint64 m_said = 0;
    quint64 m_told = 0;
};

} // namespace stationmaster
