// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/pictures/picture_relay.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/dbus/errors.h"
#include "backend/protocol/agent1.h"
#include "backend/protocol/names.h"
#include "backend/protocol/session1.h"

#include <algorithm>
#include <cmath>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

bool inBounds(const SessionWatch::Wish &wish)
{
    return wish.size.width() >= 1 && wish.size.height() >= 1 && wish.size.width() <= MaxPictureEdge
        && wish.size.height() <= MaxPictureEdge && std::isfinite(wish.rate) && wish.rate > 0;
}

QDBusMessage signalTo(const QString &connection, const SessionId &id, const SignalName &signal)
{
    return QDBusMessage::createTargetedSignal(connection, protocol::sessionPath(id.local), signal.interface,
                                              signal.name);
}

} // namespace

PictureRelay::PictureRelay(const QDBusConnection &bus, SessionBackend &backend, Authorization &authorization,
                           AgentLauncher &launcher, AgentRegistry &registry, CallerOrigins &origins,
                           Clock &clock, const SiteSettings &settings, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_backend(backend)
    , m_authorization(authorization)
    , m_launcher(launcher)
    , m_registry(registry)
    , m_clock(clock)
    , m_settings(settings)
    , m_times(settings.observationHours, clock)
    , m_places(settings.observationNetworks, origins, authorization.callers())
    , m_requests(authorization)
{
    connect(&m_requests, &RequestGate::idleChanged, this, &PictureRelay::idleChanged);
    connect(&m_times, &ObservationTimes::changed, this, &PictureRelay::onTimesChanged);
    connect(&m_places, &WatcherPlaces::withdrawn, this,
            [this](const QString &connection, const Error &error) {
                endBecause(error, connection);
            });
    connect(&backend, &SessionBackend::sessionsChanged, &m_places, &WatcherPlaces::lookAgain);
    connect(&authorization.callers(), &Callers::left, this, &PictureRelay::onLeft);
    connect(&registry, &AgentRegistry::registered, this, &PictureRelay::onAgentRegistered);
    connect(&registry, &AgentRegistry::gone, this, &PictureRelay::onAgentGone);
    connect(&backend, &SessionBackend::sessionsChanged, this, &PictureRelay::onSessionsChanged);
    connect(&launcher, &AgentLauncher::failed, this, &PictureRelay::onLauncherFailed);
}

bool PictureRelay::canShow(const Session &session) const
{
    return m_settings.observation != Observation::Off && m_times.allow() && !session.isText()
        && session.state == SessionState::Active && !m_registry.lacksForPictures(session);
}

void PictureRelay::watch(const Call &call, const Session &target, const SessionWatch::Wish &wish)
{
    if (!inBounds(wish)) {
        call.refuse({Error::Code::Protocol, u"no possible size or rate"_s, {}});
        return;
    }
    m_requests.take(call, {u"watch"_s, Authorization::Question::Observe, target},
                    [this, target, wish](const AuthorizedRequestPtr &request) {
                        m_places.decide(request->caller(), [=, this](const Result<> &place) {
                            changeBusy([&] {
                                if (place)
                                    begin(*request, target, wish);
                                else
                                    request->finish(place);
                            });
                        });
                    });
}

void PictureRelay::begin(AuthorizedRequest &request, const Session &target, const SessionWatch::Wish &wish)
{
    const Caller &caller = request.caller();
    const auto fail = [&request](const Error &error) {
        request.finish(error);
    };
    if (m_settings.observation == Observation::Off || target.isText()) {
        fail({Error::Code::Unsupported, u"no pictures of this session, or the site allows none"_s, {}});
        return;
    }
    if (!m_times.look()) {
        fail(outsideHours());
        return;
    }
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, target.id, &Session::id);
    if (now == sessions.end()) {
        fail({Error::Code::NotFound, u"the session has ended"_s, {}});
        return;
    }
    if (const auto missing = m_registry.lacksForPictures(*now)) {
        fail(AgentRegistry::lacks(*missing));
        return;
    }
    const auto known = m_watched.find(target.id);
    const bool already = known != m_watched.end() && known->second.has(caller.connection);
    const Budgets::SharePtr share =
        already ? nullptr : m_authorization.budgets().take(Budgets::Kind::Watches, caller);
    if ((!already && !share)
        || (known != m_watched.end() && !known->second.hasStream(wish)
            && known->second.streamCount() >= SessionWatch::MaxStreams)) {
        fail({Error::Code::Busy, u"too many watches"_s, {}});
        return;
    }
    SessionWatch &watched = m_watched.try_emplace(target.id, *now).first->second;
    if (watched.set(caller, {wish.size, std::min(wish.rate, m_settings.maxRate), wish.changes})) {
        ++m_watchesOf[caller.connection];
        m_shares[{target.id, caller.connection}] = share;
        request.writeDown({});
    }
    request.answer();
    if (watched.unavailable)
        tellUnavailable(watched, caller.connection);
    m_launcher.want(*now, AgentLauncher::Need::Pictures);
    scheduleSend(target.id);
}

void PictureRelay::unwatch(const Call &call, const SessionId &id)
{
    end(id, call.sender());
    m_authorization.inTurn(call, this, [call] {
        call.answer();
    });
}

void PictureRelay::end(const SessionId &id, const QString &connection)
{
    const auto it = m_watched.find(id);
    if (it == m_watched.end())
        return;
    const std::optional<Caller> caller = it->second.caller(connection);
    if (!caller)
        return;
    changeBusy([&] {
        it->second.remove(connection);
        m_shares.erase({id, connection});
        if (--m_watchesOf[connection] == 0)
            m_watchesOf.remove(connection);
        m_authorization.writeDown(u"unwatch"_s, *caller, it->second.session, {});
        scheduleSend(id);
        if (it->second.isEmpty()) {
            m_launcher.unwant(id, AgentLauncher::Need::Pictures);
            // Who watches next has to be agreed to anew.
            it->second.agreed = m_settings.observation != Observation::Ask;
            it->second.unavailable = it->second.agreed ? std::nullopt : std::optional(NoPicture::Asking);
            forgetIfUnused(id);
        }
    });
}

void PictureRelay::forgetIfUnused(const SessionId &id)
{
    const auto it = m_watched.find(id);
    if (it != m_watched.end() && it->second.isEmpty() && !m_registry.has(id))
        m_watched.erase(it);
}

void PictureRelay::acknowledge(const QString &sender, const SessionId &id, quint32 serial)
{
    SessionWatch *watched = find(id);
    if (watched && watched->acknowledge(sender, serial))
        scheduleSend(id);
}

void PictureRelay::onAgentRegistered(const SessionId &id)
{
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    if (now == sessions.end())
        return;
    SessionWatch &watched = m_watched.try_emplace(id, *now).first->second;
    watched.agreed = m_settings.observation != Observation::Ask;
    watched.sentToAgent.clear();
    watched.renumber();
    if (m_registry.lacksForPictures(*now))
        tellUnavailable(watched,
                        now->displaySystem == DisplaySystem::Wayland ? NoPicture::Wayland
                                                                     : NoPicture::NoDisplay);
    else if (!watched.agreed)
        tellUnavailable(watched, NoPicture::Asking);
    else
        watched.unavailable.reset();
    scheduleSend(id);
}

void PictureRelay::onAgentGone(const SessionId &id)
{
    SessionWatch *watched = find(id);
    if (!watched)
        return;
    watched->sentToAgent.clear();
    tellUnavailable(*watched, NoPicture::NoAgent);
    forgetIfUnused(id);
}

void PictureRelay::deliver(const Call &call, const SessionId &id, quint32 number,
                           const EncodedPicture &picture)
{
    if (!isPlausible(picture)) {
        call.refuse({Error::Code::Protocol, u"not a picture, or one out of bounds"_s, {}});
        return;
    }
    // The computer may have slept past the end of the hours; then nobody watches after this.
    const bool allowed = m_times.look();
    SessionWatch *watched = find(id);
    const bool agreed = allowed && watched && watched->agreed;
    if (!agreed || !watched->admit(m_clock.steady().count())) {
        call.refuse({agreed ? Error::Code::Busy : Error::Code::NotAuthorized,
                     u"no picture is wanted just now"_s,
                     {}});
        return;
    }
    // Whoever asked for whole pictures cannot use changes.
    if (!picture.isWhole() && !watched->takesChanges(number)) {
        call.refuse({Error::Code::Protocol, u"changes where whole pictures are asked for"_s, {}});
        return;
    }
    const QList<SessionWatch::Due> watchers = watched->take(number);
    for (const SessionWatch::Due &due : watchers) {
        QDBusMessage signal = signalTo(due.connection, watched->session.id,
                                       picture.isWhole() ? protocol::session1::PictureSignal
                                                         : protocol::session1::ChangesSignal);
        signal << due.serial;
        if (!picture.isWhole())
            signal << picture.changed;
        signal << picture.jpeg << uint(picture.screen.width()) << uint(picture.screen.height());
        m_bus.send(signal);
    }
    watched->unavailable.reset();
    call.answer();
    if (watched->mustSend())
        scheduleSend(watched->session.id);
}

void PictureRelay::report(const Call &call, const SessionId &id, const QString &reason)
{
    const std::optional<NoPicture> why = fromWord<NoPicture>(reason);
    if (!why && !reason.isEmpty()) {
        call.refuse({Error::Code::Protocol, u"no such reason"_s, {}});
        return;
    }
    call.answer();
    SessionWatch *watched = find(id);
    if (!watched)
        return;
    if (!why) {
        watched->agreed = true;
        watched->unavailable.reset();
    } else {
        // Under "ask" a user may take his word back.
        if (m_settings.observation == Observation::Ask && *why != NoPicture::NoDisplay)
            watched->agreed = false;
        tellUnavailable(*watched, *why);
    }
}

void PictureRelay::onLeft(const QString &connection)
{
    if (!m_watchesOf.contains(connection))
        return;
    QList<SessionId> theirs;
    for (const auto &[id, watched] : m_watched) {
        if (watched.has(connection))
            theirs += id;
    }
    for (const SessionId &id : theirs)
        end(id, connection);
}

void PictureRelay::onTimesChanged()
{
    // Whoever is told that his watch has ended has heard of the hour by then, and does not ask again.
    Q_EMIT hoursChanged();
    if (m_times.allow())
        return;
    endBecause(outsideHours());
}

void PictureRelay::endBecause(const Error &error, const QString &connection)
{
    QList<std::pair<SessionId, QString>> running;
    for (const auto &[id, watched] : m_watched) {
        const QList<Caller> watchers = watched.callers();
        for (const Caller &caller : watchers) {
            if (connection.isEmpty() || caller.connection == connection)
                running += {id, caller.connection};
        }
    }
    for (const auto &[id, watcher] : std::as_const(running)) {
        end(id, watcher);
        QDBusMessage signal = signalTo(watcher, id, protocol::session1::WatchEndedSignal);
        signal << errorName(error.code) << errorText(error);
        m_bus.send(signal);
    }
}

Error PictureRelay::outsideHours() const
{
    return {Error::Code::OutsideHours, m_times.hours().text(), {}};
}

void PictureRelay::onSessionsChanged()
{
    const QList<Session> sessions = m_backend.sessions();
    QList<SessionId> gone;
    for (auto &[id, watched] : m_watched) {
        const auto now = std::ranges::find(sessions, id, &Session::id);
        if (now == sessions.end() || now->state == SessionState::Closing)
            gone += id;
        else
            watched.session = *now;
    }
    for (const SessionId &id : gone) {
        const QList<Caller> watchers = m_watched.at(id).callers();
        for (const Caller &caller : watchers)
            end(id, caller.connection);
        m_watched.erase(id);
    }
}

void PictureRelay::onLauncherFailed(const SessionId &id, NoPicture why)
{
    if (SessionWatch *watched = find(id))
        tellUnavailable(*watched, why);
}

void PictureRelay::tellUnavailable(SessionWatch &watched, NoPicture why)
{
    watched.unavailable = why;
    const QList<Caller> watchers = watched.callers();
    for (const Caller &caller : watchers)
        tellUnavailable(watched, caller.connection);
}

void PictureRelay::tellUnavailable(const SessionWatch &watched, const QString &connection)
{
    QDBusMessage signal =
        signalTo(connection, watched.session.id, protocol::session1::PictureUnavailableSignal);
    signal << toWord(*watched.unavailable);
    m_bus.send(signal);
}

void PictureRelay::scheduleSend(const SessionId &id)
{
    const bool first = m_toSend.isEmpty();
    m_toSend.insert(id);
    if (!first)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const auto due = std::exchange(m_toSend, {}); const SessionId &changed : due) {
                if (SessionWatch *watched = find(changed); watched && watched->mustSend())
                    sendWatches(*watched, watched->agentWatches());
            }
        },
        Qt::QueuedConnection);
}

void PictureRelay::sendWatches(SessionWatch &watched, const AgentWatches &watches)
{
    const SessionId &id = watched.session.id;
    if (!m_registry.has(id, AgentAbility::Pictures))
        return;
    MethodCall call = protocol::agent1::SetWatches(m_registry.connectionOf(id), protocol::AgentPath, watches);
    call.message.setAutoStartService(false);
    watched.sentToAgent = watches;
    // No answer is waited for: an agent that does not listen shows in that no picture comes.
    m_bus.send(call.message);
}

SessionWatch *PictureRelay::find(const SessionId &id)
{
    const auto it = m_watched.find(id);
    return it == m_watched.end() ? nullptr : &it->second;
}

} // namespace stationmaster

#include "moc_picture_relay.cpp"
