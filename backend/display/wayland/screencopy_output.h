// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/box_scaler.h"
#include "backend/display/wayland/shared_buffer.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QObject>

#include <memory>
#include <optional>

namespace stationmaster {

/// What one output shows, by zwlr_screencopy_manager_v1: one frame is asked for at a time. The first comes at
/// once, each further one when something has changed since the one before: the compositor remembers that also
/// while none is asked for, so not to ask costs nothing and loses nothing. Nothing here flushes.
class ScreencopyOutput final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    ScreencopyOutput(zwlr_screencopy_manager_v1 *manager, wl_shm *shm, wl_output *output,
                     QObject *parent = nullptr);
    ~ScreencopyOutput() override;

    bool isAsked() const { return m_frame != nullptr; }
    /// Asks for a frame of at most so many bytes, with the pointer in it or without. Nothing if one is asked
    /// for already.
    void ask(bool cursor, qsizetype mostBytes);
    /// The next frame comes at once, whatever has changed; what is asked for and what is held is let go.
    void startAnew();

    /// The bytes that it holds, whether or not a frame is in them.
    qsizetype bytes() const { return m_buffer ? m_buffer->layout().bytes() : 0; }
    /// The last frame, as it lies in memory: before it is turned. Valid until the next event.
    std::optional<PixelView> frame() const;

Q_SIGNALS:
    void arrived();
    /// It gives no frame just now: it is turned off, or is being changed.
    void refused();
    /// It shows what cannot be read: no format that is known, or too large.
    void unreadable(const stationmaster::Error &error);

private:
    static ScreencopyOutput &of(void *data) { return *static_cast<ScreencopyOutput *>(data); }
    void onBufferTold(quint32 format, quint32 width, quint32 height, quint32 stride);
    void onAllBuffersTold();
    void onReady();
    void giveUp(Error::Code code, const QString &why);

    static const struct zwlr_screencopy_frame_v1_listener FrameListener;

    zwlr_screencopy_manager_v1 *m_manager;
    wl_shm *m_shm;
    wl_output *m_output;
    Proxy<zwlr_screencopy_frame_v1> m_frame; ///< What is asked for.
    std::shared_ptr<SharedBuffer> m_buffer;
    std::optional<BufferLayout> m_told; ///< What the frame that is asked for needs.
    qsizetype m_mostBytes = 0;
    bool m_copying = false; ///< The frame that is asked for has its buffer.
    bool m_upsideDown = false; ///< That one.
    bool m_hasFrame = false;
    bool m_frameUpsideDown = false;
};

} // namespace stationmaster
