// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/mutter_displays.h"

#include "backend/display/wayland/screen_layout.h"

#include <QDBusArgument>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Places of a layout-mode of 2 are laid out in pixels, of 1 in the desktop's own.
constexpr uint LayoutInPixels = 2;

/// (ssss): connector, vendor, product, serial.
QString readConnector(const QDBusArgument &from)
{
    QString connector;
    QString rest;
    from.beginStructure();
    from >> connector >> rest >> rest >> rest;
    from.endStructure();
    return connector;
}

/// (siiddada{sv}): id, width, height, rate, preferred scale, scales, properties. Its size if it is the one
/// that is shown.
QSize readModeIfShown(const QDBusArgument &from)
{
    QString id;
    int width = 0;
    int height = 0;
    double rate = 0;
    double scale = 0;
    QList<double> scales;
    QVariantMap properties;
    from.beginStructure();
    from >> id >> width >> height >> rate >> scale >> scales >> properties;
    from.endStructure();
    return properties.value(u"is-current"_s).toBool() ? QSize(width, height) : QSize();
}

/// a((ssss)a(siiddada{sv})a{sv}): the sizes of those monitors that show something, by their connectors.
QHash<QString, QSize> readMonitors(const QDBusArgument &from)
{
    QHash<QString, QSize> sizes;
    from.beginArray();
    while (!from.atEnd()) {
        from.beginStructure();
        const QString connector = readConnector(from);
        QSize shown;
        from.beginArray();
        while (!from.atEnd()) {
            if (const QSize size = readModeIfShown(from); size.isValid())
                shown = size;
        }
        from.endArray();
        QVariantMap properties;
        from >> properties;
        from.endStructure();
        if (shown.isValid() && sizes.size() < ScreenLayout::MaxOutputs)
            sizes.insert(connector, shown);
    }
    from.endArray();
    return sizes;
}

/// (iiduba(ssss)a{sv}): x, y, scale, transform, whether it is the primary one, its monitors, properties.
MutterDisplay readPlace(const QDBusArgument &from, const QHash<QString, QSize> &sizes, bool inPixels)
{
    MutterDisplay display;
    int x = 0;
    int y = 0;
    double scale = 1;
    uint transform = 0;
    bool primary = false;
    from.beginStructure();
    from >> x >> y >> scale >> transform >> primary;
    from.beginArray();
    while (!from.atEnd()) {
        const QString connector = readConnector(from);
        if (display.connector.isEmpty() && sizes.contains(connector))
            display.connector = connector;
    }
    from.endArray();
    QVariantMap properties;
    from >> properties;
    from.endStructure();
    OutputGeometry &geometry = display.geometry;
    geometry.mode = ScreenLayout::withinBounds(sizes.value(display.connector));
    geometry.transform = OutputTransform::fromProtocol(int(std::min(transform, 8u)));
    geometry.position = ScreenLayout::withinBounds(QPoint(x, y));
    geometry.logicalPosition = geometry.position;
    const QSizeF pixels = geometry.transform.turned(geometry.mode);
    const double grain = std::isfinite(scale) ? std::clamp(scale, 0.25, 16.0) : 1;
    geometry.logicalSize = ScreenLayout::withinBounds((inPixels ? pixels : pixels / grain).toSize());
    return display;
}

} // namespace

QList<MutterDisplay> mutterDisplays(const QDBusMessage &state)
{
    const QVariantList arguments = state.arguments();
    const auto argument = [&arguments](qsizetype at) {
        return arguments.value(at).value<QDBusArgument>();
    };
    const QHash<QString, QSize> sizes = readMonitors(argument(1));
    QVariantMap properties;
    argument(3) >> properties;
    const bool inPixels = properties.value(u"layout-mode"_s).toUInt() == LayoutInPixels;
    QList<MutterDisplay> displays;
    const QDBusArgument places = argument(2);
    places.beginArray();
    while (!places.atEnd() && displays.size() < ScreenLayout::MaxOutputs) {
        const MutterDisplay display = readPlace(places, sizes, inPixels);
        if (!display.connector.isEmpty())
            displays += display;
    }
    places.endArray();
    return displays;
}

} // namespace stationmaster
