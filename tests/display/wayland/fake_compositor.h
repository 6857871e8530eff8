// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSocketNotifier>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct wl_client;
struct wl_display;
struct wl_global;
struct wl_resource;
struct wl_shm_buffer;

namespace stationmaster {

/// A compositor in the test's own event loop, which says what a test likes: what no real one would.
class FakeCompositor final
{
public:
    struct Output
    {
        int x = 0;
        int y = 0;
        int width = 64;
        int height = 48;
        int transform = 0;
        int scale = 1;
    };
    /// What it says a frame has to lie in.
    struct Frame
    {
        quint32 format = 1; ///< wl_shm's XRGB8888.
        quint32 width = 64;
        quint32 height = 48;
        quint32 stride = 256;
    };

    FakeCompositor();
    ~FakeCompositor();

    /// Begins to listen, with what has been set until then.
    void start();
    QString socket() const { return m_folder.filePath(QStringLiteral("wayland-0")); }
    /// From now on each frame shows this; who waits for a change gets it.
    void paint(const QColor &colour);
    /// This one of the outputs has gone.
    void unplug(int output);

    std::vector<Output> outputs{1};
    Frame frame;
    bool offersScreencopy = true;
    bool answers = true; ///< Else it reads nothing.
    bool readyAtOnce = false; ///< It says that a frame is there before it has been given memory for one.
    bool tellsTwice = false; ///< And says everything about it twice.
    int refusals = 0; ///< So many frames that are asked for are refused first.
    int asked = 0; ///< Frames.

private:
    struct Waiting
    {
        wl_resource *frame;
        wl_resource *buffer;
    };

    void addOutput(Output &output);
    void capture(wl_client *client, quint32 version, quint32 id);
    void copy(wl_resource *frame, wl_resource *buffer, bool withDamage);
    void fill(const Waiting &waiting);
    void dispatch();

    friend struct FakeRequests;

    QTemporaryDir m_folder;
    struct EndDisplay
    {
        void operator()(wl_display *display) const;
    };
    std::unique_ptr<wl_display, EndDisplay> m_display;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<wl_global *> m_outputs; ///< Null for one that has gone.
    std::vector<Waiting> m_waiting;
    QColor m_colour{0x20, 0x40, 0x60};
    bool m_changed = true; ///< Since the last frame.
};

} // namespace stationmaster
