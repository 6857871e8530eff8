// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/program_settings.h"

#include <QSettings>

namespace stationmaster {

namespace {

const QString languageKey = QStringLiteral("program/language");
const QString colorsKey = QStringLiteral("program/colors");
/// In the order of the enumerators.
const QStringList colorWords{QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("contrast-light"), QStringLiteral("contrast-dark")};

} // namespace

ProgramSettings ProgramSettings::load(const QSettings &settings)
{
    constexpr int longestName = 16;
    ProgramSettings program;
    program.language = settings.value(languageKey).toString().left(longestName);
    if (const qsizetype colors = colorWords.indexOf(settings.value(colorsKey).toString()); colors >= 0)
        program.colors = ColorScheme(colors);
    return program;
}

void ProgramSettings::save(QSettings &settings) const
{
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
    if (colors)
        settings.setValue(colorsKey, colorWords.at(int(*colors)));
    else
        settings.remove(colorsKey);
}

} // namespace stationmaster
