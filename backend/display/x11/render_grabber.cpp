// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/render_grabber.h"

#include "backend/display/x11/image_fetcher.h"
#include "backend/display/x11/window_stack.h"
#include "backend/display/x11/x_connection.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stationmaster {

namespace {

constexpr QLatin1StringView Filter("bilinear");

// The larger of the two ways in which `from` is larger than `to`.
double ratio(QSize from, QSize to)
{
    return std::max(static_cast<double>(from.width()) / to.width(),
                    static_cast<double>(from.height()) / to.height());
}

qint64 pixels(QSize size)
{
    return static_cast<qint64>(size.width()) * size.height();
}

QSize halved(QSize size)
{
    const QSize half((size.width() + 1) / 2, (size.height() + 1) / 2);
    const qint64 pixels = static_cast<qint64>(half.width()) * half.height();
    if (pixels <= RenderGrabber::MaxHalfPixels)
        return half;
    const double shrink =
        std::sqrt(static_cast<double>(RenderGrabber::MaxHalfPixels) / static_cast<double>(pixels));
    return QSize(std::max(1, static_cast<int>(half.width() * shrink)),
                 std::max(1, static_cast<int>(half.height() * shrink)));
}

xcb_render_fixed_t fixed(double value)
{
    return static_cast<xcb_render_fixed_t>(std::lround(value * 65536));
}

} // namespace

RenderGrabber::RenderGrabber(XConnection &connection, const XServer &server, ImageFetcher &fetcher,
                             const WindowStack *stack, QObject *parent)
    : Grabber(parent)
    , m_connection(connection)
    , m_server(server)
    , m_fetcher(fetcher)
    , m_stack(stack)
{
}

void RenderGrabber::useAsSource(xcb_render_picture_t picture)
{
    xcb_render_set_picture_filter(m_connection.get(), picture, static_cast<quint16>(Filter.size()),
                                  Filter.data(), 0, nullptr);
}

RenderGrabber::Surface RenderGrabber::makeSurface(QSize size)
{
    const Surface surface{size, m_connection.takeId(), m_connection.takeId(), false};
    const quint32 repeat = XCB_RENDER_REPEAT_PAD;
    xcb_create_pixmap(m_connection.get(), static_cast<quint8>(m_server.pictureLayout.depth), surface.drawable,
                      m_server.root, static_cast<quint16>(size.width()), static_cast<quint16>(size.height()));
    xcb_render_create_picture(m_connection.get(), surface.picture, surface.drawable, m_server.pictureFormat,
                              XCB_RENDER_CP_REPEAT, &repeat);
    useAsSource(surface.picture);
    return surface;
}

void RenderGrabber::freeSurface(const Surface &surface, bool withPixmap)
{
    xcb_render_free_picture(m_connection.get(), surface.picture);
    m_connection.giveId(surface.picture);
    if (!withPixmap)
        return;
    xcb_free_pixmap(m_connection.get(), surface.drawable);
    m_connection.giveId(surface.drawable);
}

void RenderGrabber::release()
{
    for (std::size_t i = 0; i < m_levels.size(); ++i)
        freeSurface(m_levels[i], m_levels[i].drawable != m_server.root);
    m_levels.clear();
    for (const Surface &target : m_targets)
        freeSurface(target, true);
    m_targets.clear();
}

void RenderGrabber::makeSource()
{
    if (m_stack != nullptr) {
        m_levels.push_back(makeSurface(m_screen));
        return;
    }
    // With the windows on it, not only the background.
    const std::array<quint32, 2> values{XCB_RENDER_REPEAT_PAD, XCB_SUBWINDOW_MODE_INCLUDE_INFERIORS};
    const Surface root{m_screen, m_server.root, m_connection.takeId(), true};
    xcb_render_create_picture(m_connection.get(), root.picture, root.drawable, m_server.rootFormat,
                              XCB_RENDER_CP_REPEAT | XCB_RENDER_CP_SUBWINDOW_MODE, values.data());
    useAsSource(root.picture);
    m_levels.push_back(root);
}

void RenderGrabber::screenMayHaveChanged(QSize screen)
{
    if (m_screen != screen)
        release();
    m_screen = screen;
    for (Surface &level : m_levels)
        level.fresh = level.drawable == m_server.root;
}

void RenderGrabber::keepOnly(const QList<QSize> &sizes)
{
    if (sizes.isEmpty()) {
        release();
        return;
    }
    std::erase_if(m_targets, [this, &sizes](const Surface &target) {
        if (sizes.contains(target.size) || sizes.contains(target.size / 2))
            return false;
        freeSurface(target, true);
        return true;
    });
}

const RenderGrabber::Surface &RenderGrabber::target(QSize size)
{
    const auto found = std::find_if(m_targets.begin(), m_targets.end(), [size](const Surface &t) {
        return t.size == size;
    });
    return found != m_targets.end() ? *found : m_targets.emplace_back(makeSurface(size));
}

void RenderGrabber::scale(const Surface &from, const Surface &to)
{
    xcb_render_transform_t transform{};
    transform.matrix11 = fixed(static_cast<double>(from.size.width()) / to.size.width());
    transform.matrix22 = fixed(static_cast<double>(from.size.height()) / to.size.height());
    transform.matrix33 = fixed(1);
    xcb_render_set_picture_transform(m_connection.get(), from.picture, transform);
    xcb_render_composite(m_connection.get(), XCB_RENDER_PICT_OP_SRC, from.picture, XCB_NONE, to.picture, 0, 0,
                         0, 0, 0, 0, static_cast<quint16>(to.size.width()),
                         static_cast<quint16>(to.size.height()));
}

const RenderGrabber::Surface &RenderGrabber::levelFor(QSize size, double maxRatio)
{
    if (m_levels.empty())
        makeSource();
    if (!m_levels.front().fresh)
        m_stack->compose(m_levels.front().picture);
    m_levels.front().fresh = true;
    std::size_t level = 0;
    while (ratio(m_levels[level].size, size) > maxRatio) {
        if (++level == m_levels.size())
            m_levels.push_back(makeSurface(halved(m_levels[level - 1].size).expandedTo(size)));
        if (!m_levels[level].fresh)
            scale(m_levels[level - 1], m_levels[level]);
        m_levels[level].fresh = true;
    }
    return m_levels[level];
}

void RenderGrabber::grab(QSize size, Done done)
{
    const quint64 errorsBefore = m_connection.strayErrors();
    const QSize twice = size * 2;
    const bool roomForTwice = pixels(twice) <= MaxHalfPixels;
    const Surface &source = levelFor(size, roomForTwice ? MaxRatioByTwice : 2);
    const double left = ratio(source.size, size);
    const Surface &picture = target(size);
    if (!roomForTwice || left <= MaxRatioAtOnce || source.size == twice) {
        scale(source, picture);
    } else {
        const Surface &doubled = target(twice);
        scale(source, doubled);
        scale(doubled, picture);
    }
    m_fetcher.fetch(picture.drawable, QRect(QPoint(), size), m_server.pictureLayout,
                    [this, errorsBefore, done = std::move(done)](const Result<QImage> &image) {
                        if (m_connection.strayErrors() == errorsBefore && image) {
                            done(image);
                            return;
                        }
                        // Whatever was refused, what the pixmaps hold is not the screen.
                        release();
                        done(Error{Error::Code::Protocol, QStringLiteral("XRender refused to scale"), {}});
                    });
}

} // namespace stationmaster

#include "moc_render_grabber.cpp"
