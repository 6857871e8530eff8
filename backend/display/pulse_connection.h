// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/sound_server.h"

struct pa_context;
struct pa_threaded_mainloop;

namespace stationmaster {

/// A PulseAudio server, or PipeWire's in its place. libpulse has a thread of its own.
class PulseConnection final : public SoundServer
{
public:
    /// `server` as libpulse takes it; empty for the user's own.
    PulseConnection(const QByteArray &server, Listener &listener);
    ~PulseConnection() override;

    void list() override;
    void mute(quint32 sink, bool muted) override;

    /// Has the listener told on the connection's own thread; from whichever.
    template <typename Function>
    void tell(Function function)
    {
        QMetaObject::invokeMethod(
            this,
            [this, function] {
                if (!m_isLost)
                    function(m_listener);
            },
            Qt::QueuedConnection);
    }
    void tellLost();

private:
    Listener &m_listener;
    bool m_isLost = false;
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
};

} // namespace stationmaster
