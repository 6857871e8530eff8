// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/sound_plugin.h"

namespace stationmaster {

/// PulseAudio's servers, and PipeWire's in their place.
class PulsePlugin final : public QObject, public SoundPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID STATIONMASTER_SOUND_PLUGIN)
    Q_INTERFACES(stationmaster::SoundPlugin)

public:
    std::unique_ptr<SoundServer> connectTo(const QByteArray &server,
                                           SoundServer::Listener &listener) override;
};

} // namespace stationmaster
