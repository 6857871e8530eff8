// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_stream.h"

#include <QtPlugin>

#include <memory>

namespace stationmaster {

/// What the library that reads a compositor's frames offers.
class CastPlugin
{
public:
    virtual ~CastPlugin() = default;

    /// Of the node of this number on the user's own PipeWire server; the rate as in setMaxRate(). The
    /// listener outlives the stream.
    virtual std::unique_ptr<CastStream> open(quint32 node, double maxRateHz,
                                             CastStream::Listener &listener) = 0;
};

} // namespace stationmaster

// To be raised with every change to this class and to CastStream: a program that runs may find the file of
// another version in the place of its own.
#define STATIONMASTER_CAST_PLUGIN "org.stationmaster.CastPlugin/1"
Q_DECLARE_INTERFACE(stationmaster::CastPlugin, STATIONMASTER_CAST_PLUGIN)
