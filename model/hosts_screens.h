// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

#include <QHash>

namespace stationmaster {

class Hosts;

/// The pictures of many hosts as those of one.
class HostsScreens final : public ScreenSource
{
    Q_OBJECT

public:
    explicit HostsScreens(Hosts &hosts);

    bool canWatch(const SessionId &id) const override;
    std::optional<Error> obstacle(const SessionId &id) const override;
    void watch(const SessionId &id, QSize size, double rate) override;
    void unwatch(const SessionId &id) override;

    /// Sessions of this host are watched at `share` of the rate that is asked for, from now on; 1 until then.
    void setShare(const QString &hostId, double share);

private:
    struct Watch
    {
        QSize size;
        double rate = 0; ///< As it was asked for.
    };

    double shareOf(const QString &hostId) const { return m_shares.value(hostId, 1); }
    ScreenSource *sourceOf(const SessionId &id) const; ///< Null: that host has no pictures.
    void follow(HostLink *link);

    Hosts &m_hosts;
    QHash<SessionId, Watch> m_watches;
    QHash<QString, double> m_shares; ///< By host, those that are not 1.
};

} // namespace stationmaster
