// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace stationmaster {

/// A program that puts windows above the cover's again and again, as far as that shows. Each time the cover
/// rises at once, and most looks at the screen find it on top; but what rises as often as it is put below is
/// not up.
class CoverRival final
{
public:
    /// A window was put above the cover's, or may have been. Whether the cover is to rise now: not more often
    /// than every two milliseconds, whatever others do.
    bool rises();
    /// It was so more than once within the last second.
    bool isThere() const;

private:
    QElapsedTimer m_last;
    QElapsedTimer m_again; ///< The last time that was within a second of the one before.
    QElapsedTimer m_risen;
};

} // namespace stationmaster
