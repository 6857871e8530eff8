// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/general_page.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/settings/program_settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int AsTheDesktop = -1; ///< Beside the values of ColorScheme.

/// As those who read it call it, whatever the language of the window.
QString nativeName(const QString &language)
{
    const QLocale locale(language);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.first(1)));
    // Only where the territory is a part of the catalogue's name does it say something.
    return language.contains(u'_') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace

GeneralPage::GeneralPage(QSettings &settings, const QStringList &languages, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_language(new QComboBox(this))
    , m_colors(new QComboBox(this))
    , m_busy(makeHint(this,
                      tr("Something is under way. The language changes when you open this program "
                         "again, or choose it again when that has ended.")))
{
    const ProgramSettings program = ProgramSettings::load(settings);
    m_language->setObjectName(QStringLiteral("languageChoice"));
    fillLanguages(languages);
    m_language->setCurrentIndex(std::max(0, m_language->findData(program.language)));
    m_colors->setObjectName(QStringLiteral("colorsChoice"));
    m_colors->addItem(tr("As the desktop"), AsTheDesktop);
    m_colors->addItem(tr("Light"), int(ColorScheme::Light));
    m_colors->addItem(tr("Dark"), int(ColorScheme::Dark));
    m_colors->addItem(tr("Light, high contrast"), int(ColorScheme::LightContrast));
    m_colors->addItem(tr("Dark, high contrast"), int(ColorScheme::DarkContrast));
    m_colors->setCurrentIndex(m_colors->findData(program.colors ? int(*program.colors) : AsTheDesktop));
    m_busy->setObjectName(QStringLiteral("languageBusy"));
    m_busy->hide();
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, m_busy);
    form->addRow(tr("&Colours:"), m_colors);
    connect(m_language, &QComboBox::activated, this, [this] {
        keep();
        Q_EMIT languageChosen();
    });
    connect(m_colors, &QComboBox::activated, this, [this] {
        keep();
        Q_EMIT colorsChosen();
    });
}

void GeneralPage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void GeneralPage::fillLanguages(const QStringList &languages)
{
    m_language->addItem(tr("As the desktop"), QString());
    QList<std::pair<QString, QString>> named;
    for (const QString &language : languages)
        named.append({nativeName(language), language});
    std::ranges::sort(named, [](const auto &one, const auto &other) {
        return one.first.localeAwareCompare(other.first) < 0;
    });
    for (const auto &[name, language] : std::as_const(named))
        m_language->addItem(name, language);
}

void GeneralPage::keep()
{
    ProgramSettings program;
    program.language = m_language->currentData().toString();
    if (const int colors = m_colors->currentData().toInt(); colors != AsTheDesktop)
        program.colors = ColorScheme(colors);
    program.save(m_settings);
}

} // namespace stationmaster

#include "moc_general_page.cpp"
