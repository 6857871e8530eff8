// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "model/hosts.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace stationmaster {

/// Restarting and shutting down the one computer of a window, as actions. Knows when they are to be had and
/// why not; does not carry them out.
class PowerActions final : public QObject
{
    Q_OBJECT

public:
    /// `hosts` outlives this object.
    PowerActions(const Hosts &hosts, const QString &hostId, QObject *parent);

    QList<QAction *> all() const { return {m_restart, m_powerOff}; }

Q_SIGNALS:
    void wanted(stationmaster::PowerVerb verb, const QSet<QString> &hostIds);

private:
    void update();

    const Hosts &m_hosts;
    const QString m_hostId;
    QAction *m_restart;
    QAction *m_powerOff;
};

} // namespace stationmaster
