// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation_hours.h"

#include <QString>

namespace stationmaster {

/// "Mon–Fri 08:00–17:00, Sat 08:00–12:00", the days as the operator's language has them. Empty for any time.
QString observationHoursText(const ObservationHours &hours);
/// Why nobody's screen is shown at this hour. Hours that are not known are left out.
QString outsideHoursSentence(const ObservationHours &hours);
/// Why no screen is shown to an operator who is logged on from elsewhere.
QString outsideNetworksSentence();

} // namespace stationmaster
