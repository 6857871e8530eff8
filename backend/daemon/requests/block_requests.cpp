// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/block_requests.h"

#include "backend/protocol/marshalling.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A timer cannot wait for longer than 24 days at once, and a clock may be set: looked at anew at least so
/// often.
constexpr qint64 LongestWaitMs = 60'000;

} // namespace

BlockRequests::BlockRequests(SessionBackend &backend, AgentTasks &agents, RequestLedger &ledger,
                             Authorization &authorization, UserDirectory &users, StandingStore &store,
                             Clock &clock, const Site &site, const Timeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_agents(agents)
    , m_ledger(ledger)
    , m_authorization(authorization)
    , m_users(users)
    , m_store(store)
    , m_clock(clock)
    , m_site(site)
    , m_timeouts(timeouts)
    , m_requests(authorization)
    , m_lease(clock, [this] {
        onLease();
    })
{
    connect(&backend, &SessionBackend::sessionsChanged, this, &BlockRequests::apply);
    connect(&backend, &SessionBackend::stateChanged, this, &BlockRequests::apply);
    connect(&agents, &AgentTasks::abilitiesKnown, this, &BlockRequests::onAbilities);
    connect(&agents, &AgentTasks::coverChanged, this, &BlockRequests::onCoverChanged);
    connect(&m_requests, &RequestGate::idleChanged, this, &BlockRequests::idleChanged);
    connect(&store, &StandingStore::written, this, [this] {
        for (const AuthorizedRequestPtr &request : std::exchange(m_unanswered, {}))
            request->answer();
    });
    onLease();
    apply();
}

void BlockRequests::apply()
{
    // While logind is away the list is an old one: nothing follows from it.
    if (m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    const auto isGone = [&sessions](const SessionId &id) {
        return std::ranges::find(sessions, id, &Session::id) == sessions.end();
    };
    const bool wasIdle = isIdle();
    m_store.changeBlocks([&isGone](KeptBlocks &blocks) {
        blocks.single.removeIf([&isGone](const auto &block) {
            return isGone(block.key());
        });
        if (blocks.all)
            blocks.all->lifted.removeIf(isGone);
    });
    for (const Session &session : sessions)
        m_agents.setCover(session.id, coverOf(session));
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (isGone(one.request->target.id))
            end(one.number, Error{Error::Code::NotFound, u"the session has ended"_s, {}});
    }
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

std::optional<CoverReason> BlockRequests::coverOf(const Session &session)
{
    if (!m_agents.can(session, AgentAbility::Cover))
        return {};
    const auto &[single, all] = m_store.blocks();
    if (const auto own = single.constFind(session.id); own != single.constEnd())
        return CoverReason{*own};
    if (!all || session.id.uid == all->uid || all->lifted.contains(session.id))
        return {};
    if (!m_roles.contains(session.id.uid))
        learnRole(session.id.uid);
    const UserRole role = m_roles.value(session.id.uid);
    return role == UserRole::Standard || m_authorization.policy().isOrchestrated(role)
        ? std::optional(CoverReason{all->text, all->until.value_or(QDateTime())})
        : std::nullopt;
}

void BlockRequests::learnRole(quint32 uid)
{
    if (m_asked.contains(uid))
        return;
    m_asked.insert(uid);
    whenDone(m_users.lookUp(uid), this, [this, uid](const Result<Person> &person) {
        m_asked.remove(uid);
        // Without an answer the role is asked for again at the next change.
        if (!person || person.value().role == UserRole::Unknown)
            return;
        m_roles.insert(uid, person.value().role);
        apply();
    });
}

void BlockRequests::block(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    if (!AgentTasks::canShow(request->target)) {
        m_ledger.finish(*request, Error{Error::Code::Unsupported, u"no display that could be covered"_s, {}});
        return;
    }
    if (!m_agents.can(request->target, AgentAbility::Cover)) {
        m_ledger.finish(*request, AgentRegistry::lacks(AgentAbility::Cover));
        return;
    }
    const bool wasIdle = isIdle();
    supersede(id);
    m_store.changeBlocks([&](KeptBlocks &blocks) {
        blocks.single.insert(
            id, request->action.block().text.isEmpty() ? m_site.text : request->action.block().text);
        if (blocks.all)
            blocks.all->lifted.removeAll(id);
    });
    apply();
    wait(request);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void BlockRequests::unblock(const ActionRequestPtr &request)
{
    const SessionId id = request->target.id;
    const bool wasIdle = isIdle();
    supersede(id);
    m_store.changeBlocks([&id](KeptBlocks &blocks) {
        blocks.single.remove(id);
        if (blocks.all && !blocks.all->lifted.contains(id))
            blocks.all->lifted += id;
    });
    apply();
    wait(request);
    if (isIdle() != wasIdle)
        Q_EMIT idleChanged();
}

void BlockRequests::supersede(const SessionId &id)
{
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (one.request->target.id == id)
            end(one.number, Error{Error::Code::Cancelled, u"gave way to a later order"_s, {}});
    }
}

void BlockRequests::wait(const ActionRequestPtr &request)
{
    const quint64 number = ++m_lastWaiting;
    m_waiting += {request, number, false};
    m_clock.after(std::chrono::milliseconds(m_timeouts.coverMs), this, [this, number] {
        const auto one = std::ranges::find(m_waiting, number, &Waiting::number);
        if (one == m_waiting.end())
            return;
        const SessionId id = one->request->target.id;
        const bool up = one->request->action.verb == Verb::Block && m_agents.cover(id).isCovered()
            && m_agents.cover(id).isCurrent();
        end(number,
            up ? Result<Outcome>(Outcome{Outcome::Proof::AskedOnly, {}, false})
               : Result<Outcome>(Error{Error::Code::TimedOut, u"the cover was not seen to change"_s, {}}));
    });
    onCoverChanged(request->target.id);
}

void BlockRequests::onCoverChanged(const SessionId &id)
{
    const QList<Waiting> waiting = m_waiting;
    for (const Waiting &one : waiting) {
        if (one.request->target.id != id)
            continue;
        if (one.request->action.verb == Verb::Unblock) {
            if (!m_agents.cover(id).shown)
                end(one.number, Outcome{});
            continue;
        }
        if (!m_agents.cover(id).isCovered() || !m_agents.cover(id).isCurrent())
            continue;
        if (m_agents.cover(id).holdsInput) {
            end(one.number, Outcome{});
            continue;
        }
        if (!m_agents.can(one.request->target, AgentAbility::CoverHoldsInput)) {
            end(one.number, Outcome{Outcome::Proof::AskedOnly, {}, false});
            continue;
        }
        // Another program may be about to let go of the keyboard.
        const auto kept = std::ranges::find(m_waiting, one.number, &Waiting::number);
        if (std::exchange(kept->up, true))
            continue;
        m_clock.after(std::chrono::milliseconds(m_timeouts.inputMs), this, [this, id, number = one.number] {
            if (m_agents.cover(id).isCovered() && m_agents.cover(id).isCurrent())
                end(number, Outcome{Outcome::Proof::AskedOnly, {}, false});
        });
    }
}

void BlockRequests::onAbilities(const SessionId &id)
{
    const QList<Session> sessions = m_backend.sessions();
    const auto now = std::ranges::find(sessions, id, &Session::id);
    if (now == sessions.end())
        return;
    if (!m_agents.can(*now, AgentAbility::Cover)) {
        // A block that cannot be shown is not kept.
        removeSingle(id);
        const QList<Waiting> waiting = m_waiting;
        for (const Waiting &one : waiting) {
            if (one.request->target.id == id && one.request->action.verb == Verb::Block)
                end(one.number, AgentRegistry::lacks(AgentAbility::Cover));
        }
    }
    apply();
}

void BlockRequests::end(quint64 number, const Result<Outcome> &result)
{
    const auto one = std::ranges::find(m_waiting, number, &Waiting::number);
    if (one == m_waiting.end())
        return;
    const ActionRequestPtr request = one->request;
    m_waiting.erase(one);
    m_ledger.finish(*request, result);
}

void BlockRequests::blockAll(const Call &call, const QString &text, quint32 leaseSeconds)
{
    if (text.size() > protocol::MaxMessageText) {
        call.refuse({Error::Code::Protocol, u"the text is too long"_s, {}});
        return;
    }
    using Question = Authorization::Question;
    m_requests.take(
        call, {u"block-all"_s, Question::ControlAll}, [=, this](const AuthorizedRequestPtr &request) {
            const qint64 seconds = leaseSeconds > 0 ? qint64(std::min(leaseSeconds, quint32(MaxLeaseSeconds)))
                                                    : qint64(m_site.leaseMinutes) * 60;
            KeptBlockAll all{text.isEmpty() ? m_site.text : text, {}, request->caller().uid, {}};
            if (seconds > 0)
                all.until = m_clock.now().addSecs(seconds);
            m_store.changeBlocks([&all](KeptBlocks &blocks) {
                blocks.all = all;
            });
            m_roles.clear();
            request->writeDown({});
            stands(request);
        });
}

void BlockRequests::unblockAll(const Call &call)
{
    m_requests.take(call, {u"unblock-all"_s, Authorization::Question::ControlAll},
                    [this](const AuthorizedRequestPtr &request) {
                        liftAll(request);
                    });
}

void BlockRequests::liftAll(const AuthorizedRequestPtr &request)
{
    m_store.changeBlocks([](KeptBlocks &blocks) {
        blocks.all.reset();
    });
    request->writeDown({});
    // Blocks of single sessions are lifted too, each where the caller has the right to.
    auto open = std::make_shared<int>(1);
    const auto decided = [this, request, open] {
        if (--*open == 0)
            stands(request);
    };
    const QList<Session> sessions = m_backend.sessions();
    for (const Session &session : sessions) {
        if (!m_store.blocks().single.contains(session.id))
            continue;
        ++*open;
        m_authorization.policy().mayCommand(request->caller(), session, false, this,
                                            [this, id = session.id, decided](const Result<> &verdict) {
                                                if (verdict) {
                                                    supersede(id);
                                                    removeSingle(id);
                                                }
                                                decided();
                                            });
    }
    decided();
}

void BlockRequests::removeSingle(const SessionId &id)
{
    m_store.changeBlocks([&id](KeptBlocks &blocks) {
        blocks.single.remove(id);
    });
}

void BlockRequests::stands(const AuthorizedRequestPtr &request)
{
    m_unanswered += request;
    apply();
    onLease();
    Q_EMIT standingChanged();
    // Answered only when a restart would find it: at written(), or now if there is nothing to write.
    if (!m_store.isBeingWritten()) {
        for (const AuthorizedRequestPtr &waiting : std::exchange(m_unanswered, {}))
            waiting->answer();
    }
}

std::optional<StandingBlock> BlockRequests::standing() const
{
    const std::optional<KeptBlockAll> &all = m_store.blocks().all;
    return all ? std::optional(StandingBlock{all->text, all->until}) : std::nullopt;
}

void BlockRequests::onLease()
{
    m_lease.stop();
    const std::optional<KeptBlockAll> &all = m_store.blocks().all;
    if (!all || !all->until)
        return;
    const qint64 left = m_clock.now().msecsTo(*all->until);
    if (left > 0) {
        m_lease.start(std::chrono::milliseconds(std::min(left, LongestWaitMs)));
        return;
    }
    m_store.changeBlocks([](KeptBlocks &blocks) {
        blocks.all.reset();
    });
    m_authorization.writeDown(u"unblock-all"_s, hostItself(), {}, {});
    apply();
    Q_EMIT standingChanged();
    if (isIdle())
        Q_EMIT idleChanged();
}

} // namespace stationmaster

#include "moc_block_requests.cpp"
