// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/sound_server.h"

#include <QString>

#include <memory>

namespace stationmaster {

/// The library of ours that speaks to sound servers. It brings a dozen others with it, and so is loaded only
/// when it is first used; from then on it stays.
class SoundLibrary
{
public:
    /// The file that lies beside this program's own, and no other: nothing that the session's user can set
    /// has a say in it. Empty if it is not known where that is.
    static QString path();

    /// As SoundPlugin::connectTo(). None if the library cannot be loaded.
    static std::unique_ptr<SoundServer> connectTo(const QByteArray &server, SoundServer::Listener &listener);
};

} // namespace stationmaster
