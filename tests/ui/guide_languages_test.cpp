// SPDX-License-Identifier: GPL-3.0-or-later
// The guide in every language that there is a catalogue for: whole, and with the names that the window has.
#include "app/common/translators.h"
#include "tests/support/printers.h"

#include "ui/commands/action_factory.h"
#include "ui/help/guide_window.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {
namespace {

using namespace Qt::StringLiterals;

/// A page of the guide, read.
struct GuidePage
{
    /// Of its folder: "fr" for qrc:/stationmaster/guide/fr/teacher.md.
    QString language;
    QString title;
    QString text;
    QList<int> headings;
    QStringList links;
    QStringList pictures;
    QStringList tables;
    /// What is bold or slanted and no heading; the names of commands are among it.
    QStringList names;
};

void readBlock(const QTextBlock &block, GuidePage &page)
{
    const int level = block.blockFormat().headingLevel();
    if (level > 0)
        page.headings += level;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isAnchor() && !format.anchorHref().isEmpty())
            page.links += format.anchorHref();
        if (format.isImageFormat())
            page.pictures += format.toImageFormat().name();
        if (level == 0 && (format.fontItalic() || format.fontWeight() >= QFont::Bold))
            page.names += it.fragment().text().simplified();
    }
}

GuidePage readPage(const QTextBrowser &browser)
{
    const QTextDocument &document = *browser.document();
    GuidePage page;
    page.language = browser.source().path().section(u'/', -2, -2);
    page.title = document.firstBlock().text();
    page.text = document.toPlainText();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        readBlock(block, page);
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (const QTextFrame *frame : frames) {
        if (const auto *table = qobject_cast<const QTextTable *>(frame))
            page.tables += u"%1x%2"_s.arg(table->rows()).arg(table->columns());
    }
    return page;
}

/// The guide of a program that speaks the language of `locale`: the page for teachers, and that for
/// administrators.
QList<GuidePage> guideIn(const QLocale &locale)
{
    const QLocale before;
    QLocale::setDefault(locale);
    const GuideWindow window;
    QList<GuidePage> pages;
    for (const QString &name : {u"teacher"_s, u"admin"_s}) {
        window.findChild<QPushButton *>(name + u"Button"_s)->click();
        pages += readPage(*window.findChild<QTextBrowser *>());
    }
    QLocale::setDefault(before);
    return pages;
}

const QList<GuidePage> &guideInEnglish()
{
    static const QList<GuidePage> pages = guideIn(QLocale(u"en"_s));
    return pages;
}

QStringList otherLanguages()
{
    QStringList languages = catalogueLanguages();
    languages.removeOne(u"en"_s);
    return languages;
}

/// "Block all" for "Block a&ll…", as one writes of a command.
QString asWrittenOf(const QString &text)
{
    return withoutMnemonic(text).remove(u'…').simplified();
}

/// What each English text of the program is in a language, as one writes of it: more than one thing where the
/// catalogue has it more than once.
QMultiHash<QString, QString> namesInCatalogue(const QString &language)
{
    QMultiHash<QString, QString> names;
    QFile file(QStringLiteral(STATIONMASTER_RESOURCES "/../translations/stationmaster_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"source")
            source = asWrittenOf(reader.readElementText());
        else if (reader.name() == u"translation")
            names.insert(source, asWrittenOf(reader.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return names;
}

} // namespace

TEST(GuideLanguages, EveryCatalogueHasAGuideInTheShapeOfTheEnglish)
{
    const QStringList languages = otherLanguages();
    ASSERT_GE(languages.size(), 10);
    for (const QString &language : languages) {
        const QList<GuidePage> pages = guideIn(QLocale(language));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const GuidePage &page = pages[i];
            const GuidePage &english = guideInEnglish()[i];
            SCOPED_TRACE(language.toStdString() + ": " + english.title.toStdString());
            EXPECT_EQ(page.language, language);
            EXPECT_NE(page.title, english.title);
            EXPECT_NE(page.text, english.text);
            EXPECT_GT(page.headings.size(), 5);
            EXPECT_EQ(page.headings, english.headings);
            EXPECT_EQ(page.links, english.links);
            EXPECT_EQ(page.pictures, english.pictures);
            EXPECT_EQ(page.tables, english.tables);
        }
    }
}

TEST(GuideLanguages, CommandsAreCalledAsInTheWindow)
{
    for (const QString &language : otherLanguages()) {
        const QMultiHash<QString, QString> catalogue = namesInCatalogue(language);
        const QList<GuidePage> pages = guideIn(QLocale(language));
        int compared = 0;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QStringList there{asWrittenOf(pages[i].title)};
            for (const QString &name : pages[i].names)
                there += asWrittenOf(name);
            for (const QString &name : guideInEnglish()[i].names + QStringList{guideInEnglish()[i].title}) {
                // Keys are called as they are on the keyboards of a language: Strg+K.
                if (name.startsWith(u"Ctrl+"))
                    continue;
                const QStringList names = catalogue.values(asWrittenOf(name));
                if (names.isEmpty())
                    continue;
                ++compared;
                EXPECT_TRUE(std::ranges::any_of(there,
                                                [&names](const QString &each) {
                                                    return names.contains(each);
                                                }))
                    << language.toStdString() << ": " << name.toStdString() << " is called "
                    << names.join(u", "_s).toStdString();
            }
        }
        EXPECT_GT(compared, 40) << language.toStdString();
    }
}

TEST(GuideLanguages, IsInTheLanguageThatTheWindowHasForALocale)
{
    for (const QString &name :
         {u"de_AT"_s, u"en_GB"_s, u"fr_CA"_s, u"pt_BR"_s, u"pt_PT"_s, u"zh_CN"_s, u"zh_TW"_s}) {
        const QLocale locale(name);
        QTranslator catalogue;
        QString expected = u"en"_s;
        if (catalogue.load(locale, u"stationmaster"_s, u"_"_s, u":/i18n"_s))
            expected = QFileInfo(catalogue.filePath()).baseName().section(u'_', 1);
        EXPECT_EQ(guideIn(locale).first().language, expected) << name.toStdString();
    }
}

TEST(GuideLanguages, AnotherLanguageOpensAnotherPage)
{
    EXPECT_EQ(guideIn(QLocale(u"fr_FR"_s)).first().title, u"Les cinq premières minutes");
    EXPECT_EQ(guideIn(QLocale(u"ja_JP"_s)).first().title, u"最初の 5 分");
    EXPECT_EQ(guideIn(QLocale(u"fr_FR"_s)).last().title, u"Pour les administrateurs");
}

TEST(GuideLanguages, IsEnglishWhereThereIsNone)
{
    for (const QLocale &locale : {QLocale(u"fi_FI"_s), QLocale::c()})
        EXPECT_EQ(guideIn(locale).first().title, u"The first five minutes") << locale.name().toStdString();
}

} // namespace stationmaster::test
