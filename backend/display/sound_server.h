// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace stationmaster {

/// One connection to a sound server, as far as its sinks go. It tells its listener on the thread that made
/// it, from that thread's event loop, and no call waits. It comes out of a library that is loaded when it is
/// needed, which has no part in this program's meta objects: so there are no signals.
class SoundServer : public QObject
{
public:
    class Listener
    {
    public:
        /// A sink as it is now; each of them before onListed(), and again whenever it changes. `name` is the
        /// server's and so anybody's.
        virtual void onSink(quint32 index, const QByteArray &name, bool muted) = 0;
        virtual void onSinkGone(quint32 index) = 0;
        virtual void onListed() = 0;
        /// There is no server, or there is none any more. Nothing else is told after this.
        virtual void onLost() = 0;

    protected:
        ~Listener() = default;
    };

    using QObject::QObject;

    /// Tells each sink anew, and then onListed(): as they are when the server has heard of this.
    virtual void list() = 0;
    virtual void mute(quint32 sink, bool muted) = 0;
};

} // namespace stationmaster
