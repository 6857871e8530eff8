// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/screen_watch.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>

namespace stationmaster::lab {

namespace {

constexpr int Sixteenths = 16;
constexpr quint32 Colour = 0x00ffffff;

struct Free
{
    void operator()(void *memory) const { std::free(memory); }
};

} // namespace

ScreenWatch::ScreenWatch(xcb_connection_t *connection, xcb_window_t root, QSize size, quint32 cover)
    : m_connection(connection)
    , m_root(root)
    , m_cover(cover)
{
    for (const int x : {1, 6, 10, 15}) {
        for (const int y : {1, 6, 10, 15}) {
            // The middle is where a cover says something.
            if (x == 1 || x == 15 || y == 1 || y == 15)
                m_points += QPoint(size.width() * x / Sixteenths, size.height() * y / Sixteenths);
        }
    }
}

qint64 ScreenWatch::now()
{
    timespec time{};
    clock_gettime(CLOCK_REALTIME, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

bool ScreenWatch::seesCover()
{
    QList<xcb_get_image_cookie_t> asked;
    for (const QPoint &point : m_points) {
        asked += xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, qint16(point.x()),
                               qint16(point.y()), 1, 1, ~0U);
    }
    bool covered = true;
    for (const xcb_get_image_cookie_t cookie : asked) {
        const std::unique_ptr<xcb_get_image_reply_t, Free> reply(
            xcb_get_image_reply(m_connection, cookie, nullptr));
        quint32 pixel = 0;
        if (!reply || xcb_get_image_data_length(reply.get()) < int(sizeof pixel)) {
            covered = false;
            continue;
        }
        std::memcpy(&pixel, xcb_get_image_data(reply.get()), sizeof pixel);
        covered = covered && (pixel & Colour) == m_cover;
    }
    return covered;
}

bool ScreenWatch::look()
{
    const bool was = std::exchange(m_covered, seesCover());
    m_last = now();
    ++m_samples;
    if (!m_covered && was)
        m_spans += Span{m_last, m_last};
    // It was away until it was seen again.
    if (!m_spans.isEmpty() && (!m_covered || !was))
        m_spans.last().to = m_last;
    return m_covered;
}

void ScreenWatch::print() const
{
    for (const Span &span : m_spans)
        std::printf("uncovered %lld %lld\n", static_cast<long long>(span.from),
                    static_cast<long long>(span.to));
    std::printf("samples %d\n", m_samples);
    std::fflush(stdout);
}

} // namespace stationmaster::lab
