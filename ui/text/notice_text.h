// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace stationmaster {

/// For a terminal or a notification, where a countdown cannot run: says when the session ends, by the host's
/// clock.
QString endingNotice(const QDateTime &endsAt);
/// To those who were told of an end that does not come.
QString calledOffNotice();

} // namespace stationmaster
