// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/cast_producer.h"

#include "tests/display/cast/pipewire_calls.h"
#include "tests/support/eventually.h"

#include <array>
#include <spa/param/buffers.h>
#include <spa/pod/builder.h>
#include <span>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace stationmaster::test {

using namespace std::chrono_literals;

namespace {

/// Nothing is done on the producer's own thread meanwhile.
class Held final
{
public:
    explicit Held(pw_thread_loop *loop)
        : m_loop(loop)
    {
        pw_thread_loop_lock(loop);
    }
    ~Held() { pw_thread_loop_unlock(m_loop); }
    Q_DISABLE_COPY_MOVE(Held)

private:
    pw_thread_loop *const m_loop;
};

} // namespace

const pw_stream_events CastProducer::StreamEvents = [] {
    pw_stream_events events{};
    events.version = PW_VERSION_STREAM_EVENTS;
    events.state_changed = [](void *self, pw_stream_state, pw_stream_state now, const char *) {
        of(self).onState(now);
    };
    events.param_changed = [](void *self, uint32_t id, const spa_pod *value) {
        if (id == SPA_PARAM_Format && value)
            of(self).onFormat();
    };
    events.trigger_done = [](void *self) {
        of(self).m_isUnderWay = false;
    };
    events.add_buffer = [](void *self, pw_buffer *buffer) {
        of(self).onNewBuffer(buffer);
    };
    events.remove_buffer = [](void *self, pw_buffer *buffer) {
        of(self).onBufferGone(buffer);
    };
    return events;
}();

CastProducer::CastProducer(const Options &options)
    : m_options(options)
{
    pw_init(nullptr, nullptr);
}

CastProducer::~CastProducer()
{
    if (m_loop)
        pw_thread_loop_stop(m_loop.get());
    // Its last calls are made while it is still there.
    if (m_stream)
        pw_stream_disconnect(m_stream.get());
}

bool CastProducer::start()
{
    m_loop.reset(pw_thread_loop_new("producer", nullptr));
    if (!m_loop || pw_thread_loop_start(m_loop.get()) < 0)
        return false;
    {
        const Held held(m_loop.get());
        if (!connectToServer() || !offer())
            return false;
    }
    return eventually([this] {
        return m_node != SPA_ID_INVALID;
    });
}

bool CastProducer::connectToServer()
{
    m_context.reset(pw_context_new(pw_thread_loop_get_loop(m_loop.get()),
                                   pw_properties_new("support.dbus", "false", nullptr), 0));
    if (!m_context)
        return false;
    m_core.reset(pw_context_connect(m_context.get(), nullptr, 0));
    if (!m_core)
        return false;
    callEvery(
        5ms, pw_thread_loop_get_loop(m_loop.get()),
        [](void *self, uint64_t) {
            of(self).tick();
        },
        this);
    m_linker = std::make_unique<CastLinker>(m_core.get());
    m_stream.reset(pw_stream_new(m_core.get(), "producer", nullptr));
    return m_stream != nullptr;
}

bool CastProducer::offer()
{
    pw_stream_add_listener(m_stream.get(), &m_hook, &StreamEvents, this);
    std::array<uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), uint32_t(memory.size()));
    const spa_rectangle size{uint32_t(m_options.size.width()), uint32_t(m_options.size.height())};
    const spa_fraction any{0, 1};
    const spa_fraction slowest{1, 1};
    const spa_fraction quickest{60, 1};
    // As Mutter does.
    const auto *format = static_cast<const spa_pod *>(spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat, //
        SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video), //
        SPA_FORMAT_mediaSubtype, SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), //
        SPA_FORMAT_VIDEO_format, SPA_POD_Id(m_options.format), //
        SPA_FORMAT_VIDEO_size, SPA_POD_Rectangle(&size), //
        SPA_FORMAT_VIDEO_framerate, SPA_POD_Fraction(&any), //
        SPA_FORMAT_VIDEO_maxFramerate, SPA_POD_CHOICE_RANGE_Fraction(&quickest, &slowest, &quickest)));
    const auto flags = pw_stream_flags(PW_STREAM_FLAG_DRIVER | PW_STREAM_FLAG_ALLOC_BUFFERS);
    return pw_stream_connect(m_stream.get(), PW_DIRECTION_OUTPUT, PW_ID_ANY, flags, &format, 1) >= 0;
}

void CastProducer::onState(pw_stream_state state)
{
    if (state == PW_STREAM_STATE_PAUSED)
        m_node = pw_stream_get_node_id(m_stream.get());
    m_isRead = state == PW_STREAM_STATE_STREAMING;
    m_isDue = m_isRead;
    m_isUnderWay = false;
    if (m_isRead)
        ++m_beginnings;
}

void CastProducer::tick()
{
    if (!m_isRead)
        return;
    // A frame that is sent while the reader still takes the one before may be lost to it.
    if (m_isUnderWay && ++m_ticksUnderWay < 20)
        return;
    // One that it was not ready for is offered again, and it gives back what it is done with.
    if (m_isDue)
        send();
    else
        trigger();
}

void CastProducer::trigger()
{
    m_isUnderWay = true;
    m_ticksUnderWay = 0;
    pw_stream_trigger_process(m_stream.get());
}

void CastProducer::onFormat()
{
    std::array<uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), uint32_t(memory.size()));
    const auto *buffers = static_cast<const spa_pod *>(spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers, //
        SPA_PARAM_BUFFERS_buffers, SPA_POD_CHOICE_RANGE_Int(16, 2, 16), //
        SPA_PARAM_BUFFERS_blocks, SPA_POD_Int(1), //
        SPA_PARAM_BUFFERS_size, SPA_POD_Int(qint32(bytes())), //
        SPA_PARAM_BUFFERS_stride, SPA_POD_Int(stride()), //
        SPA_PARAM_BUFFERS_align, SPA_POD_Int(16), //
        SPA_PARAM_BUFFERS_dataType, SPA_POD_CHOICE_FLAGS_Int(1 << SPA_DATA_MemFd)));
    pw_stream_update_params(m_stream.get(), &buffers, 1);
}

void CastProducer::onNewBuffer(const pw_buffer *buffer) const
{
    spa_data &data = buffer->buffer->datas[0];
    data.type = SPA_DATA_MemFd;
    data.flags = SPA_DATA_FLAG_READWRITE;
    data.fd = memfd_create("producer", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    data.mapoffset = m_options.mapOffset;
    data.maxsize = m_options.maxSize.value_or(bytes());
    const int file = int(data.fd);
    // More than is told of: what is behind its end is not to be read even where it could be.
    const bool isReady =
        ftruncate(file, bytes() + 4'096) == 0 && fcntl(file, F_ADD_SEALS, m_options.seals) == 0;
    data.data = isReady ? mmap(nullptr, bytes(), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) : MAP_FAILED;
}

void CastProducer::onBufferGone(const pw_buffer *buffer) const
{
    const spa_data &data = buffer->buffer->datas[0];
    munmap(data.data, bytes());
    close(int(data.fd));
}

void CastProducer::send()
{
    pw_buffer *buffer = pw_stream_dequeue_buffer(m_stream.get());
    if (!buffer) {
        // The reader has them all. It gives back when it is called.
        trigger();
        return;
    }
    const bool isEmpty = std::exchange(m_isEmpty, false);
    const spa_data &data = buffer->buffer->datas[0];
    const bool isRedFirst =
        m_options.format == SPA_VIDEO_FORMAT_RGBx || m_options.format == SPA_VIDEO_FORMAT_RGBA;
    const std::array<uchar, 4> pixel{uchar(isRedFirst ? m_colour.red() : m_colour.blue()),
                                     uchar(m_colour.green()),
                                     uchar(isRedFirst ? m_colour.blue() : m_colour.red()), 0xff};
    const std::span<uchar> pixels(static_cast<uchar *>(data.data), isEmpty ? 0 : bytes());
    for (size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = pixel[i % pixel.size()];
    data.chunk->offset = m_options.offset;
    data.chunk->stride = m_options.stride.value_or(stride());
    data.chunk->size = isEmpty ? 0 : bytes();
    data.chunk->flags = isEmpty ? SPA_CHUNK_FLAG_CORRUPTED : SPA_CHUNK_FLAG_NONE;
    pw_stream_queue_buffer(m_stream.get(), buffer);
    trigger();
    m_isDue = false;
    pw_thread_loop_signal(m_loop.get(), false);
}

void CastProducer::show(const QColor &colour)
{
    const Held held(m_loop.get());
    m_colour = colour;
    sendSoon();
}

void CastProducer::showNothing()
{
    const Held held(m_loop.get());
    m_isEmpty = true;
    sendSoon();
}

void CastProducer::sendSoon()
{
    m_isDue = true;
    while (m_isRead && m_isDue) {
        if (pw_thread_loop_timed_wait(m_loop.get(), LimitMs / 1'000) != 0)
            return;
    }
}

} // namespace stationmaster::test
