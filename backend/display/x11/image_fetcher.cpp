// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/image_fetcher.h"

#include "backend/display/x11/x_connection.h"

#include <sys/mman.h>
#include <unistd.h>

namespace stationmaster {

ImageFetcher::ImageFetcher(XConnection &connection, bool sharedMemory, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_sharedMemory(sharedMemory)
{
}

ImageFetcher::~ImageFetcher()
{
    if (m_memory != nullptr)
        munmap(m_memory, static_cast<std::size_t>(m_size));
}

void ImageFetcher::trim()
{
    if (m_memory == nullptr)
        return;
    xcb_shm_detach(m_connection.get(), m_segment);
    forget();
}

void ImageFetcher::forget()
{
    if (m_memory == nullptr)
        return;
    m_connection.giveId(m_segment);
    munmap(m_memory, static_cast<std::size_t>(m_size));
    m_memory = nullptr;
    m_size = 0;
}

bool ImageFetcher::prepare(qsizetype bytes)
{
    if (bytes <= m_size)
        return true;
    trim();
    const int fd = memfd_create("stationmaster-picture", MFD_CLOEXEC);
    if (fd < 0)
        return false;
    void *memory = MAP_FAILED;
    if (ftruncate(fd, bytes) == 0)
        memory = mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (memory == MAP_FAILED) {
        close(fd);
        return false;
    }
    m_memory = static_cast<uchar *>(memory);
    m_size = bytes;
    m_segment = m_connection.takeId();
    // xcb closes the descriptor when it has been sent.
    const auto attach = xcb_shm_attach_fd_checked(m_connection.get(), m_segment, fd, 0);
    m_connection.expect(attach.sequence, this, [this](const void *, const xcb_generic_error_t *error) {
        if (error != nullptr)
            giveUpSharing();
    });
    return true;
}

void ImageFetcher::giveUpSharing()
{
    if (!m_sharedMemory)
        return;
    m_sharedMemory = false;
    forget();
    Q_EMIT sharedMemoryRefused();
}

void ImageFetcher::fetch(xcb_drawable_t drawable, const QRect &area, const PixelLayout &layout, Done done)
{
    m_drawable = drawable;
    m_area = area;
    m_layout = layout;
    m_done = std::move(done);
    if (m_sharedMemory && !prepare(layout.bytes(area.size())))
        giveUpSharing();
    if (m_sharedMemory)
        fetchShared();
    else
        fetchReply();
    m_connection.flush();
}

void ImageFetcher::fetchShared()
{
    const auto cookie = xcb_shm_get_image(
        m_connection.get(), m_drawable, static_cast<qint16>(m_area.x()), static_cast<qint16>(m_area.y()),
        static_cast<quint16>(m_area.width()), static_cast<quint16>(m_area.height()), ~0U,
        XCB_IMAGE_FORMAT_Z_PIXMAP, m_segment, 0);
    m_connection.expect(cookie.sequence, this, [this](const void *data, const xcb_generic_error_t *) {
        if (!m_sharedMemory) {
            fetchReply();
            m_connection.flush();
            return;
        }
        const auto *reply = static_cast<const xcb_shm_get_image_reply_t *>(data);
        finish(reply != nullptr ? m_memory : nullptr,
               reply != nullptr ? qMin<qsizetype>(reply->size, m_size) : 0);
    });
}

void ImageFetcher::fetchReply()
{
    const auto cookie =
        xcb_get_image(m_connection.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, m_drawable,
                      static_cast<qint16>(m_area.x()), static_cast<qint16>(m_area.y()),
                      static_cast<quint16>(m_area.width()), static_cast<quint16>(m_area.height()), ~0U);
    m_connection.expect(cookie.sequence, this, [this](const void *data, const xcb_generic_error_t *) {
        const auto *reply = static_cast<const xcb_get_image_reply_t *>(data);
        finish(reply != nullptr ? xcb_get_image_data(reply) : nullptr,
               reply != nullptr ? xcb_get_image_data_length(reply) : 0);
    });
}

void ImageFetcher::finish(uchar *data, qsizetype size)
{
    const Done done = std::exchange(m_done, {});
    if (data == nullptr || size < m_layout.bytes(m_area.size())) {
        done(Error{Error::Code::Protocol, QStringLiteral("the X server gave no pixels"), {}});
        return;
    }
    done(m_layout.view(data, m_area.size()));
}

} // namespace stationmaster

#include "moc_image_fetcher.cpp"
