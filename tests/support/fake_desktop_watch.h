// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_watch.h"

namespace stationmaster::test {

/// A desktop whose pointer the test moves, by pointerMoved().
class FakeDesktopWatch final : public DesktopWatch
{
public:
    void setWanted(bool value) override { wanted = value; }

    bool wanted = false;
};

} // namespace stationmaster::test
