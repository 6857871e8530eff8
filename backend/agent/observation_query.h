// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/observation.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <optional>

namespace stationmaster {

/// Asks this host's stationd once what its site allows in the way of pictures. The bus starts it where it is
/// installed and not running. Never blocks.
class ObservationQuery final : public QObject
{
    Q_OBJECT

public:
    explicit ObservationQuery(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Called once; answered() follows, once, later, and within the deadline.
    void start(std::chrono::milliseconds deadline);

Q_SIGNALS:
    /// Nothing: there is no stationd here, or it does not answer or says what makes no sense.
    void answered(const std::optional<stationmaster::Observation> &observation);

private:
    QDBusConnection m_bus;
};

} // namespace stationmaster
