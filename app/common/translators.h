// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace stationmaster {

/// The languages that there are catalogues for, as their files are named: "fr", "pt_BR".
QStringList catalogueLanguages();

/// How to speak, count and date in one of those; the desktop's own way for an empty name, and where the
/// desktop's language is that one.
QLocale localeOf(const QString &language);

/// Installs our catalogue and Qt's own for `locale` into `application`, which owns them, in the place of
/// those of another time. A language that there is no catalogue for gets English, whose catalogue carries the
/// plurals.
void installTranslators(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace stationmaster
