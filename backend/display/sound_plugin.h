// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/sound_server.h"

#include <QtPlugin>

#include <memory>

namespace stationmaster {

/// What the library that speaks to sound servers offers.
class SoundPlugin
{
public:
    virtual ~SoundPlugin() = default;

    /// `server` as the library takes it; empty for the user's own. The listener outlives the connection.
    virtual std::unique_ptr<SoundServer> connectTo(const QByteArray &server,
                                                   SoundServer::Listener &listener) = 0;
};

} // namespace stationmaster

// To be raised with every change to this class and to SoundServer: a program that runs may find the file of
// another version in the place of its own.
#define STATIONMASTER_SOUND_PLUGIN "org.stationmaster.SoundPlugin/1"
Q_DECLARE_INTERFACE(stationmaster::SoundPlugin, STATIONMASTER_SOUND_PLUGIN)
