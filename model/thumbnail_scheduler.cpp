// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/thumbnail_scheduler.h"

#include "backend/picture_size.h"

#include <algorithm>

namespace stationmaster {

ThumbnailScheduler::ThumbnailScheduler(ScreenSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &ThumbnailScheduler::settle);
    connect(&m_source, &ScreenSource::watchFailed, this, &ThumbnailScheduler::onFailed);
    connect(&m_source, &ScreenSource::pictureReady, this, [this](const SessionId &id) {
        m_troubles.remove(id);
    });
    connect(&m_source, &ScreenSource::availabilityChanged, this, [this] {
        m_troubles.clear();
        settleSoon();
    });
}

ThumbnailScheduler::~ThumbnailScheduler()
{
    for (const SessionId &id : std::as_const(m_watched))
        m_source.unwatch(id);
}

void ThumbnailScheduler::setVisible(const QList<SessionId> &ids)
{
    const QSet<SessionId> visible(ids.begin(), ids.end());
    if (visible == m_visible)
        return;
    m_visible = visible;
    settleSoon();
}

void ThumbnailScheduler::setPictureSize(QSize size)
{
    const QSize bounded = size.boundedTo({MaxPictureEdge, MaxPictureEdge}).expandedTo({1, 1});
    if (bounded == m_size)
        return;
    m_size = bounded;
    m_parametersChanged = true;
    settleSoon();
}

void ThumbnailScheduler::setRate(double rate)
{
    const double bounded = std::clamp(rate, 0.1, MaxRate);
    if (qFuzzyCompare(bounded, m_rate))
        return;
    m_rate = bounded;
    m_parametersChanged = true;
    settleSoon();
}

void ThumbnailScheduler::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    // Stopping is not put off: what nobody sees costs nothing from now on.
    settle();
}

void ThumbnailScheduler::settleSoon()
{
    if (!m_settle.isActive())
        m_settle.start();
}

bool ThumbnailScheduler::mayTry(const SessionId &id) const
{
    const auto trouble = m_troubles.constFind(id);
    return m_source.canWatch(id) && (trouble == m_troubles.constEnd() || (trouble->due && !trouble->refused));
}

void ThumbnailScheduler::settle()
{
    m_settle.stop();
    const QSet<SessionId> wanted = m_paused ? QSet<SessionId>() : m_visible;
    const QSet<SessionId> gone = m_watched - wanted;
    for (const SessionId &id : gone) {
        m_watched.remove(id);
        m_source.unwatch(id);
    }
    for (const SessionId &id : wanted) {
        const bool watched = m_watched.contains(id);
        if (watched ? !m_parametersChanged : !mayTry(id))
            continue;
        m_watched.insert(id);
        m_source.watch(id, m_size, m_rate);
    }
    m_parametersChanged = false;
    // Troubles of what is out of sight are forgotten: coming back into sight is a reason to look again.
    m_troubles.removeIf([&wanted](const auto &trouble) {
        return !wanted.contains(trouble.key());
    });
}

void ThumbnailScheduler::onFailed(const SessionId &id, const Error &error)
{
    if (!m_watched.remove(id))
        return;
    const auto before = m_troubles.constFind(id);
    const std::chrono::seconds delay =
        before == m_troubles.constEnd() ? FirstRetry : std::min(before->delay * 2, LastRetry);
    const bool refused = error.code == Error::Code::NotAuthorized || error.code == Error::Code::Unsupported
        || error.code == Error::Code::NotFound;
    m_troubles.insert(id, {delay, refused, false});
    if (refused)
        return;
    QTimer::singleShot(delay, this, [this, id] {
        const auto trouble = m_troubles.find(id);
        if (trouble == m_troubles.end())
            return;
        trouble->due = true;
        settleSoon();
    });
}

} // namespace stationmaster
