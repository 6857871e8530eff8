// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace stationmaster::test {

/// A language that nobody speaks: English between brackets and longer by a third, as German and Russian are.
class PseudoTranslator final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // What is read by Qt and not by people stays: keys and markup.
        if (text.startsWith(QStringLiteral("Ctrl+")) || text.startsWith(QStringLiteral("Shift+"))
            || text.startsWith(QLatin1Char('<')))
            return text;
        const QString more(text.size() / 3, QChar(0x2019));
        return QLatin1Char('[') + text + more + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace stationmaster::test
