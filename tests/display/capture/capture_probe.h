// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/x11_capture.h"
#include "tests/display/capture/screen_probe.h"

namespace stationmaster {

/// One X11Capture and all it has said.
using CaptureProbe = ProbeOf<X11Capture>;

} // namespace stationmaster
