// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSet>
#include <QString>

namespace stationmaster {

/// In what order names are read in the operator's language, whatever their case, with numbers by their value.
/// The C locale collates by code point and knows no numbers: there it is the English order.
QCollator nameCollator();

/// Where each name stands in that order, from 0. Looks at each once and not once for each comparison: a
/// thousand users are a thousand names.
QHash<QString, int> ranksByName(const QSet<QString> &names);

} // namespace stationmaster
