// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/host_finder.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace stationmaster {

/// What stands behind the ports for one host whose connections come and go: looked for on the first of them,
/// and kept through all that follow.
class FoundHost final : public QObject
{
    Q_OBJECT

public:
    explicit FoundHost(HostBackendOptions options,
                       std::chrono::milliseconds startDeadline = HostFinder::StartDeadline,
                       QObject *parent = nullptr);

    /// `interactive` as HostBackendOptions has it, for what is sent over this connection.
    void useBus(const QDBusConnection &bus, bool interactive);
    /// What is looked for on it now would not be found.
    void loseBus() { delete m_finder; }

    /// Nothing before found().
    const std::optional<HostParts> &parts() const { return m_parts; }

Q_SIGNALS:
    /// Once. The backend has not been started.
    void found();

private:
    HostBackendOptions m_options;
    const std::chrono::milliseconds m_startDeadline;
    QPointer<HostFinder> m_finder;
    std::optional<HostParts> m_parts;
};

} // namespace stationmaster
