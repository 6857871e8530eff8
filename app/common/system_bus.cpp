// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/system_bus.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

QString systemBusAddress()
{
    return qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS", u"unix:path=/var/run/dbus/system_bus_socket"_s);
}

} // namespace stationmaster
