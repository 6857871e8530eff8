// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>
#include <QString>

#include <memory>

struct wl_display;
struct wl_proxy;

namespace stationmaster {

/// A mouse of a wlroots compositor (zwlr_virtual_pointer_v1), for as long as this object is there. Waits for
/// the compositor, so it is for a test alone.
class VirtualPointer final
{
public:
    /// `socket` is the path of the compositor's.
    explicit VirtualPointer(const QString &socket);
    ~VirtualPointer();
    Q_DISABLE_COPY_MOVE(VirtualPointer)

    bool isThere() const { return m_pointer != nullptr; }
    /// Moves there on a desktop of this size, and presses its first button.
    void click(QPoint position, QSize desktop);

private:
    struct Disconnect
    {
        void operator()(wl_display *display) const;
    };
    struct Destroy
    {
        void operator()(wl_proxy *proxy) const;
    };
    using Proxy = std::unique_ptr<wl_proxy, Destroy>;

    std::unique_ptr<wl_display, Disconnect> m_display;
    Proxy m_registry;
    Proxy m_manager;
    Proxy m_pointer;
    quint32 m_time = 0;
};

} // namespace stationmaster
