// SPDX-License-Identifier: GPL-3.0-or-later
// Which symbol and which colour a tile gives to what it shows.
#include "ui/grid/session_tile.h"

namespace stationmaster {

QString kindSymbol(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Seat:
        return QStringLiteral("kind-seat");
    case SessionKind::Xrdp:
    case SessionKind::Rdp:
        return QStringLiteral("kind-rdp");
    case SessionKind::Vnc:
        return QStringLiteral("kind-vnc");
    case SessionKind::Graphical:
        return QStringLiteral("kind-graphical");
    case SessionKind::Ssh:
        return QStringLiteral("kind-ssh");
    case SessionKind::Text:
        return QStringLiteral("kind-text");
    }
    return {};
}

QString outcomeSymbol(const Result<Outcome> &result)
{
    if (!result)
        return result.error().code == Error::Code::Cancelled ? QStringLiteral("cancel")
                                                             : QStringLiteral("error");
    return result.value().proof == Outcome::Proof::Seen ? QStringLiteral("success") : QStringLiteral("info");
}

QColor outcomeColor(const Result<Outcome> &result, const ThemeColors &colors)
{
    if (!result)
        return result.error().code == Error::Code::Cancelled ? colors.neutral : colors.negative;
    return result.value().proof == Outcome::Proof::Seen ? colors.positive : colors.accent;
}

} // namespace stationmaster
