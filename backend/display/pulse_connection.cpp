// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/pulse_connection.h"

#include <pulse/pulseaudio.h>

namespace stationmaster {

namespace {

void done(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation);
}

PulseConnection &ownerOf(void *connection)
{
    return *static_cast<PulseConnection *>(connection);
}

void sinkInfo(pa_context *, const pa_sink_info *info, int last, void *connection)
{
    if (!info || last != 0)
        return;
    ownerOf(connection)
        .tell([index = info->index, name = QByteArray(info->name),
               muted = info->mute != 0](SoundServer::Listener &listener) {
            listener.onSink(index, name, muted);
        });
}

void sinkInList(pa_context *context, const pa_sink_info *info, int last, void *connection)
{
    sinkInfo(context, info, last, connection);
    if (last > 0)
        ownerOf(connection).tell([](SoundServer::Listener &listener) {
            listener.onListed();
        });
}

void sinkEvent(pa_context *context, pa_subscription_event_type_t event, uint32_t index, void *connection)
{
    if ((event & PA_SUBSCRIPTION_EVENT_TYPE_MASK) == PA_SUBSCRIPTION_EVENT_REMOVE)
        ownerOf(connection).tell([index](SoundServer::Listener &listener) {
            listener.onSinkGone(index);
        });
    else
        done(pa_context_get_sink_info_by_index(context, index, sinkInfo, connection));
}

void stateChanged(pa_context *context, void *connection)
{
    const pa_context_state_t state = pa_context_get_state(context);
    if (state == PA_CONTEXT_READY) {
        // Subscribed first and listed second: what changes in between is told twice, not missed.
        pa_context_set_subscribe_callback(context, sinkEvent, connection);
        done(pa_context_subscribe(context, PA_SUBSCRIPTION_MASK_SINK, nullptr, nullptr));
        done(pa_context_get_sink_info_list(context, sinkInList, connection));
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        ownerOf(connection).tellLost();
    }
}

} // namespace

PulseConnection::PulseConnection(const QByteArray &server, Listener &listener)
    : m_listener(listener)
    , m_loop(pa_threaded_mainloop_new())
{
    m_context = m_loop ? pa_context_new(pa_threaded_mainloop_get_api(m_loop), "station-agent") : nullptr;
    bool begun = false;
    if (m_context) {
        pa_context_set_state_callback(m_context, stateChanged, this);
        // To start a server is the desktop's business.
        begun = pa_context_connect(m_context, server.isEmpty() ? nullptr : server.constData(),
                                   PA_CONTEXT_NOAUTOSPAWN, nullptr)
                >= 0
            && pa_threaded_mainloop_start(m_loop) >= 0;
    }
    if (!begun)
        tellLost();
}

PulseConnection::~PulseConnection()
{
    if (!m_loop)
        return;
    pa_threaded_mainloop_lock(m_loop);
    if (m_context) {
        // Disconnecting tells of the new state, which is nobody's concern here any more.
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    pa_threaded_mainloop_unlock(m_loop);
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

void PulseConnection::tellLost()
{
    tell([this](Listener &listener) {
        m_isLost = true;
        listener.onLost();
    });
}

void PulseConnection::list()
{
    pa_threaded_mainloop_lock(m_loop);
    done(pa_context_get_sink_info_list(m_context, sinkInList, this));
    pa_threaded_mainloop_unlock(m_loop);
}

void PulseConnection::mute(quint32 sink, bool muted)
{
    // Held by libpulse's thread for as long as one of the functions above takes.
    pa_threaded_mainloop_lock(m_loop);
    done(pa_context_set_sink_mute_by_index(m_context, sink, muted ? 1 : 0, nullptr, nullptr));
    pa_threaded_mainloop_unlock(m_loop);
}

} // namespace stationmaster
