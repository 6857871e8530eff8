// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <pipewire/pipewire.h>

namespace stationmaster::test {

// What PipeWire has as macros that are not C++ in their callers' eyes, as functions.

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"

inline void listen(pw_registry *registry, spa_hook &hook, const pw_registry_events &events, void *data)
{
    pw_registry_add_listener(registry, &hook, &events, data);
}

inline void listen(pw_node *node, spa_hook &hook, const pw_node_events &events, void *data)
{
    pw_node_add_listener(node, &hook, &events, data);
}

inline void listen(pw_link *link, spa_hook &hook, const pw_link_events &events, void *data)
{
    pw_link_add_listener(link, &hook, &events, data);
}

/// Calls again and again, until the loop ends.
inline void callEvery(std::chrono::nanoseconds interval, pw_loop *loop, spa_source_timer_func_t call,
                      void *data)
{
    spa_source *timer = pw_loop_add_timer(loop, call, data);
    timespec time{0, long(interval.count())};
    pw_loop_update_timer(loop, timer, &time, &time, false);
}

#pragma GCC diagnostic pop

} // namespace stationmaster::test
