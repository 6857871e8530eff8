// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/plain_text.h"

#include "backend/core/session.h"

#include <QStringList>

namespace stationmaster {

namespace {

constexpr qsizetype MaxLength = 4000;
constexpr qsizetype MaxLines = 100;

} // namespace

QString plainText(const QString &text)
{
    QString plain = text.left(MaxLength).trimmed();
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(QLatin1Char('\t'), QLatin1Char(' '));
    QStringList lines = plain.split(QLatin1Char('\n'));
    const bool cut = text.size() > MaxLength || lines.size() > MaxLines;
    lines = lines.mid(0, MaxLines);
    for (QString &line : lines) {
        // displayable() also bounds; a long line is made of several such pieces.
        QString shown;
        for (qsizetype from = 0; from < line.size(); from += Session::MaxText)
            shown += displayable(line.mid(from, Session::MaxText));
        line = shown;
    }
    return lines.join(QLatin1Char('\n')) + (cut ? QStringLiteral("…") : QString());
}

QString beginningThatFits(const QString &text, const std::function<bool(const QString &)> &fits)
{
    if (fits(text))
        return text;
    const auto beginning = [&text](qsizetype length) {
        // Not between the two halves of a letter.
        if (length > 0 && text.at(length - 1).isHighSurrogate())
            --length;
        return text.left(length).trimmed() + QChar(0x2026);
    };
    qsizetype known = 0;
    for (qsizetype tooLong = text.size(); tooLong - known > 1;) {
        const qsizetype middle = (known + tooLong) / 2;
        (fits(beginning(middle)) ? known : tooLong) = middle;
    }
    return beginning(known);
}

} // namespace stationmaster
