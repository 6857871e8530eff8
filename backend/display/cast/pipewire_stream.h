// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_stream.h"
#include "backend/display/cast/pipewire_handles.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <spa/param/video/format-utils.h>

namespace stationmaster {

/// A node of the user's own PipeWire server, which gives out the frames of a screen in memory that it shares.
/// PipeWire's loop is turned from this thread's event loop.
///
/// Both the server and whoever makes the frames are programs of the session's user's. What they say of a
/// frame is looked at before it is believed, and memory that somebody could take away under a reader is not
/// read: it has to be a file that is sealed against shrinking, as Mutter's and KWin's are.
class PipeWireStream final : public QObject, public CastStream
{
public:
    static constexpr quint32 MaxSide = 16'384;
    static constexpr qsizetype MaxBytes = qsizetype(256) << 20; ///< Of one frame.

    PipeWireStream(quint32 node, double maxRateHz, Listener &listener);
    ~PipeWireStream() override;

    std::optional<PixelView> frame() const override;
    void setMaxRate(double hz) override;

private:
    static const pw_stream_events StreamEvents;
    static PipeWireStream &of(void *self) { return *static_cast<PipeWireStream *>(self); }

    bool connectTo(quint32 node, double maxRateHz);
    void iterate();
    void lose(const QString &why);
    void onFormat(const spa_pod *format);
    void onBufferGone(const pw_buffer *buffer);
    void onProcess();

    Listener &m_listener;
    spa_hook m_streamHook{};
    // What is made of another goes before it.
    PipeWireHandle<pw_main_loop> m_loop;
    PipeWireHandle<pw_context> m_context;
    PipeWireHandle<pw_core> m_core;
    PipeWireHandle<pw_stream> m_stream;
    std::unique_ptr<QSocketNotifier> m_notifier;
    spa_video_info_raw m_format{};
    pw_buffer *m_held = nullptr; ///< The newest one, kept from the compositor until there is a newer.
    bool m_isNew = false; ///< Since the listener was told last.
    bool m_isLost = false;
};

} // namespace stationmaster
