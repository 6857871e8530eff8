// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace stationmaster::lab {

/// An argument of a call on the bus, written as TYPE:VALUE: TYPE is s, u, t, d, b, o, v (of a text), ay (in
/// hexadecimal), as (with commas), watches (one of a small picture) or options (a{sv}: NAME=VALUE with
/// commas, or nothing).
QVariant valueOf(const QString &word);

} // namespace stationmaster::lab
