// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace stationmaster {

/// Installs our catalogue and Qt's own for `locale` into `application`, which owns them. A language that
/// there is no catalogue for gets English, whose catalogue carries the plurals.
void installTranslators(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace stationmaster
