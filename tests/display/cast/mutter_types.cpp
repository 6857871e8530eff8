// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/mutter_types.h"

#include <QDBusMetaType>

namespace stationmaster::test {

namespace {

using namespace Qt::StringLiterals;

// Known before writeAll(), which looks for them here.
QDBusArgument &operator<<(QDBusArgument &out, const MutterMode &mode);
QDBusArgument &operator<<(QDBusArgument &out, const MutterConnector &connector);
QDBusArgument &operator<<(QDBusArgument &out, const MutterMonitor &monitor);
QDBusArgument &operator<<(QDBusArgument &out, const MutterPlace &place);

template <typename T>
void writeAll(QDBusArgument &out, const QList<T> &all)
{
    out.beginArray(QMetaType::fromType<T>());
    for (const T &each : all)
        out << each;
    out.endArray();
}

QDBusArgument &operator<<(QDBusArgument &out, const MutterMode &mode)
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

QDBusArgument &operator<<(QDBusArgument &out, const MutterConnector &connector)
{
    out.beginStructure();
    out << connector.name << u"ACME"_s << u"Screen"_s << u"0x00"_s;
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const MutterMonitor &monitor)
{
    out.beginStructure();
    out << MutterConnector{monitor.connector};
    writeAll(out, monitor.modes);
    out << QVariantMap{{u"is-builtin"_s, false}};
    out.endStructure();
    return out;
}

QDBusArgument &operator<<(QDBusArgument &out, const MutterPlace &place)
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

/// Only ever sent; the way back is there because Qt wants both.
template <typename T>
void registerSentByMutter()
{
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<T>(),
        [](QDBusArgument &out, const void *value) {
            out << *static_cast<const T *>(value);
        },
        [](const QDBusArgument &, void *) {});
    QDBusMetaType::registerMarshallOperators(
        QMetaType::fromType<QList<T>>(),
        [](QDBusArgument &out, const void *value) {
            writeAll(out, *static_cast<const QList<T> *>(value));
        },
        [](const QDBusArgument &, void *) {});
}

} // namespace

void registerMutterTypes()
{
    registerSentByMutter<MutterMode>();
    registerSentByMutter<MutterConnector>();
    registerSentByMutter<MutterMonitor>();
    registerSentByMutter<MutterPlace>();
}

} // namespace stationmaster::test
