// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stationmaster {

/// Tells systemd `state`, e.g. "STATUS=text", if this process is of a unit that may (sd_notify(3)). systemd
/// learns from the kernel who says it; under NotifyAccess=main it believes the unit's main process alone.
/// Never waits. False if it was not sent.
bool tellServiceManager(const QByteArray &state);

} // namespace stationmaster
