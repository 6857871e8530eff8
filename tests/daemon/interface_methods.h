// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace stationmaster::test {

/// Every method that stationd has on the bus, as its interfaces' XML files have it: "Session1.Watch". Each
/// verb of Session1.Perform is one of its own: "Session1.Perform lock". A test that has a row for each of
/// them finds out by this that one was added.
QSet<QString> interfaceMethods();

} // namespace stationmaster::test
