// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace stationmaster {

/// One of resources/icons/symbolic in one colour, `size` logical pixels wide and high, sharp at `ratio`
/// device pixels for each. Cached. An unknown name gives an empty pixmap and a warning in the log.
QPixmap symbol(const QString &name, int size, qreal ratio, const QColor &colour);

/// The same as an icon that takes its colour from the application's palette whenever it is painted, so that
/// it follows a change from light to dark. An invalid `colour` means the palette's.
QIcon symbolicIcon(const QString &name, const QColor &colour = {});

/// The program's own icon.
QIcon applicationIcon();

} // namespace stationmaster
