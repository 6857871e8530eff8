// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/station_object.h"

#include "backend/daemon/exported_properties.h"
#include "backend/daemon/introspectable_adaptor.h"
#include "backend/daemon/properties_adaptor.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/names.h"
#include "station1_adaptor.h"

namespace stationmaster {

StationObject::StationObject(const Station &station, const QDBusConnection &bus, Authorization &authorization,
                             Renamer rename, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_rename(std::move(rename))
{
    update(station);
    new Station1Adaptor(this);
    new PropertiesAdaptor(*this, protocol::StationInterface, bus, authorization);
    new IntrospectableAdaptor(*this, bus, authorization);
}

QString StationObject::path() const
{
    return protocol::stationPath(m_station.id);
}

void StationObject::update(const Station &station)
{
    m_station = station;
    setExportedProperties(*this, m_bus, path(), protocol::StationInterface, protocol::encode(station));
}

void StationObject::Rename(const QString &name)
{
    setDelayedReply(true);
    m_rename({connection(), message()}, m_station.id, name);
}

} // namespace stationmaster

#include "moc_station_object.cpp"
