// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/pulse_plugin.h"

#include "backend/display/pulse_connection.h"

namespace stationmaster {

std::unique_ptr<SoundServer> PulsePlugin::connectTo(const QByteArray &server, SoundServer::Listener &listener)
{
    return std::make_unique<PulseConnection>(server, listener);
}

} // namespace stationmaster

#include "moc_pulse_plugin.cpp"
