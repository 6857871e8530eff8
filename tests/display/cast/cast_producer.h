// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/pipewire_handles.h"
#include "tests/display/cast/cast_linker.h"

#include <QColor>
#include <QSize>

#include <atomic>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <spa/param/video/format-utils.h>

namespace stationmaster::test {

/// Gives out frames as a compositor does, through the PipeWire server that this process finds: in files of
/// its own, and with what is on the screen whenever it begins to be read. Whoever asks for its node is
/// connected to it. It can be told to misbehave, and lives on a thread of its own.
class CastProducer final
{
public:
    /// How its frames are, and what else it tells of them.
    struct Options
    {
        spa_video_format format = SPA_VIDEO_FORMAT_BGRx;
        QSize size{64, 48};
        int seals = F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;
        std::optional<quint32> maxSize = {}; ///< Of a file.
        quint32 mapOffset = 0;
        quint32 offset = 0;
        std::optional<qint32> stride = {};
    };

    explicit CastProducer(const Options &options);
    ~CastProducer();
    Q_DISABLE_COPY_MOVE(CastProducer)

    /// Connects to the server. False if that gives it no node.
    bool start();
    quint32 node() const { return m_node; }
    int beginnings() const { return m_beginnings; } ///< How often somebody has begun to read.
    /// It has no format in common with a reader.
    bool isRefused() const { return m_linker && m_linker->hasFailed(); }

    /// The screen changes. If somebody reads, this returns when the frame has been sent.
    void show(const QColor &colour);
    /// A frame in which nothing is, as for a pointer that moves.
    void showNothing();

private:
    static const pw_stream_events StreamEvents;
    static CastProducer &of(void *self) { return *static_cast<CastProducer *>(self); }

    bool connectToServer();
    bool offer();
    void onState(pw_stream_state state);
    void tick();
    void trigger();
    void sendSoon();
    void onFormat();
    void onNewBuffer(const pw_buffer *buffer) const;
    void onBufferGone(const pw_buffer *buffer) const;
    void send();
    qint32 stride() const { return m_options.size.width() * 4; }
    quint32 bytes() const { return quint32(stride() * m_options.size.height()); }

    const Options m_options;
    std::atomic<quint32> m_node = SPA_ID_INVALID;
    QColor m_colour{0x80, 0x20, 0x20};
    spa_hook m_hook = {};
    bool m_isRead = false;
    bool m_isDue = false; ///< A frame that is to be sent with the next tick.
    bool m_isEmpty = false; ///< That one.
    bool m_isUnderWay = false; ///< The reader has been called and has not answered.
    int m_ticksUnderWay = 0; ///< Ticks since then.
    std::atomic<int> m_beginnings = 0;
    // What is made of another goes before it.
    PipeWireHandle<pw_thread_loop> m_loop;
    PipeWireHandle<pw_context> m_context;
    PipeWireHandle<pw_core> m_core;
    std::unique_ptr<CastLinker> m_linker;
    PipeWireHandle<pw_stream> m_stream;
};

} // namespace stationmaster::test
