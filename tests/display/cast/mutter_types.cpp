// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/mutter_types.h"

#include "tests/support/sent_types.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

// Where templates of this namespace find them.

static QDBusArgument &operator<<(QDBusArgument &out, const MutterMode &mode)
{
    QVariantMap properties{{u"is-preferred"_s, true}};
    if (mode.isCurrent)
        properties.insert(u"is-current"_s, true);
    out.beginStructure();
    out << u"%1x%2@60"_s.arg(mode.size.width()).arg(mode.size.height()) << mode.size.width()
        << mode.size.height() << 60.0 << 1.0 << QList<double>{1, 2} << properties;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const MutterConnector &connector)
{
    out.beginStructure();
    out << connector.name << u"ACME"_s << u"Screen"_s << u"0x00"_s;
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const MutterMonitor &monitor)
{
    out.beginStructure();
    out << MutterConnector{monitor.connector};
    writeAll(out, monitor.modes);
    out << QVariantMap{{u"is-builtin"_s, false}};
    out.endStructure();
    return out;
}

static QDBusArgument &operator<<(QDBusArgument &out, const MutterPlace &place)
{
    QList<MutterConnector> connectors;
    for (const QString &name : place.connectors)
        connectors += {name};
    out.beginStructure();
    out << place.position.x() << place.position.y() << place.scale << place.transform << true;
    writeAll(out, connectors);
    out << QVariantMap();
    out.endStructure();
    return out;
}

void registerMutterTypes()
{
    registerSent<MutterMode>();
    registerSent<MutterConnector>();
    registerSent<MutterMonitor>();
    registerSent<MutterPlace>();
}

} // namespace stationmaster::test
