// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

struct pa_context;
struct pa_threaded_mainloop;

namespace stationmaster {

/// One connection to a PulseAudio server, or PipeWire's in its place, as far as its sinks go. libpulse has a
/// thread of its own; the signals are emitted on the thread that made this, from its event loop, and no call
/// waits. After lost() it is of no more use.
class PulseConnection final : public QObject
{
    Q_OBJECT

public:
    /// `server` as libpulse takes it; empty for the user's own.
    explicit PulseConnection(const QByteArray &server, QObject *parent = nullptr);
    ~PulseConnection() override;

    /// Tells each sink anew, and then listed(): as they are when the server has heard of this.
    void list();
    void mute(quint32 sink, bool muted);

Q_SIGNALS:
    /// A sink as it is now; each of them before listed(), and again whenever it changes. `name` is the
    /// server's and so anybody's: bounded by libpulse alone.
    void sink(quint32 index, const QByteArray &name, bool muted);
    void sinkGone(quint32 index);
    void listed();
    /// There is no server, or there is none any more.
    void lost();

private:
    pa_threaded_mainloop *m_loop = nullptr;
    pa_context *m_context = nullptr;
};

} // namespace stationmaster
