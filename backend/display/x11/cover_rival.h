// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace stationmaster {

/// A program that puts windows above the cover's again and again, as far as that shows. Each time the cover
/// rises at once, and most looks at the screen find it on top; but what rises as often as it is put below is
/// not up. All times are those of one clock that never goes back.
class CoverRival final
{
public:
    using Time = std::chrono::milliseconds;

    /// So long a cover that was contested is not up.
    static constexpr Time Lasts{1'000};
    /// The cover rises no more often than that, whatever others do.
    static constexpr Time BetweenRises{2};

    /// A window was put above the cover's, or may have been. Whether the cover is to rise now.
    bool rises(Time now);
    /// It was so more than once within Lasts, and that is not longer ago than that.
    bool isThere(Time now) const;

private:
    std::optional<Time> m_last;
    std::optional<Time> m_again; ///< The last time that was within Lasts of the one before.
    std::optional<Time> m_risen;
};

} // namespace stationmaster
