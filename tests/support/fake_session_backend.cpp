// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_session_backend.h"

#include "backend/core/async.h"

#include <algorithm>

namespace stationmaster::test {

ActionHandle FakeSessionBackend::perform(const Action &action, const SessionId &id)
{
    const auto run = std::make_shared<ActionRun>();
    run->setCancel([this, id, weak = std::weak_ptr(run)] {
        const std::shared_ptr<ActionRun> waiting = weak.lock();
        if (!waiting || waiting->handle().step() != Step::Shown)
            return callOff(id);
        waiting->finish(Outcome{});
        return answered(Result<>());
    });
    calls.push_back({action, id, run});
    if (m_immediate)
        run->finish(*m_immediate);
    return run->handle();
}

void FakeSessionBackend::reach(const SessionId &id, Step step) const
{
    for (auto call = calls.rbegin(); call != calls.rend(); ++call) {
        if (call->id == id && !call->run->isFinished()) {
            call->reach(step);
            return;
        }
    }
}

QFuture<Result<>> FakeSessionBackend::callOff(const SessionId &id)
{
    calledOff += id;
    return answered(callOffAnswer);
}

void FakeSessionBackend::setHost(const Host &host)
{
    m_host = host;
    Q_EMIT hostChanged();
}

void FakeSessionBackend::offer(std::initializer_list<bool Capabilities::*> abilities)
{
    Host host = m_host;
    for (bool Capabilities::*const ability : abilities)
        host.capabilities.*ability = true;
    setHost(host);
}

void FakeSessionBackend::setSessions(QList<Session> sessions)
{
    std::ranges::sort(sessions, [](const Session &a, const Session &b) {
        return a.id < b.id;
    });
    m_sessions = std::move(sessions);
    Q_EMIT sessionsChanged();
}

void FakeSessionBackend::setStations(const QList<Station> &stations)
{
    m_stations = stations;
    Q_EMIT sessionsChanged();
}

void FakeSessionBackend::setState(State state, const std::optional<Error> &trouble)
{
    m_state = state;
    m_trouble = trouble;
    Q_EMIT stateChanged(state);
}

} // namespace stationmaster::test

#include "moc_fake_session_backend.cpp"
