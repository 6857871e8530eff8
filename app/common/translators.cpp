// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace stationmaster {

using namespace Qt::StringLiterals;

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    // What is installed last is asked first: English stands behind the user's language, so that a plural form
    // is always there.
    auto install = [&application](QTranslator *translator, bool loaded) {
        if (loaded)
            application.installTranslator(translator);
        else
            delete translator;
    };
    auto *english = new QTranslator(&application);
    install(english, english->load(u":/i18n/stationmaster_en.qm"_s));
    auto *qt = new QTranslator(&application);
    install(qt, qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    auto *ours = new QTranslator(&application);
    install(ours, ours->load(locale, u"stationmaster"_s, u"_"_s, u":/i18n"_s));
}

} // namespace stationmaster
