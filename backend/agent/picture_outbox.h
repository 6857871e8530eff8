// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace stationmaster {

/// The queue of pictures to stationd: sent one after the other, of each watch the newest. A picture told by
/// its changes is of no use without the one before it. So where one has to wait for another of its watch, or
/// was not taken, a whole picture is asked for and nothing else of that watch is sent before it.
class PictureOutbox final
{
public:
    /// To be called once; ignored after clear().
    using Done = std::function<void(const Result<> &)>;
    using Send = std::function<void(quint32 watch, const Picture &picture, Done done)>;
    using Renew = std::function<void(quint32 watch)>;

    PictureOutbox(Send send, Renew renew);

    void put(quint32 watch, const Picture &picture);
    /// Sends nothing more of any other watch.
    void keepOnly(const QList<quint32> &watches);
    /// Forgets everything; what is under way is not waited for.
    void clear();

private:
    void sendNext();
    void sent(quint32 watch, const Result<> &result);
    void breakOff(quint32 watch);

    const Send m_send;
    const Renew m_renew;
    QHash<quint32, Picture> m_waiting;
    QSet<quint32> m_broken; ///< Watches of which only a whole picture is any use.
    bool m_sending = false;
    quint64 m_generation = 0; ///< Grows with clear(); tells answers to what was sent since from earlier ones.
};

} // namespace stationmaster
