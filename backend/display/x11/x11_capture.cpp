// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x11_capture.h"

#include "backend/display/x11/image_fetcher.h"
#include "backend/display/x11/render_grabber.h"
#include "backend/display/x11/strip_grabber.h"
#include "backend/display/x11/window_stack.h"
#include "backend/display/x11/x_connection.h"
#include "backend/display/x11/x_connector.h"

#include <xcb/damage.h>
#include <xcb/randr.h>

#include <algorithm>

namespace stationmaster {

namespace {

constexpr int MaxRefusals = 5; // Some are normal while a screen changes its size.

} // namespace

X11Capture::X11Capture(QByteArray display, QObject *parent)
    : X11Capture(std::move(display), Options{}, parent)
{
}

X11Capture::X11Capture(QByteArray display, const Options &options, QObject *parent)
    : ScreenCapture(parent)
    , m_display(std::move(display))
    , m_options(options)
{
    m_timer.setSingleShot(true);
    // A coarse timer may fire early, and the rate is an upper bound.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &X11Capture::advance);
}

X11Capture::~X11Capture() = default;

void X11Capture::start()
{
    m_connector = std::make_unique<XConnector>();
    m_connector->open(m_display, m_options.connectDeadline, [this](const Result<XDisplay> &display) {
        if (display)
            onConnected(display.value());
        else
            fail(display.error());
    });
}

void X11Capture::onConnected(const XDisplay &display)
{
    m_connection = std::make_unique<XConnection>(display.connection, m_options.stallAfter);
    connect(m_connection.get(), &XConnection::closed, this, &X11Capture::fail);
    connect(m_connection.get(), &XConnection::stalledChanged, this, &ScreenCapture::stalledChanged);
    connect(m_connection.get(), &XConnection::eventArrived, this, &X11Capture::onEvent);
    XServer::probe(*m_connection, display.screen, this, [this](const Result<XServer> &server) {
        if (server)
            onProbed(server.value());
        else
            fail(server.error());
    });
}

void X11Capture::onProbed(const XServer &server)
{
    if (!server.render && !server.rootLayout) {
        fail(
            Error{Error::Code::Unsupported, QStringLiteral("no XRender, and a root of indexed colours"), {}});
        return;
    }
    m_server = server;
    m_fetcher = std::make_unique<ImageFetcher>(*m_connection, m_server.sharedMemory);
    connect(m_fetcher.get(), &ImageFetcher::sharedMemoryRefused, this, [this] {
        m_abilities.sharedMemory = false;
        addFallback(QStringLiteral("MIT-SHM refused: pictures come as replies"));
    });
    m_cursor = std::make_unique<CursorSource>(*m_connection, m_server);
    connect(m_cursor.get(), &CursorSource::changed, this, [this] {
        m_schedule.cursorChanged();
        advance();
    });
    useGrabber();

    m_abilities = m_server.abilities(m_options.pollInterval);
    if (!m_abilities.changeEvents)
        m_schedule.setPolling(m_options.pollInterval);

    // The root's own size, turned or not, is what counts. Both events lead to asking for it, because their
    // own figures do not mean the same on every server.
    const quint32 structure = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection->get(), m_server.root, XCB_CW_EVENT_MASK, &structure);
    if (m_server.randrEvent)
        xcb_randr_select_input(m_connection->get(), m_server.root, XCB_RANDR_NOTIFY_MASK_SCREEN_CHANGE);
    // What changed between the probe and this is not announced.
    onScreenEvent();

    m_ready = true;
    Q_EMIT started();
    advance();
}

void X11Capture::useGrabber()
{
    m_abilities.scalesInServer = m_server.render;
    if (m_server.render)
        m_grabber = std::make_unique<RenderGrabber>(*m_connection, m_server, *m_fetcher, m_stack.get());
    else
        m_grabber = std::make_unique<StripGrabber>(m_server, *m_fetcher);
}

void X11Capture::fallBack()
{
    m_refusals = 0;
    m_server.render = false;
    useGrabber();
    addFallback(QStringLiteral("XRender refused: the whole screen is fetched and scaled here"));
}

void X11Capture::addFallback(const QString &what)
{
    m_abilities.fallbacks.append(what);
    Q_EMIT abilitiesChanged();
}

void X11Capture::fail(const Error &error)
{
    m_ready = false;
    m_timer.stop();
    if (m_connection)
        m_connection->disconnect(this);
    // Not at once: this may have been called from inside any of them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_cursor.reset();
            m_grabber.reset();
            m_stack.reset();
            m_fetcher.reset();
            m_connection.reset();
            m_connector.reset();
        },
        Qt::QueuedConnection);
    Q_EMIT failed(error);
}

void X11Capture::onEvent(const xcb_generic_event_t *event)
{
    const quint8 type = event->response_type & 0x7f;
    if (m_server.damageEvent && type == *m_server.damageEvent + XCB_DAMAGE_NOTIFY) {
        // Told before the last batch began: the watches that were in it have the change. The server always
        // tells so at the start.
        if (static_cast<qint32>(event->full_sequence - m_listeningSince) < 0)
            m_schedule.screenChangedBefore(m_batchBegan);
        else
            m_schedule.screenChanged();
        advance();
    } else if ((type == XCB_CONFIGURE_NOTIFY
                && reinterpret_cast<const xcb_configure_notify_event_t *>(event)->window == m_server.root)
               || (m_server.randrEvent && type == *m_server.randrEvent + XCB_RANDR_SCREEN_CHANGE_NOTIFY)) {
        onScreenEvent();
    }
}

void X11Capture::onScreenEvent()
{
    // The answer under way may be older than what this event tells of.
    m_sizeStale = m_sizeAsked;
    if (m_sizeAsked)
        return;
    m_sizeAsked = true;
    m_connection->expect(xcb_get_geometry(m_connection->get(), m_server.root).sequence, this,
                         [this](const void *data, const xcb_generic_error_t *) {
                             onScreenSize(static_cast<const xcb_get_geometry_reply_t *>(data));
                         });
    m_connection->flush();
}

void X11Capture::onScreenSize(const xcb_get_geometry_reply_t *reply)
{
    m_sizeAsked = false;
    if (m_sizeStale)
        onScreenEvent();
    if (reply == nullptr || QSize(reply->width, reply->height) == m_server.size)
        return;
    m_server.size = QSize(reply->width, reply->height);
    m_watchesChanged = true;
    m_schedule.screenReplaced();
    m_batch.clear();
    Q_EMIT screenChanged(m_server.size);
    advance();
}

void X11Capture::setWatches(const QList<ScreenWatch> &watches)
{
    m_schedule.setWatches(watches);
    m_pictures.keepOnly(m_schedule.ids());
    m_watchesChanged = true;
    advance();
}

void X11Capture::lookUnder(const QList<quint32> &windows)
{
    if (std::exchange(m_cover, windows) == windows)
        return;
    m_watchesChanged = true;
    m_schedule.screenChanged();
    advance();
}

void X11Capture::giveUpLookingUnder(const QString &why)
{
    m_server.composite = false;
    m_watchesChanged = true;
    addFallback(why + QStringLiteral(": pictures show the cover, not what is under it"));
}

void X11Capture::chooseSource()
{
    const bool under = m_watching && !m_cover.isEmpty() && m_server.canLookUnder();
    if (under && m_stack) {
        m_stack->leaveOut(m_cover);
    } else if (under != (m_stack != nullptr)) {
        m_grabber->keepOnly({});
        m_stack.reset();
        if (under) {
            m_stack = std::make_unique<WindowStack>(*m_connection, m_server);
            m_stack->leaveOut(m_cover);
            connect(m_stack.get(), &WindowStack::changed, this, [this] {
                m_schedule.screenChanged();
                advance();
            });
            connect(m_stack.get(), &WindowStack::refused, this, [this] {
                giveUpLookingUnder(QStringLiteral("XComposite refused"));
            });
        }
        useGrabber();
        m_schedule.screenChanged();
    }
}

void X11Capture::renew(quint32 watchId)
{
    m_pictures.forget(watchId);
    m_schedule.renew(watchId);
    advance();
}

void X11Capture::setWatching(bool on)
{
    if (m_server.damageEvent && on) {
        m_damage = m_connection->takeId();
        xcb_damage_create(m_connection->get(), m_damage, m_server.root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    } else if (m_server.damageEvent) {
        xcb_damage_destroy(m_connection->get(), m_damage);
        m_connection->giveId(m_damage);
    }
    m_watching = on;
}

void X11Capture::advance()
{
    if (!m_ready || m_inBatch)
        return;
    m_timer.stop();

    if (std::exchange(m_watchesChanged, false)) {
        if (m_schedule.isEmpty() == m_watching)
            setWatching(!m_watching);
        chooseSource();
        QList<QSize> sizes;
        for (const QSize wish : m_schedule.wishes())
            sizes.append(pictureSize(m_server.size, wish));
        m_grabber->keepOnly(sizes);
        m_fetcher->trim();
        m_cursor->setWanted(m_schedule.wantsCursor());
        m_connection->flush();
    }

    const auto due = m_schedule.nextDue();
    if (!due)
        return;
    const auto now = CaptureSchedule::Clock::now();
    if (*due <= now)
        beginBatch();
    else
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(*due - now));
}

void X11Capture::beginBatch()
{
    m_inBatch = true;
    m_batchBegan = CaptureSchedule::Clock::now();
    m_batch = m_schedule.takeDue(m_batchBegan);
    // Asked to tell again before anything is read: what changes from here on leads to another picture.
    if (m_server.damageEvent)
        m_listeningSince = xcb_damage_subtract(m_connection->get(), m_damage, XCB_NONE, XCB_NONE).sequence;
    m_batchSize = m_server.size;
    const bool drawsCursor =
        m_cursor->canDraw() && std::any_of(m_batch.cbegin(), m_batch.cend(), [](const ScreenWatch &w) {
            return w.cursor;
        });
    if (drawsCursor) {
        m_cursor->rearm();
        m_cursor->fetch([this](const CursorPicture &cursor) {
            m_cursorPicture = cursor;
        });
    }
    const auto grabAll = [this] {
        m_grabber->screenMayHaveChanged(m_batchSize);
        grabNext();
    };
    if (m_stack)
        m_stack->prepare(m_batchSize, grabAll);
    else
        grabAll();
}

void X11Capture::grabNext()
{
    // A watch that has ended or changed meanwhile needs no picture of the old kind.
    while (!m_batch.isEmpty() && !m_schedule.holds(m_batch.constFirst()))
        m_batch.removeFirst();
    if (m_batch.isEmpty()) {
        m_inBatch = false;
        advance();
        return;
    }
    const ScreenWatch watch = m_batch.takeFirst();
    m_grabber->grab(pictureSize(m_batchSize, watch.maxPixels), [this, watch](const Result<QImage> &image) {
        onGrabbed(watch, image);
    });
}

void X11Capture::onGrabbed(const ScreenWatch &watch, const Result<QImage> &image)
{
    // Half of it may be the old screen and half the new one.
    if (m_sizeAsked || m_batchSize != m_server.size)
        m_schedule.retry(watch);
    else if (image)
        deliver(watch, image.value());
    else
        onRefused(watch);
    if (m_ready)
        grabNext();
}

void X11Capture::deliver(const ScreenWatch &watch, QImage image)
{
    m_refusals = 0;
    if (!m_schedule.holds(watch))
        return;
    if (watch.cursor)
        CursorSource::paint(image, m_batchSize, m_cursorPicture);
    const auto made = m_pictures.make(watch, image, m_batchSize);
    if (!made)
        return;
    if (*made)
        Q_EMIT pictureReady(watch.id, made->value());
    else
        fail(made->error());
}

void X11Capture::onRefused(const ScreenWatch &watch)
{
    m_schedule.retry(watch);
    onScreenEvent();
    if (++m_refusals < MaxRefusals)
        return;
    if (m_stack) {
        m_refusals = 0;
        giveUpLookingUnder(QStringLiteral("XRender refused"));
    } else if (m_server.render && m_server.rootLayout) {
        fallBack();
    } else {
        fail({Error::Code::Protocol, QStringLiteral("the X server keeps refusing to show its screen"), {}});
    }
}

quint32 X11Capture::requestsSent()
{
    if (!m_ready)
        return 0;
    const quint32 sequence = xcb_no_operation(m_connection->get()).sequence;
    m_connection->flush();
    return sequence - ++m_countings;
}

quint64 X11Capture::wakeUps() const
{
    return m_connection ? m_connection->wakeUps() : 0;
}

} // namespace stationmaster

#include "moc_x11_capture.cpp"
