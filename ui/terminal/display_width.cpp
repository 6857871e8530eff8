// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/display_width.h"

#include <QList>

#include <clocale>
#include <cwchar>

#include <locale.h>

namespace stationmaster {

namespace {

/// wcwidth() answers by the thread's locale. While this lives it is one with all of Unicode, whatever the
/// environment says; where the C library has none, the environment's own stays.
class UnicodeLocale final
{
public:
    UnicodeLocale()
        : m_before(unicode() ? uselocale(unicode()) : locale_t{})
    {
    }
    ~UnicodeLocale()
    {
        if (m_before)
            uselocale(m_before);
    }
    UnicodeLocale(const UnicodeLocale &) = delete;
    UnicodeLocale &operator=(const UnicodeLocale &) = delete;

private:
    static locale_t unicode()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{});
        return locale;
    }

    locale_t m_before;
};

int cellsOf(char32_t character)
{
    const int cells = wcwidth(wchar_t(character));
    // Newer than the C library's tables, or private: terminals draw one cell.
    return cells < 0 ? 1 : cells;
}

} // namespace

int displayWidth(const QString &text)
{
    const UnicodeLocale locale;
    int cells = 0;
    for (const char32_t character : text.toUcs4())
        cells += cellsOf(character);
    return cells;
}

QString fitted(const QString &text, int cells)
{
    const int width = displayWidth(text);
    if (width <= cells)
        return text + QString(cells - width, u' ');
    const UnicodeLocale locale;
    QString kept;
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        if (used + cellsOf(character) > cells - 1)
            break;
        used += cellsOf(character);
        kept += QChar::fromUcs4(character);
    }
    return kept + u'…' + QString(cells - 1 - used, u' ');
}

} // namespace stationmaster
