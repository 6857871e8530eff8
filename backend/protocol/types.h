// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QVariantMap>

namespace stationmaster {

/// a{sa{sv}}: interface → its properties.
using InterfaceMap = QMap<QString, QVariantMap>;
/// a{oa{sa{sv}}}
using ManagedObjects = QMap<QDBusObjectPath, InterfaceMap>;

/// (uuudb): one stream of pictures that an agent is asked for.
struct AgentWatch
{
    quint32 watch = 0; ///< Number that the pictures are delivered under; never used twice for an agent.
    quint32 width = 0; ///< Pixels that the picture has to fit into.
    quint32 height = 0;
    double rate = 0; ///< At most so many pictures a second.
    bool changes = false; ///< After the first, pictures may be told by their changes alone.

    bool operator==(const AgentWatch &) const = default;
};
using AgentWatches = QList<AgentWatch>;

/// aa{sv}: the entries of Host1.History.
using HistoryEntries = QList<QVariantMap>;

QDBusArgument &operator<<(QDBusArgument &argument, const AgentWatch &watch);
const QDBusArgument &operator>>(const QDBusArgument &argument, AgentWatch &watch);

/// Makes these types known to Qt D-Bus; to be called before the first message that carries one. May be
/// repeated.
void registerProtocolTypes();

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::AgentWatch)
