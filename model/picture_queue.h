// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"
#include "backend/core/picture.h"
#include "backend/core/result.h"
#include "backend/core/session_id.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace stationmaster {

/// Decodes pictures off the thread it lives on. For each session one picture is being decoded at a time; the
/// others wait, and a whole one takes the place of all that wait, so that a slow machine shows late pictures
/// rarely instead of all of them later and later. Those that are told by their changes wait their turn, each
/// for the one before it; where one of them is missing, refused, or has to wait too long, the next whole one
/// is waited for. drop() makes sure that nothing of a session arrives any more.
///
/// The first picture of a session is decoded at once. Those after it are gathered for a moment (GatherTime)
/// and decoded together, so that a room full of changing screens wakes the threads, and has the window
/// painted, a few times a second instead of once for each picture.
///
/// Threads, mutexes and conditions are the standard library's: ThreadSanitizer understands those, and not
/// Qt's.
class PictureQueue final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds GatherTime{100};
    /// More of a session do not wait.
    static constexpr std::size_t MaxWaiting = 16;
    /// At most so many that are decoded wait for others to be told together.
    static constexpr std::size_t MaxTogether = 16;

    /// Called on its threads, several at once; must not touch anything shared. `before` is what the last
    /// picture of the session has given.
    using Decode =
        std::function<Result<QImage>(const EncodedPicture &picture, QSize asked, const QImage &before)>;

    /// The clock outlives this object.
    PictureQueue(Decode decode, Clock &clock, int threads = 2, QObject *parent = nullptr);
    /// Waits for what the threads are decoding, a few milliseconds at the most.
    ~PictureQueue() override;

    /// `asked`: the size that the picture was to fit into.
    void decode(const SessionId &id, const EncodedPicture &picture, QSize asked);
    void drop(const SessionId &id);
    /// No more pictures of this session are to come: what has come is decoded, then nothing of it is kept.
    void letGo(const SessionId &id);

Q_SIGNALS:
    void decoded(const stationmaster::SessionId &id, const QImage &image);
    /// Follows one or more of the others: what was decoded together has been told.
    void togetherTold();
    void failed(const stationmaster::SessionId &id, const stationmaster::Error &error);
    /// Too many waited, and changes among them are lost: a whole picture is needed.
    void fellBehind(const stationmaster::SessionId &id);

private:
    struct Wanted
    {
        EncodedPicture picture;
        QSize asked;
    };

    struct Job
    {
        quint64 serial = 0; ///< Of the picture being decoded; 0 while there is none.
        std::deque<Wanted> waiting;
        QImage shown; ///< What the last picture has given; null where only a whole one is of use.
        bool last = false; ///< Nothing more is to come.
    };
    struct Task
    {
        SessionId id;
        quint64 serial = 0;
        Wanted wanted;
        QImage before;
    };
    struct Done
    {
        SessionId id;
        quint64 serial = 0;
        Result<QImage> result;
        QImage before; ///< Comes back, so that no thread of this one's is the last to hold it.
    };

    bool event(QEvent *event) override;
    void take(const SessionId &id, Job &job);
    void beginNext(const SessionId &id, Job &job);
    void beginGathered();
    /// The first that waits, if none is being decoded.
    std::optional<Task> nextOf(const SessionId &id, Job &job);
    void decode(std::vector<Task> tasks);
    void finish(const Done &done);
    /// What each of the threads does.
    void work();

    const Decode m_decode;
    const int m_threadCount;
    QHash<SessionId, Job> m_jobs;
    quint64 m_lastSerial = 0;
    ClockTimer m_gather;

    std::mutex m_mutex; ///< For what follows.
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    std::vector<Done> m_done;
    int m_running = 0; ///< Tasks that threads are carrying out.
    bool m_ending = false;

    std::vector<std::jthread> m_threads; ///< Last member; begun with the first picture.
};

} // namespace stationmaster
