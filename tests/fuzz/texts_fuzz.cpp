// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/control/terminal_message.h"
#include "backend/core/session.h"
#include "backend/protocol/names.h"

#include <algorithm>

namespace stationmaster {

void fuzzTexts(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);

    const QString shown = displayable(text);
    require(shown.size() <= Session::MaxText && displayable(shown) == shown);
    require(std::ranges::none_of(shown, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineFeed;
    }));

    // Nothing that commands a terminal, but for our own bell and the line breaks.
    const QByteArray written = terminalText(text.left(64), text);
    require(std::ranges::none_of(written, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\n' && c != '\r' && c != '\a') || byte == 0x7f;
    }));
    require(written.count('\a') <= 1);

    const QString element = protocol::pathElement(text);
    require(!element.isEmpty() && std::ranges::all_of(element, [](QChar c) {
        return c == u'_' || (c < QChar(0x80) && c.isLetterOrNumber());
    }));
}

} // namespace stationmaster
