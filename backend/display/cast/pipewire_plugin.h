// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_plugin.h"

#include <QObject>

namespace stationmaster {

/// PipeWire, through which GNOME and Plasma hand out what is on their screens.
class PipeWirePlugin final : public QObject, public CastPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID STATIONMASTER_CAST_PLUGIN)
    Q_INTERFACES(stationmaster::CastPlugin)

public:
    PipeWirePlugin();

    std::unique_ptr<CastStream> open(quint32 node, double maxRateHz, CastStream::Listener &listener) override;
};

} // namespace stationmaster
