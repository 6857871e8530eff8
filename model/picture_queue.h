// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/picture.h"
#include "backend/result.h"
#include "backend/session_id.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace stationmaster {

/// Decodes pictures off the thread it lives on. For each session one picture is in hand at a time and at most
/// one waits; a newer one takes the place of the one that waits, so that a slow machine shows late pictures
/// rarely instead of all of them later and later. drop() makes sure that nothing of a session arrives any
/// more.
///
/// Its threads and all that passes between them and it are the standard library's, because a checker of data
/// races sees into that, and not into Qt's.
class PictureQueue final : public QObject
{
    Q_OBJECT

public:
    /// Called on its threads, several at once; must not touch anything shared.
    using Decode = std::function<Result<QImage>(const EncodedPicture &picture, QSize asked)>;

    explicit PictureQueue(Decode decode, int threads = 2, QObject *parent = nullptr);
    /// Waits for what the threads have in hand, a few milliseconds at the most.
    ~PictureQueue() override;

    /// `asked`: the size that the picture was to fit into.
    void decode(const SessionId &id, const EncodedPicture &picture, QSize asked);
    void drop(const SessionId &id);

Q_SIGNALS:
    void decoded(const stationmaster::SessionId &id, const QImage &image);
    void failed(const stationmaster::SessionId &id, const stationmaster::Error &error);

private:
    struct Wanted
    {
        EncodedPicture picture;
        QSize asked;
    };

    struct Job
    {
        quint64 serial = 0;
        std::optional<Wanted> waiting;
    };
    struct Task
    {
        SessionId id;
        quint64 serial = 0;
        Wanted wanted;
    };
    struct Done
    {
        SessionId id;
        quint64 serial = 0;
        Result<QImage> result;
    };

    bool event(QEvent *event) override;
    void begin(const SessionId &id, const Wanted &wanted);
    void finish(const Done &done);
    /// What each of the threads does.
    void work();

    const Decode m_decode;
    const int m_threadCount;
    QHash<SessionId, Job> m_jobs;
    quint64 m_lastSerial = 0;

    std::mutex m_mutex; ///< For what follows.
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    std::vector<Done> m_done;
    bool m_ending = false;

    std::vector<std::jthread> m_threads; ///< Last member; begun with the first picture.
};

} // namespace stationmaster
