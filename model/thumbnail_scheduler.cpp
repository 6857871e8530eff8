// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/thumbnail_scheduler.h"

#include "backend/core/picture_size.h"

#include <algorithm>
#include <functional>

namespace stationmaster {

ThumbnailScheduler::ThumbnailScheduler(ScreenSource &source, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_settle(clock, std::bind_front(&ThumbnailScheduler::settle, this))
{
    connect(&m_source, &ScreenSource::watchFailed, this, &ThumbnailScheduler::onFailed);
    connect(&m_source, &ScreenSource::pictureUnavailable, this, &ThumbnailScheduler::onUnavailable);
    connect(&m_source, &ScreenSource::pictureReady, this, &ThumbnailScheduler::onPicture);
    connect(&m_source, &ScreenSource::availabilityChanged, this, [this] {
        m_troubles.clear();
        settleSoon();
    });
}

ThumbnailScheduler::~ThumbnailScheduler()
{
    for (auto watch = m_watched.keyBegin(); watch != m_watched.keyEnd(); ++watch)
        m_source.unwatch(*watch);
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
    const double bounded = std::clamp(rate, MinRate, MaxRate);
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
        m_settle.start(SettleTime);
}

bool ThumbnailScheduler::mayTry(const SessionId &id) const
{
    const auto trouble = m_troubles.constFind(id);
    return m_source.canWatch(id) && (trouble == m_troubles.constEnd() || (trouble->due && !trouble->refused));
}

void ThumbnailScheduler::settle()
{
    m_settle.stop();
    const QSet<SessionId> wanted = m_paused ? QSet<SessionId>() : m_visible - m_lent;
    const QList<SessionId> watched = m_watched.keys();
    for (const SessionId &id : watched) {
        if (wanted.contains(id))
            continue;
        endDelivery(id);
        m_watched.remove(id);
        m_source.unwatch(id);
    }
    m_notOffered.removeIf([&wanted](const auto &trouble) {
        return !wanted.contains(trouble.key());
    });
    for (const SessionId &id : wanted) {
        if (!m_inSight.contains(id) && !m_notOffered.contains(id))
            Q_EMIT troubleChanged(id, {});
        tellWhetherOffered(id);
        const bool isWatched = m_watched.contains(id);
        if (isWatched ? !m_parametersChanged : !mayTry(id))
            continue;
        m_watched[id].size = m_size;
        m_source.watch(id, m_size, m_rate);
    }
    m_parametersChanged = false;
    m_inSight = wanted;
    // Troubles of what is out of sight are forgotten: coming back into sight is a reason to look again.
    m_troubles.removeIf([&wanted](const auto &trouble) {
        return !wanted.contains(trouble.key());
    });
}

void ThumbnailScheduler::tellWhetherOffered(const SessionId &id)
{
    const std::optional<Error> obstacle = m_source.obstacle(id);
    if (!obstacle) {
        if (m_notOffered.remove(id))
            Q_EMIT troubleChanged(id, {});
        return;
    }
    const PictureTrouble trouble = pictureTroubleOf(*obstacle);
    const auto known = m_notOffered.constFind(id);
    if (known != m_notOffered.constEnd() && *known == trouble)
        return;
    m_notOffered.insert(id, trouble);
    Q_EMIT troubleChanged(id, trouble);
}

void ThumbnailScheduler::lend(const SessionId &id)
{
    m_lent.insert(id);
    m_watched.remove(id);
}

void ThumbnailScheduler::giveBack(const SessionId &id)
{
    if (!m_lent.remove(id))
        return;
    if (m_paused || !m_visible.contains(id) || !m_source.canWatch(id)) {
        m_source.unwatch(id);
        return;
    }
    m_watched[id].size = m_size;
    m_source.watch(id, m_size, m_rate);
}

void ThumbnailScheduler::renew(const SessionId &id)
{
    if (isWatched(id))
        m_source.watch(id, watchedSize(id), m_rate);
}

void ThumbnailScheduler::onPicture(const SessionId &id)
{
    m_troubles.remove(id);
    if (const auto watch = m_watched.find(id); watch != m_watched.end())
        watch->delivers = true;
}

void ThumbnailScheduler::onUnavailable(const SessionId &id, NoPicture why)
{
    if (!m_watched.contains(id))
        return;
    endDelivery(id);
    Q_EMIT troubleChanged(id, PictureTrouble(why));
}

void ThumbnailScheduler::endDelivery(const SessionId &id)
{
    const auto watch = m_watched.find(id);
    if (watch == m_watched.end() || !watch->delivers)
        return;
    watch->delivers = false;
    Q_EMIT lastSeen(id);
}

void ThumbnailScheduler::onFailed(const SessionId &id, const Error &error)
{
    if (!m_watched.contains(id))
        return;
    endDelivery(id);
    m_watched.remove(id);
    Q_EMIT troubleChanged(id, pictureTroubleOf(error));
    const auto before = m_troubles.constFind(id);
    const std::chrono::seconds delay =
        before == m_troubles.constEnd() ? FirstRetry : std::min(before->delay * 2, LastRetry);
    const bool refused = error.code == Error::Code::NotAuthorized || error.code == Error::Code::OutsideHours
        || error.code == Error::Code::OutsideNetworks || error.code == Error::Code::Unsupported
        || error.code == Error::Code::NotFound;
    m_troubles.insert(id, {delay, refused, false});
    if (refused)
        return;
    m_clock.after(delay, this, [this, id] {
        const auto trouble = m_troubles.find(id);
        if (trouble == m_troubles.end())
            return;
        trouble->due = true;
        settleSoon();
    });
}

} // namespace stationmaster

#include "moc_thumbnail_scheduler.cpp"
