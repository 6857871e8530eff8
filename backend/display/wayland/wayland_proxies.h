// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <keyboard-shortcuts-inhibit-unstable-v1.h>
#include <wayland-client-protocol.h>
#include <wlr-foreign-toplevel-management-unstable-v1.h>
#include <wlr-layer-shell-unstable-v1.h>
#include <wlr-screencopy-unstable-v1.h>
#include <xdg-output-unstable-v1.h>

#include <memory>

namespace stationmaster {

/// Gives up what a compositor has given us, each in its own way. Nothing of one connection may outlive it.
struct ReleaseProxy
{
    void operator()(wl_buffer *proxy) const { wl_buffer_destroy(proxy); }
    void operator()(wl_callback *proxy) const { wl_callback_destroy(proxy); }
    void operator()(wl_compositor *proxy) const { wl_compositor_destroy(proxy); }
    void operator()(wl_keyboard *proxy) const { wl_keyboard_release(proxy); }
    void operator()(wl_output *proxy) const
    {
        if (wl_output_get_version(proxy) >= WL_OUTPUT_RELEASE_SINCE_VERSION)
            wl_output_release(proxy);
        else
            wl_output_destroy(proxy);
    }
    void operator()(wl_pointer *proxy) const { wl_pointer_release(proxy); }
    void operator()(wl_region *proxy) const { wl_region_destroy(proxy); }
    void operator()(wl_registry *proxy) const { wl_registry_destroy(proxy); }
    void operator()(wl_seat *proxy) const { wl_seat_release(proxy); }
    void operator()(wl_shm *proxy) const { wl_shm_destroy(proxy); }
    void operator()(wl_shm_pool *proxy) const { wl_shm_pool_destroy(proxy); }
    void operator()(wl_surface *proxy) const { wl_surface_destroy(proxy); }
    void operator()(wl_touch *proxy) const { wl_touch_release(proxy); }
    void operator()(zwlr_foreign_toplevel_handle_v1 *proxy) const
    {
        zwlr_foreign_toplevel_handle_v1_destroy(proxy);
    }
    void operator()(zwlr_foreign_toplevel_manager_v1 *proxy) const
    {
        zwlr_foreign_toplevel_manager_v1_destroy(proxy);
    }
    void operator()(zwlr_layer_shell_v1 *proxy) const
    {
        if (zwlr_layer_shell_v1_get_version(proxy) >= ZWLR_LAYER_SHELL_V1_DESTROY_SINCE_VERSION)
            zwlr_layer_shell_v1_destroy(proxy);
        else
            wl_proxy_destroy(reinterpret_cast<wl_proxy *>(proxy));
    }
    void operator()(zwlr_layer_surface_v1 *proxy) const { zwlr_layer_surface_v1_destroy(proxy); }
    void operator()(zwlr_screencopy_frame_v1 *proxy) const { zwlr_screencopy_frame_v1_destroy(proxy); }
    void operator()(zwlr_screencopy_manager_v1 *proxy) const { zwlr_screencopy_manager_v1_destroy(proxy); }
    void operator()(zwp_keyboard_shortcuts_inhibit_manager_v1 *proxy) const
    {
        zwp_keyboard_shortcuts_inhibit_manager_v1_destroy(proxy);
    }
    void operator()(zwp_keyboard_shortcuts_inhibitor_v1 *proxy) const
    {
        zwp_keyboard_shortcuts_inhibitor_v1_destroy(proxy);
    }
    void operator()(zxdg_output_manager_v1 *proxy) const { zxdg_output_manager_v1_destroy(proxy); }
    void operator()(zxdg_output_v1 *proxy) const { zxdg_output_v1_destroy(proxy); }
};

template <typename T>
using Proxy = std::unique_ptr<T, ReleaseProxy>;

} // namespace stationmaster
