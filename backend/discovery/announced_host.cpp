// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/discovery/announced_host.h"

#include "backend/core/session.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

std::optional<AnnouncedHost> announcedHost(const QString &host, quint16 port, const QString &name,
                                           const QList<QByteArray> &txt)
{
    constexpr qsizetype longestRoom = 100;
    constexpr quint16 sshPort = 22;
    // No first "-": ssh would read it as an option.
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9.-]{0,252}\\z"_s);
    if (!plain.match(host).hasMatch() || port == 0)
        return {};
    AnnouncedHost announced;
    announced.address = port == sshPort ? host : u"%1:%2"_s.arg(host).arg(port);
    announced.name = displayable(name.simplified());
    if (announced.name.isEmpty())
        announced.name = host;
    for (const QByteArray &entry : txt) {
        if (entry.startsWith("room=")) {
            announced.room = displayable(QString::fromUtf8(entry.mid(5)).simplified()).left(longestRoom);
            break;
        }
    }
    return announced;
}

} // namespace stationmaster
