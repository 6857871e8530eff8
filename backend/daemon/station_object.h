// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/station.h"
#include "backend/daemon/requests/call.h"

#include <QDBusContext>
#include <QObject>

#include <functional>

namespace stationmaster {

class Authorization;

/// org.stationmaster.Station1 of one station. Only what its adaptor has is seen on the bus; the names are the
/// interface's.
class StationObject final : public QObject, protected QDBusContext
{
    Q_OBJECT

public:
    /// `rename(call, station id, name)` answers the call.
    using Renamer = std::function<void(const Call &, const QString &, const QString &)>;

    StationObject(const Station &station, const QDBusConnection &bus, Authorization &authorization,
                  Renamer rename, QObject *parent = nullptr);

    QString path() const;
    void update(const Station &station);

    void Rename(const QString &name);

private:
    Station m_station;
    QDBusConnection m_bus;
    Renamer m_rename;
};

} // namespace stationmaster
