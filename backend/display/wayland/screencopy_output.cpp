// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/screencopy_output.h"

#include "backend/display/wayland/screen_layout.h"

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Where the colours are in a pixel of this format; none of those that are not read here.
std::optional<PixelView> viewOf(quint32 format)
{
    PixelView view;
    switch (format) {
    case WL_SHM_FORMAT_XRGB8888:
    case WL_SHM_FORMAT_ARGB8888:
        return view;
    case WL_SHM_FORMAT_XBGR8888:
    case WL_SHM_FORMAT_ABGR8888:
        view.red = 0;
        view.green = 1;
        view.blue = 2;
        return view;
    case WL_SHM_FORMAT_RGBX8888:
    case WL_SHM_FORMAT_RGBA8888:
        view.red = 3;
        view.green = 2;
        view.blue = 1;
        return view;
    case WL_SHM_FORMAT_BGRX8888:
    case WL_SHM_FORMAT_BGRA8888:
        view.red = 1;
        view.green = 2;
        view.blue = 3;
        return view;
    default:
        return std::nullopt;
    }
}

} // namespace

const zwlr_screencopy_frame_v1_listener ScreencopyOutput::FrameListener = {
    .buffer =
        [](void *data, zwlr_screencopy_frame_v1 *, quint32 format, quint32 width, quint32 height,
           quint32 stride) {
            of(data).onBufferTold(format, width, height, stride);
        },
    .flags =
        [](void *data, zwlr_screencopy_frame_v1 *, quint32 flags) {
            of(data).m_upsideDown = (flags & ZWLR_SCREENCOPY_FRAME_V1_FLAGS_Y_INVERT) != 0;
        },
    .ready =
        [](void *data, zwlr_screencopy_frame_v1 *, quint32, quint32, quint32) {
            of(data).onReady();
        },
    .failed =
        [](void *data, zwlr_screencopy_frame_v1 *) {
            of(data).startAnew();
            Q_EMIT of(data).refused();
        },
    .damage = [](void *, zwlr_screencopy_frame_v1 *, quint32, quint32, quint32, quint32) {},
    .linux_dmabuf = [](void *, zwlr_screencopy_frame_v1 *, quint32, quint32, quint32) {},
    .buffer_done =
        [](void *data, zwlr_screencopy_frame_v1 *) {
            of(data).onAllBuffersTold();
        },
};

ScreencopyOutput::ScreencopyOutput(zwlr_screencopy_manager_v1 *manager, wl_shm *shm, wl_output *output,
                                   QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_shm(shm)
    , m_output(output)
{
}

ScreencopyOutput::~ScreencopyOutput() = default;

void ScreencopyOutput::ask(bool cursor, qsizetype mostBytes)
{
    if (isAsked())
        return;
    m_mostBytes = mostBytes;
    m_told.reset();
    m_copying = false;
    m_upsideDown = false;
    m_frame.reset(zwlr_screencopy_manager_v1_capture_output(m_manager, cursor ? 1 : 0, m_output));
    zwlr_screencopy_frame_v1_add_listener(m_frame.get(), &FrameListener, this);
}

void ScreencopyOutput::startAnew()
{
    m_frame.reset();
    m_buffer.reset();
    m_hasFrame = false;
}

void ScreencopyOutput::onBufferTold(quint32 format, quint32 width, quint32 height, quint32 stride)
{
    if (m_copying || m_told || !viewOf(format))
        return;
    const auto longest = quint32(ScreenLayout::MaxSide);
    // What has no sense is kept as empty, which is refused when all has been told.
    const bool isSensible = width >= 1 && width <= longest && height >= 1 && height <= longest
        && stride >= 4 * width && stride <= 8 * longest;
    m_told =
        isSensible ? BufferLayout{format, QSize(int(width), int(height)), qsizetype(stride)} : BufferLayout();
}

void ScreencopyOutput::onAllBuffersTold()
{
    if (m_copying)
        return;
    if (!m_told) {
        giveUp(Error::Code::Unsupported, u"the compositor's pixels have no format that can be read"_s);
        return;
    }
    if (m_told->size.isEmpty() || m_told->bytes() > m_mostBytes) {
        giveUp(Error::Code::Unsupported, u"the compositor's outputs are too large"_s);
        return;
    }
    if (!m_buffer || m_buffer->layout() != *m_told) {
        m_hasFrame = false;
        m_buffer.reset();
        const auto made = SharedBuffer::make(m_shm, *m_told);
        if (!made) {
            giveUp(made.error().code, made.error().detail);
            return;
        }
        m_buffer = made.value();
    }
    m_copying = true;
    if (m_hasFrame)
        zwlr_screencopy_frame_v1_copy_with_damage(m_frame.get(), m_buffer->get());
    else
        zwlr_screencopy_frame_v1_copy(m_frame.get(), m_buffer->get());
}

void ScreencopyOutput::onReady()
{
    if (!m_copying)
        return;
    m_frame.reset();
    m_hasFrame = true;
    m_frameUpsideDown = m_upsideDown;
    Q_EMIT arrived();
}

void ScreencopyOutput::giveUp(Error::Code code, const QString &why)
{
    startAnew();
    Q_EMIT unreadable(Error{code, why, {}});
}

std::optional<PixelView> ScreencopyOutput::frame() const
{
    if (!m_hasFrame)
        return std::nullopt;
    PixelView view = *viewOf(m_buffer->layout().format);
    view.data = m_buffer->data();
    view.size = m_buffer->layout().size;
    view.stride = m_buffer->layout().stride;
    view.upsideDown = m_frameUpsideDown;
    return view;
}

} // namespace stationmaster

#include "moc_screencopy_output.cpp"
