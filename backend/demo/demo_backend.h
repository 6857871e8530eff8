// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"
#include "backend/demo/demo_classroom.h"
#include "backend/demo/demo_history.h"
#include "backend/demo/demo_plan.h"
#include "backend/demo/demo_screens.h"

#include <QElapsedTimer>
#include <QImage>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace stationmaster {

/// A simulated classroom of thirty behind the same port as a real host. Nothing on this computer is touched.
/// Everything, the answers to verbs included, happens in simulated time, so that the same seed, start and
/// advances give the same story.
class DemoBackend final : public SessionBackend
{
    Q_OBJECT

public:
    enum class Drive
    {
        ByTimer, ///< Simulated time follows the clock from start() on.
        ByHand, ///< Simulated time passes in advance() only.
    };

    /// Another story each time, by the timer.
    explicit DemoBackend(QObject *parent = nullptr);
    /// `now` is the time of day at which the story begins.
    DemoBackend(quint32 seed, const QDateTime &now, Drive drive, QObject *parent = nullptr);

    void start() override;
    Host host() const override;
    State state() const override { return m_state; }
    std::optional<Error> trouble() const override { return {}; }
    QList<Session> sessions() const override { return m_sessions; }
    QList<Station> stations() const override { return m_stations; }
    ActionHandle perform(const Action &action, const SessionId &id) override;
    QFuture<Result<>> callOff(const SessionId &id) override;

    /// Everybody but the teacher and whoever refuses, and who logs on later. 0: a lesson long.
    void blockAll(const QString &message, int leaseSeconds);
    void unblockAll();
    const DemoHistory &history() const { return m_history; }

    /// Lets simulated time pass and tells what happened meanwhile. The first call after start() makes the
    /// backend Ready.
    void advance(std::chrono::milliseconds by);

Q_SIGNALS:
    /// The desktop of a session as it looks now, `DemoScreens::Size` large. Painted only while somebody is
    /// connected to this signal; a session that is disconnected or closing gives no more of them.
    void pictureReady(const stationmaster::SessionId &id, const QImage &picture);

private:
    /// An action under way.
    struct Task
    {
        SessionId id;
        Action action;
        Session target; ///< As it was when it began.
        DemoPlan plan;
        qint64 begunMs = 0;
        qsizetype nextStage = 0;
        ActionRun run;
    };

    void onTimer();
    void passSlice();
    /// Its countdown runs.
    bool isWarned(const Task &task) const;
    Task *countdownOf(const SessionId &id);
    QFuture<Result<>> cancel(Task &task);
    /// Ends the countdown with nothing done.
    void drop(Task &countdown);
    void followStandingBlock();
    void publish();
    void controlStages(Task &task);
    void takeEffect(Task &task);
    void sendPictures();

    const Drive m_drive;
    State m_state = State::Loading;
    bool m_started = false;
    DemoClassroom m_classroom;
    DemoScreens m_screens;
    qint64 m_unspentMs = 0; ///< Of simulated time: too little for a slice.
    QRandomGenerator m_pace;
    DemoHistory m_history;
    std::optional<StandingBlock> m_standingBlock;
    QList<Session> m_sessions; ///< As last published.
    QList<Station> m_stations;
    int m_publishedRevision = -1;
    std::vector<std::unique_ptr<Task>> m_tasks;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
};

} // namespace stationmaster
