// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace stationmaster {

using namespace Qt::StringLiterals;

QStringList catalogueLanguages()
{
    const QString prefix = u"stationmaster_"_s;
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({prefix + u"*.qm"_s}))
        languages += file.chopped(3).mid(prefix.size());
    return languages;
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    const bool isSame = chosen.language() == system.language()
        && (!language.contains(u'_') || chosen.territory() == system.territory());
    return isSame ? system : chosen;
}

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    const QString name = u"catalogue"_s;
    const auto before = application.findChildren<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    // What is installed last is asked first: English stands behind the user's language, so that a plural form
    // is always there.
    auto install = [&application, &name](QTranslator *translator, bool loaded) {
        translator->setObjectName(name);
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
