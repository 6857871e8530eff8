// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/protocol/types.h"

#include <QDBusMetaType>

namespace stationmaster {

QDBusArgument &operator<<(QDBusArgument &argument, const AgentWatch &watch)
{
    argument.beginStructure();
    argument << watch.watch << watch.width << watch.height << watch.rate << watch.changes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AgentWatch &watch)
{
    argument.beginStructure();
    argument >> watch.watch >> watch.width >> watch.height >> watch.rate >> watch.changes;
    argument.endStructure();
    return argument;
}

void registerProtocolTypes()
{
    qDBusRegisterMetaType<InterfaceMap>();
    qDBusRegisterMetaType<ManagedObjects>();
    qDBusRegisterMetaType<AgentWatch>();
    qDBusRegisterMetaType<AgentWatches>();
    qDBusRegisterMetaType<HistoryEntries>();
    qRegisterMetaType<HistoryEntries>("stationmaster::HistoryEntries");
    // An adaptor's slot is found by the names of its types, and this one is an alias.
    qRegisterMetaType<AgentWatches>("stationmaster::AgentWatches");
}

} // namespace stationmaster
