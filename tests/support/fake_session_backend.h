// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <initializer_list>
#include <memory>
#include <vector>

namespace stationmaster::test {

/// A port whose answers the test gives: it records every call and keeps its promise, so that a test answers,
/// fails, delays or drops it at will.
class FakeSessionBackend final : public SessionBackend
{
    Q_OBJECT

public:
    struct Call
    {
        Action action;
        SessionId id;
        std::shared_ptr<ActionRun> run;

        void answer(const Result<Outcome> &result) const { run->finish(result); }
        void reach(Step step) const { run->reach(step); }
    };

    void start() override { started = true; }
    Host host() const override { return m_host; }
    State state() const override { return m_state; }
    std::optional<Error> trouble() const override { return m_trouble; }
    QList<Session> sessions() const override { return m_sessions; }
    QList<Station> stations() const override { return m_stations; }
    ActionHandle perform(const Action &action, const SessionId &id) override;
    /// Records the call and answers with `callOffAnswer`. The test answers what perform() began.
    QFuture<Result<>> callOff(const SessionId &id) override;

    /// Sorts them as the port promises and tells.
    void setSessions(QList<Session> sessions);
    void setStations(const QList<Station> &stations);
    void setHost(const Host &host);
    /// The host has these abilities from now on, beside those it had: `offer({&Capabilities::warns})`.
    void offer(std::initializer_list<bool Capabilities::*> abilities);
    void setState(State state, const std::optional<Error> &trouble = {});
    /// Every later call is answered at once with this, until it is reset.
    void setImmediateAnswer(const std::optional<Result<Outcome>> &result) { m_immediate = result; }

    /// The last action on this session that has not been answered comes to `step`.
    void reach(const SessionId &id, Step step) const;

    std::vector<Call> calls;
    QList<SessionId> calledOff;
    Result<> callOffAnswer;
    bool started = false;

private:
    Host m_host{QStringLiteral("test"),
                QStringLiteral("testhost"),
                {Verb::LogOff | Verb::Lock | Verb::Unlock | Verb::Activate | Verb::Message}};
    State m_state = State::Ready;
    std::optional<Error> m_trouble;
    QList<Session> m_sessions;
    QList<Station> m_stations;
    std::optional<Result<Outcome>> m_immediate;
};

} // namespace stationmaster::test
