// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/cast_library.h"

#include "backend/display/cast/cast_plugin.h"
#include "backend/display/own_library.h"

namespace stationmaster {

namespace {

constexpr QLatin1StringView File(STATIONMASTER_CAST_LIBRARY);

} // namespace

QString CastLibrary::path()
{
    return OwnLibrary::pathOf(File);
}

std::unique_ptr<CastStream> CastLibrary::open(quint32 node, double maxRateHz, CastStream::Listener &listener)
{
    static auto *const plugin = qobject_cast<CastPlugin *>(OwnLibrary::load(File));
    return plugin ? plugin->open(node, maxRateHz, listener) : nullptr;
}

} // namespace stationmaster
