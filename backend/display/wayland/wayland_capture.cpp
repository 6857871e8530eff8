// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/wayland_capture.h"

#include "backend/display/wayland/screencopy_frames.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

bool WaylandCapture::isOffered(const WaylandConnection &connection)
{
    return ScreencopyFrames::isOffered(connection);
}

WaylandCapture::WaylandCapture(QString socket, QObject *parent)
    : WaylandCapture(std::move(socket), Options{}, parent)
{
}

WaylandCapture::WaylandCapture(QString socket, const Options &options, QObject *parent)
    : ScreenCapture(parent)
    , m_socket(std::move(socket))
    , m_options(options)
{
    m_abilities.changeEvents = true;
    m_abilities.sharedMemory = true;
    m_abilities.cursor = true;
    m_abilities.cursorMotion = true;
    m_timer.setSingleShot(true);
    // A coarse timer may fire early, and the rate is an upper bound.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WaylandCapture::advance);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.connectDeadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail({Error::Code::TimedOut, u"the compositor does not say what it has"_s, {}});
    });
}

WaylandCapture::~WaylandCapture() = default;

void WaylandCapture::start()
{
    m_connection = std::make_unique<WaylandConnection>(m_options.stallAfter);
    connect(m_connection.get(), &WaylandConnection::ready, this, &WaylandCapture::onConnected);
    connect(m_connection.get(), &WaylandConnection::closed, this, &WaylandCapture::fail);
    connect(m_connection.get(), &WaylandConnection::stalledChanged, this, &ScreenCapture::stalledChanged);
    m_deadline.start();
    if (const Result<> opened = m_connection->open(m_socket); !opened)
        fail(opened.error());
}

void WaylandCapture::onConnected()
{
    if (!isOffered(*m_connection)) {
        fail({Error::Code::Unsupported, u"the compositor does not offer wlr-screencopy"_s, {}});
        return;
    }
    m_frames = std::make_unique<ScreencopyFrames>(*m_connection, m_options.retryRefused);
    connect(m_frames.get(), &ScreencopyFrames::arrived, this, [this] {
        m_schedule.screenChanged();
        advance();
    });
    connect(m_frames.get(), &ScreencopyFrames::askable, this, &WaylandCapture::advance);
    connect(m_frames.get(), &ScreencopyFrames::unreadable, this, &WaylandCapture::fail);
    m_outputs = std::make_unique<WaylandOutputs>(*m_connection);
    connect(m_outputs.get(), &WaylandOutputs::removed, m_frames.get(), &ScreencopyFrames::forget);
    m_connection->expectAnswer(this, [this] {
        if (m_failed)
            return;
        m_deadline.stop();
        m_ready = true;
        onOutputs();
        connect(m_outputs.get(), &WaylandOutputs::changed, this, &WaylandCapture::onOutputs);
        Q_EMIT started();
        advance();
    });
    m_connection->flush();
}

void WaylandCapture::onOutputs()
{
    const QList<WaylandOutputs::Output> outputs = m_outputs->outputs();
    QList<OutputGeometry> geometries;
    for (const WaylandOutputs::Output &output : outputs)
        geometries += output.geometry;
    const QSize before = m_layout.size();
    m_layout = ScreenLayout(geometries);
    m_frames->setOutputs(outputs);
    m_schedule.screenReplaced();
    if (!before.isEmpty() && before != m_layout.size())
        Q_EMIT screenChanged(m_layout.size());
    advance();
}

void WaylandCapture::fail(const Error &error)
{
    if (std::exchange(m_failed, true))
        return;
    m_ready = false;
    m_timer.stop();
    m_deadline.stop();
    m_connection->disconnect(this);
    if (m_outputs)
        m_outputs->disconnect(this);
    // Not at once: this may have been called from inside any of them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_frames.reset();
            m_outputs.reset();
            m_connection.reset();
        },
        Qt::QueuedConnection);
    Q_EMIT failed(error);
}

void WaylandCapture::setWatches(const QList<ScreenWatch> &watches)
{
    m_schedule.setWatches(watches);
    m_pictures.keepOnly(m_schedule.ids());
    if (m_ready) {
        m_frames->setCursor(m_schedule.wantsCursor());
        if (m_schedule.isEmpty())
            m_frames->release();
    }
    advance();
}

void WaylandCapture::renew(quint32 watchId)
{
    m_pictures.forget(watchId);
    m_schedule.renew(watchId);
    advance();
}

void WaylandCapture::lookUnder(const QList<quint32> &windows)
{
    if (windows.isEmpty() || !m_abilities.fallbacks.isEmpty())
        return;
    m_abilities.fallbacks += u"Wayland: pictures show the cover, not what is under it"_s;
    Q_EMIT abilitiesChanged();
}

void WaylandCapture::advance()
{
    m_timer.stop();
    if (!m_ready || m_schedule.isEmpty())
        return;
    const auto now = CaptureSchedule::Clock::now();
    if (m_frames->areComplete()) {
        const QList<ScreenWatch> due = m_schedule.takeDue(now);
        for (const ScreenWatch &watch : due)
            deliver(watch);
    }
    if (!m_ready || m_schedule.isEmpty())
        return;
    // What has changed since is asked for when somebody may have it.
    std::optional<CaptureSchedule::Time> next = m_frames->areComplete() ? m_schedule.nextDue() : std::nullopt;
    if (m_frames->canAsk()) {
        const CaptureSchedule::Time allowed = m_schedule.nextAllowed().value_or(now);
        if (allowed <= now)
            m_frames->ask();
        else if (!next || allowed < *next)
            next = allowed;
    }
    if (next && *next <= now)
        m_timer.start(std::chrono::milliseconds(0));
    else if (next)
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
}

void WaylandCapture::deliver(const ScreenWatch &watch)
{
    if (!m_ready)
        return;
    const QImage image = m_frames->picture(m_layout, pictureSize(m_layout.size(), watch.maxPixels));
    if (image.isNull())
        return;
    const auto made = m_pictures.make(watch, image, m_layout.size());
    if (!made)
        return;
    if (*made)
        Q_EMIT pictureReady(watch.id, made->value());
    else
        fail(made->error());
}

quint64 WaylandCapture::wakeUps() const
{
    return m_connection ? m_connection->wakeUps() : 0;
}

} // namespace stationmaster

#include "moc_wayland_capture.cpp"
