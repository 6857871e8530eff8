// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/cast_capture.h"

#include "backend/display/box_scaler.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcCast, "stationmaster.cast")

} // namespace

CastCapture::CastCapture(std::unique_ptr<CastSession> session, OpenStream openStream, QObject *parent)
    : CastCapture(std::move(session), std::move(openStream), Options{}, parent)
{
}

CastCapture::CastCapture(std::unique_ptr<CastSession> session, OpenStream openStream, const Options &options,
                         QObject *parent)
    : ScreenCapture(parent)
    , m_openStream(std::move(openStream))
    , m_options(options)
    , m_session(std::move(session))
{
    m_abilities.changeEvents = true;
    m_abilities.sharedMemory = true;
    m_abilities.cursor = true;
    m_abilities.cursorMotion = true;
    m_timer.setSingleShot(true);
    // A coarse timer may fire early, and the rate is an upper bound.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CastCapture::advance);
    m_retry.setSingleShot(true);
    m_retry.setInterval(options.retryClosed);
    connect(&m_retry, &QTimer::timeout, this, &CastCapture::follow);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(options.firstFrame);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        qCWarning(lcCast) << "no frame comes from the compositor: is PipeWire's session manager running?";
        setStalled(true);
        close();
        retryLater();
    });
}

CastCapture::~CastCapture() = default;

void CastCapture::start()
{
    connect(m_session.get(), &CastSession::laidOut, this, &CastCapture::onLaidOut);
    connect(m_session.get(), &CastSession::opened, this, &CastCapture::onOpened);
    connect(m_session.get(), &CastSession::closed, this, &CastCapture::onClosed);
    connect(m_session.get(), &CastSession::failed, this, &CastCapture::fail);
    m_session->start();
}

void CastCapture::fail(const Error &error)
{
    if (m_state == State::Failed)
        return;
    close();
    m_retry.stop();
    m_state = State::Failed;
    Q_EMIT failed(error);
}

void CastCapture::onLaidOut(QSize size)
{
    if (m_state == State::Failed)
        return;
    const QSize before = std::exchange(m_size, size);
    if (m_state == State::New) {
        m_state = State::Idle;
        Q_EMIT started();
        follow();
        return;
    }
    // What is given out was of the monitors that there were.
    close();
    m_schedule.screenReplaced();
    if (size != before)
        Q_EMIT screenChanged(size);
    follow();
}

void CastCapture::setWatches(const QList<ScreenWatch> &watches)
{
    m_schedule.setWatches(watches);
    m_pictures.keepOnly(m_schedule.ids());
    follow();
    advance();
}

void CastCapture::follow()
{
    if (m_state == State::New || m_state == State::Failed)
        return;
    if (m_schedule.isEmpty() || m_size.isEmpty()) {
        close();
        m_retry.stop();
        setStalled(false);
        return;
    }
    const bool cursor = m_schedule.wantsCursor();
    if (cursor != m_cursor)
        close();
    m_cursor = cursor;
    if (m_state == State::Idle) {
        // Not sooner than it was to be tried again.
        if (m_retry.isActive())
            return;
        m_state = State::Opening;
        m_deadline.start();
        m_session->open(cursor);
        return;
    }
    const double rate = m_schedule.maxRateHz();
    if (m_stream && m_rate != rate)
        m_stream->setMaxRate(rate);
    m_rate = rate;
}

void CastCapture::close()
{
    m_timer.stop();
    m_deadline.stop();
    m_stream.reset();
    if (m_state != State::Opening && m_state != State::Open)
        return;
    m_state = State::Idle;
    m_session->close();
}

void CastCapture::retryLater()
{
    if (!m_schedule.isEmpty())
        m_retry.start();
}

void CastCapture::onOpened(quint32 node)
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    m_rate = m_schedule.maxRateHz();
    m_stream = m_openStream(node, m_rate, *this);
    if (!m_stream)
        fail({Error::Code::Unsupported, u"PipeWire's frames cannot be read here"_s, {}});
}

void CastCapture::onClosed(const Error &error)
{
    qCInfo(lcCast) << "the compositor does not give its screen out:" << error.detail;
    m_stream.reset();
    m_timer.stop();
    m_deadline.stop();
    m_state = State::Idle;
    retryLater();
}

void CastCapture::onLost(const QString &why)
{
    qCInfo(lcCast) << "there are no frames any more:" << why;
    close();
    retryLater();
}

void CastCapture::onFrame()
{
    m_deadline.stop();
    setStalled(false);
    m_schedule.screenChanged();
    advance();
}

void CastCapture::setStalled(bool stalled)
{
    if (std::exchange(m_stalled, stalled) != stalled)
        Q_EMIT stalledChanged(stalled);
}

void CastCapture::renew(quint32 watchId)
{
    m_pictures.forget(watchId);
    m_schedule.renew(watchId);
    advance();
}

void CastCapture::lookUnder(const QList<quint32> &windows)
{
    if (windows.isEmpty() || !m_abilities.fallbacks.isEmpty())
        return;
    m_abilities.fallbacks += u"pictures show the cover, not what is under it"_s;
    Q_EMIT abilitiesChanged();
}

void CastCapture::advance()
{
    m_timer.stop();
    const auto frame = m_stream ? m_stream->frame() : std::nullopt;
    if (!frame)
        return;
    if (m_size != frame->size) {
        // How fine monitors of different grain are given out is up to the compositor.
        m_size = frame->size;
        Q_EMIT screenChanged(m_size);
    }
    const auto now = CaptureSchedule::Clock::now();
    const QList<ScreenWatch> due = m_schedule.takeDue(now);
    for (const ScreenWatch &watch : due)
        deliver(watch);
    const auto next = m_schedule.nextDue();
    if (m_stream && next)
        m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*next - now),
                               std::chrono::milliseconds(0)));
}

void CastCapture::deliver(const ScreenWatch &watch)
{
    // Whoever was told of the screen, or given a picture before, may have ended all.
    const auto frame = m_stream ? m_stream->frame() : std::nullopt;
    if (!frame)
        return;
    const QImage image = boxMean(*frame, pictureSize(m_size, watch.maxPixels));
    if (image.isNull())
        return;
    const auto made = m_pictures.make(watch, image, m_size);
    if (!made)
        return;
    if (*made)
        Q_EMIT pictureReady(watch.id, made->value());
    else
        fail(made->error());
}

} // namespace stationmaster

#include "moc_cast_capture.cpp"
