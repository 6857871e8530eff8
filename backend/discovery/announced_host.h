// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace stationmaster {

/// What a computer in the local network says of itself. Anybody there can say anything: it is a name to be
/// shown, and nothing is trusted or connected because of it.
struct AnnouncedHost
{
    QString address; ///< "HOST" or "HOST:PORT": letters, digits, "." and "-".
    QString name; ///< Of the service. Displayable.
    QString room; ///< As it says itself. Displayable; may be empty.

    bool operator==(const AnnouncedHost &) const = default;
};

/// Checks and bounds what was said. Nothing where it is no name of a computer.
std::optional<AnnouncedHost> announcedHost(const QString &host, quint16 port, const QString &name,
                                           const QList<QByteArray> &txt);

} // namespace stationmaster
