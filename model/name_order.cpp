// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/name_order.h"

#include <QLocale>

namespace stationmaster {

QCollator nameCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace stationmaster
