// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/pipewire_plugin.h"

#include "backend/display/cast/pipewire_stream.h"

#include <pipewire/pipewire.h>

namespace stationmaster {

PipeWirePlugin::PipeWirePlugin()
{
    // A file in the user's home could have any library loaded into this process, which is closed to him. Only
    // what the system's own configuration names is.
    qputenv("PIPEWIRE_NO_CONFIG", "1");
    pw_init(nullptr, nullptr);
}

std::unique_ptr<CastStream> PipeWirePlugin::open(quint32 node, double maxRateHz,
                                                 CastStream::Listener &listener)
{
    return std::make_unique<PipeWireStream>(node, maxRateHz, listener);
}

} // namespace stationmaster

#include "moc_pipewire_plugin.cpp"
