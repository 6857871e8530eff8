// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

namespace stationmaster {

class Hosts;

/// The pictures of many hosts as those of one.
class HostsScreens final : public ScreenSource
{
    Q_OBJECT

public:
    explicit HostsScreens(Hosts &hosts);

    bool canWatch(const SessionId &id) const override;
    void watch(const SessionId &id, QSize size, double rate) override;
    void unwatch(const SessionId &id) override;

private:
    ScreenSource *sourceOf(const SessionId &id) const; ///< Null: that host has no pictures.
    void follow(HostLink *link);

    Hosts &m_hosts;
};

} // namespace stationmaster
