// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/sound_library.h"

#include "backend/display/own_library.h"
#include "backend/display/sound_plugin.h"

namespace stationmaster {

namespace {

constexpr QLatin1StringView File(STATIONMASTER_SOUND_LIBRARY);

} // namespace

QString SoundLibrary::path()
{
    return OwnLibrary::pathOf(File);
}

std::unique_ptr<SoundServer> SoundLibrary::connectTo(const QByteArray &server,
                                                     SoundServer::Listener &listener)
{
    static auto *const plugin = qobject_cast<SoundPlugin *>(OwnLibrary::load(File));
    return plugin ? plugin->connectTo(server, listener) : nullptr;
}

} // namespace stationmaster
