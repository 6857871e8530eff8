// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/remote_host.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

std::optional<RemoteHost> parseRemoteHost(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?<user>[A-Za-z0-9_.][A-Za-z0-9_.-]*)@)?"
        "(?:\\[(?<boxed>[0-9A-Fa-f:.%][0-9A-Za-z:.%_]*)\\]|(?<name>[A-Za-z0-9_.][A-Za-z0-9_.-]*)|"
        "(?<bare>[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*))"
        "(?::(?<port>[0-9]{1,5}))?\\z"_s);
    if (text.size() > 253)
        return {};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    RemoteHost host;
    host.user = match.captured(u"user"_s);
    host.name = match.captured(u"boxed"_s) + match.captured(u"name"_s) + match.captured(u"bare"_s);
    if (match.hasCaptured(u"port"_s)) {
        host.port = match.capturedView(u"port"_s).toInt();
        if (host.port < 1 || host.port > 65535)
            return {};
    }
    return host;
}

} // namespace stationmaster
