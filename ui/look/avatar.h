// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace stationmaster {

/// One or two letters that stand for a name: "AL" for "Ada Lovelace", "김" for "김민준", "?" for a name with
/// no letter or digit in it. Plain text.
QString initials(const QString &name);

/// A colour for `userName`, the same today and tomorrow and on every computer. White letters on it have a
/// contrast of at least 4.5:1.
QColor avatarColor(const QString &userName);

} // namespace stationmaster
