// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace stationmaster {

/// In what order names are read in the operator's language, whatever their case, with numbers by their value.
/// The C locale collates by code point and knows no numbers: there it is the English order.
QCollator nameCollator();

} // namespace stationmaster
