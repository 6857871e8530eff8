// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_stream.h"

#include <QString>

#include <memory>

namespace stationmaster {

/// The library of ours that reads a compositor's frames through PipeWire, loaded when it is first used.
class CastLibrary final
{
public:
    /// As OwnLibrary::pathOf().
    static QString path();

    /// As CastPlugin::open(). None if the library cannot be loaded.
    static std::unique_ptr<CastStream> open(quint32 node, double maxRateHz, CastStream::Listener &listener);
};

} // namespace stationmaster
