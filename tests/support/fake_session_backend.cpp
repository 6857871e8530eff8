// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_session_backend.h"

#include "backend/core/async.h"

#include <algorithm>

namespace stationmaster::test {

void FakeSessionBackend::Call::answer(const Result<Outcome> &result) const
{
    promise->addResult(result);
    promise->finish();
}

QFuture<Result<Outcome>> FakeSessionBackend::perform(const Action &action, const SessionId &id)
{
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    calls.push_back({action, id, promise});
    const QFuture<Result<Outcome>> future = promise->future();
    if (m_immediate)
        calls.back().answer(*m_immediate);
    return future;
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
