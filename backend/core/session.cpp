// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session.h"

namespace stationmaster {

namespace {

/// Characters that would break a line, or turn the reading direction of what stands beside them.
bool isHarmful(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional marks and overrides, zero-width joiners, language tags
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString displayable(const QString &text)
{
    QString shown;
    for (const char32_t c : text.left(Session::MaxText).toUcs4())
        shown += isHarmful(c) ? QStringView(u"\uFFFD") : QStringView(QChar::fromUcs4(c));
    return shown.left(Session::MaxText);
}

} // namespace stationmaster
