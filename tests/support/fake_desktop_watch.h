// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_watch.h"

namespace stationmaster::test {

/// A desktop whose pointer the test moves, by pointerMoved(), and that nothing composites at first.
class FakeDesktopWatch final : public DesktopWatch
{
public:
    void setWanted(bool value) override { wanted = value; }
    bool isComposited() const override { return m_composited; }
    void setComposited(bool composited)
    {
        m_composited = composited;
        Q_EMIT compositedChanged();
    }

    bool wanted = false;

private:
    bool m_composited = false;
};

} // namespace stationmaster::test
