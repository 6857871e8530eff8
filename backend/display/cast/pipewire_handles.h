// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <pipewire/pipewire.h>

namespace stationmaster {

/// Gives up what PipeWire has given us, each in its own way. What is made of another goes before it.
struct ReleasePipeWire
{
    void operator()(pw_context *context) const { pw_context_destroy(context); }
    void operator()(pw_core *core) const { pw_core_disconnect(core); }
    void operator()(pw_main_loop *loop) const { pw_main_loop_destroy(loop); }
    void operator()(pw_stream *stream) const { pw_stream_destroy(stream); }
    void operator()(pw_thread_loop *loop) const { pw_thread_loop_destroy(loop); }
};

template <typename T>
using PipeWireHandle = std::unique_ptr<T, ReleasePipeWire>;

} // namespace stationmaster
