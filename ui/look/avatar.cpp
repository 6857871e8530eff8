// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/avatar.h"

#include "ui/look/theme_colors.h"

#include <QStringList>

#include <array>

namespace stationmaster {

namespace {

/// Scripts in which one character is a word's worth; two of them would be half a name.
bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

char32_t firstLetter(const QString &word)
{
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            return c;
    }
    return 0;
}

} // namespace

QString initials(const QString &name)
{
    QList<char32_t> letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const char32_t letter = firstLetter(word))
            letters += letter;
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    QString shown = QString::fromUcs4(&letters.first(), 1);
    if (letters.size() > 1 && !standsAlone(letters.first()))
        shown += QString::fromUcs4(&letters.last(), 1);
    return shown.toUpper();
}

QColor avatarColor(const QString &userName)
{
    // As many hues as can be told from one another.
    static const std::array<QColor, 16> colors = [] {
        std::array<QColor, 16> made;
        for (int i = 0; i < int(made.size()); ++i)
            made[size_t(i)] =
                readableOn(Qt::white, QColor::fromHsl(i * 360 / int(made.size()) + 8, 115, 112));
        return made;
    }();
    // FNV-1a: qHash() may differ from one start to the next.
    quint32 hash = 2166136261U;
    for (const QByteArray bytes = userName.toUtf8(); const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return colors[hash % colors.size()];
}

} // namespace stationmaster
