// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QImage>
#include <QSize>

namespace stationmaster {

/// A plausible desktop of this session's user, a little further with every `frame`; the same arguments paint
/// the same picture. Text is drawn as bars, so that no fonts are needed.
QImage paintDemoDesktop(const Session &session, QSize size, int frame);

} // namespace stationmaster
