// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/pipewire_stream.h"

#include <QMetaObject>

#include <array>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <spa/param/buffers.h>
#include <spa/pod/builder.h>
#include <sys/stat.h>

namespace stationmaster {

namespace {

using namespace Qt::StringLiterals;

constexpr int BytesOfPixel = 4;

/// What of the frames is wanted, as PipeWire writes it.
const spa_pod *wantedFormat(spa_pod_builder &builder, double maxRateHz)
{
    // Mutter's lowest is 1.
    const spa_fraction most{uint32_t(std::lround(std::max(maxRateHz, 1.0) * 1000)), 1000};
    const spa_fraction any{0, 1};
    const spa_fraction quickest{1000, 1};
    const spa_rectangle usual{1920, 1080};
    const spa_rectangle least{1, 1};
    const spa_rectangle largest{PipeWireStream::MaxSide, PipeWireStream::MaxSide};
    return static_cast<const spa_pod *>(spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat, //
        SPA_FORMAT_mediaType, SPA_POD_Id(SPA_MEDIA_TYPE_video), //
        SPA_FORMAT_mediaSubtype, SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), //
        SPA_FORMAT_VIDEO_format,
        SPA_POD_CHOICE_ENUM_Id(5, SPA_VIDEO_FORMAT_BGRx, SPA_VIDEO_FORMAT_BGRx, SPA_VIDEO_FORMAT_BGRA,
                               SPA_VIDEO_FORMAT_RGBx, SPA_VIDEO_FORMAT_RGBA), //
        SPA_FORMAT_VIDEO_size, SPA_POD_CHOICE_RANGE_Rectangle(&usual, &least, &largest), //
        SPA_FORMAT_VIDEO_framerate, SPA_POD_CHOICE_RANGE_Fraction(&any, &any, &quickest), //
        SPA_FORMAT_VIDEO_maxFramerate, SPA_POD_CHOICE_RANGE_Fraction(&most, &any, &most)));
}

/// Whether a reader of so much of this memory can rely on it.
bool stays(int file, quint64 bytes)
{
    struct stat status = {};
    const int seals = fcntl(file, F_GET_SEALS);
    return seals >= 0 && (seals & F_SEAL_SHRINK) != 0 && fstat(file, &status) == 0
        && quint64(status.st_size) >= bytes;
}

} // namespace

const pw_stream_events PipeWireStream::StreamEvents = [] {
    pw_stream_events events{};
    events.version = PW_VERSION_STREAM_EVENTS;
    events.state_changed = [](void *self, pw_stream_state before, pw_stream_state now, const char *error) {
        if (now == PW_STREAM_STATE_ERROR)
            of(self).lose(QString::fromUtf8(error));
        else if (now == PW_STREAM_STATE_UNCONNECTED && before != PW_STREAM_STATE_UNCONNECTED)
            of(self).lose(u"the compositor, or PipeWire, has ended it"_s);
    };
    events.param_changed = [](void *self, uint32_t id, const spa_pod *value) {
        if (id == SPA_PARAM_Format && value)
            of(self).onFormat(value);
    };
    events.remove_buffer = [](void *self, pw_buffer *buffer) {
        of(self).onBufferGone(buffer);
    };
    events.process = [](void *self) {
        of(self).onProcess();
    };
    return events;
}();

PipeWireStream::PipeWireStream(quint32 node, double maxRateHz, Listener &listener)
    : m_listener(listener)
{
    if (!connectTo(node, maxRateHz))
        lose(u"PipeWire cannot be reached: "_s + QString::fromLocal8Bit(std::strerror(errno)));
}

PipeWireStream::~PipeWireStream()
{
    // What ends tells of its end, which is nobody's concern here any more.
    if (m_stream)
        spa_hook_remove(&m_streamHook);
    m_notifier.reset();
    m_stream.reset();
    m_core.reset();
    m_context.reset();
    if (m_loop)
        pw_loop_leave(pw_main_loop_get_loop(m_loop.get()));
}

bool PipeWireStream::connectTo(quint32 node, double maxRateHz)
{
    m_loop.reset(pw_main_loop_new(nullptr));
    if (!m_loop)
        return false;
    pw_loop *loop = pw_main_loop_get_loop(m_loop.get());
    // For good: while nobody is in it PipeWire calls back from its own thread.
    pw_loop_enter(loop);
    m_context.reset(pw_context_new(loop, pw_properties_new("support.dbus", "false", nullptr), 0));
    if (!m_context)
        return false;
    m_core.reset(pw_context_connect(m_context.get(), nullptr, 0));
    if (!m_core)
        return false;
    m_stream.reset(pw_stream_new(m_core.get(), "stationmaster",
                                 pw_properties_new(PW_KEY_MEDIA_TYPE, "Video", PW_KEY_MEDIA_CATEGORY,
                                                   "Capture", PW_KEY_MEDIA_ROLE, "Screen", nullptr)));
    if (!m_stream)
        return false;
    pw_stream_add_listener(m_stream.get(), &m_streamHook, &StreamEvents, this);
    std::array<uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), uint32_t(memory.size()));
    const spa_pod *format = wantedFormat(builder, maxRateHz);
    const auto flags = pw_stream_flags(PW_STREAM_FLAG_AUTOCONNECT | PW_STREAM_FLAG_DONT_RECONNECT
                                       | PW_STREAM_FLAG_MAP_BUFFERS);
    if (pw_stream_connect(m_stream.get(), PW_DIRECTION_INPUT, node, flags, &format, 1) < 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(pw_loop_get_fd(loop), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PipeWireStream::iterate);
    return true;
}

void PipeWireStream::iterate()
{
    pw_loop_iterate(pw_main_loop_get_loop(m_loop.get()), 0);
    // Last in here, and not from within PipeWire's: whoever is told may delete this.
    if (std::exchange(m_isNew, false) && !m_isLost)
        m_listener.onFrame();
}

void PipeWireStream::lose(const QString &why)
{
    if (std::exchange(m_isLost, true))
        return;
    if (m_notifier)
        m_notifier->setEnabled(false);
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            m_listener.onLost(why);
        },
        Qt::QueuedConnection);
}

void PipeWireStream::onFormat(const spa_pod *format)
{
    m_format = {};
    if (spa_format_video_raw_parse(format, &m_format) < 0 || m_format.size.width < 1
        || m_format.size.height < 1 || m_format.size.width > MaxSide || m_format.size.height > MaxSide) {
        lose(u"frames that cannot be read"_s);
        return;
    }
    std::array<uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), uint32_t(memory.size()));
    // One is held here. Mutter draws into another at each change, and leaves a change out for which none is
    // free: so some more than the one that may be under way.
    const spa_pod *buffers = static_cast<const spa_pod *>(spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers, //
        SPA_PARAM_BUFFERS_buffers, SPA_POD_CHOICE_RANGE_Int(8, 3, 8), //
        SPA_PARAM_BUFFERS_dataType, SPA_POD_CHOICE_FLAGS_Int(1 << SPA_DATA_MemFd)));
    pw_stream_update_params(m_stream.get(), &buffers, 1);
}

void PipeWireStream::onBufferGone(const pw_buffer *buffer)
{
    if (buffer == m_held)
        m_held = nullptr;
}

void PipeWireStream::onProcess()
{
    while (pw_buffer *buffer = pw_stream_dequeue_buffer(m_stream.get())) {
        const spa_data *data = buffer->buffer->n_datas > 0 ? buffer->buffer->datas : nullptr;
        // Some only tell where the mouse pointer is.
        if (!data || !data->data || data->chunk->size == 0
            || (data->chunk->flags & SPA_CHUNK_FLAG_CORRUPTED) != 0) {
            pw_stream_queue_buffer(m_stream.get(), buffer);
            continue;
        }
        if (m_held)
            pw_stream_queue_buffer(m_stream.get(), m_held);
        m_held = buffer;
        m_isNew = true;
    }
    if (m_held && !frame())
        lose(u"frames in memory that cannot be relied on"_s);
}

std::optional<PixelView> PipeWireStream::frame() const
{
    if (!m_held || m_isLost)
        return std::nullopt;
    const spa_data &data = m_held->buffer->datas[0];
    const qsizetype stride = data.chunk->stride;
    const quint64 offset = data.chunk->offset;
    const QSize size(int(m_format.size.width), int(m_format.size.height));
    if (stride < qsizetype(size.width()) * BytesOfPixel || stride * size.height() > MaxBytes)
        return std::nullopt;
    const quint64 bytes = offset + quint64(stride) * quint64(size.height());
    // PipeWire itself reckons with 32 bits of what it maps, and would map less than is told of.
    const bool isMapped = quint64(data.mapoffset) + data.maxsize <= std::numeric_limits<qint32>::max();
    if (data.type != SPA_DATA_MemFd || !isMapped || bytes > data.maxsize
        || !stays(int(data.fd), quint64(data.mapoffset) + bytes))
        return std::nullopt;
    PixelView view;
    view.data = static_cast<const uchar *>(data.data) + offset;
    view.size = size;
    view.stride = stride;
    if (m_format.format == SPA_VIDEO_FORMAT_RGBx || m_format.format == SPA_VIDEO_FORMAT_RGBA)
        std::swap(view.red, view.blue);
    return view;
}

void PipeWireStream::setMaxRate(double hz)
{
    if (m_isLost || !m_stream)
        return;
    std::array<uint8_t, 1024> memory{};
    spa_pod_builder builder{};
    spa_pod_builder_init(&builder, memory.data(), uint32_t(memory.size()));
    const spa_pod *format = wantedFormat(builder, hz);
    pw_stream_update_params(m_stream.get(), &format, 1);
    // A compositor whose stream wakes up sends what is on the screen, which it need not do for another rate.
    pw_stream_set_active(m_stream.get(), false);
    pw_stream_set_active(m_stream.get(), true);
}

} // namespace stationmaster
