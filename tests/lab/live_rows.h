// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QProcess>
#include <QStringList>

namespace stationmaster::lab {

/// Gives the host a stationd that has just started and stays.
inline const QString withStationd = QStringLiteral(
    "[ -e /usr/libexec/stationmaster/stationd ] || /opt/lab/hostd install 600; systemctl restart stationd");

/// The sessions of a host as a dashboard without stationd has them, which looks once and from then on only
/// listens: lab_sessions, run inside the host as root.
class LiveRows final
{
public:
    explicit LiveRows(const LabHost &host);
    ~LiveRows();
    Q_DISABLE_COPY_MOVE(LiveRows)

    /// The newest rows, sorted, as trueRows() has them; a line "away" while logind is.
    QStringList rows();

private:
    QProcess m_process;
    QByteArray m_unread;
    QStringList m_rows{QStringLiteral("nothing yet")};
};

} // namespace stationmaster::lab
