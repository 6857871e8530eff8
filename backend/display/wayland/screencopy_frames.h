// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/wayland/screencopy_output.h"
#include "backend/display/wayland/wayland_connection.h"
#include "backend/display/wayland/wayland_outputs.h"
#include "backend/display/wayland/wayland_proxies.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace stationmaster {

class ScreenLayout;

/// The frames of all outputs of a wlroots compositor, held here until newer ones are asked for. An output
/// that gives none, because it is turned off, is dark, and asked again from time to time.
class ScreencopyFrames final : public QObject
{
    Q_OBJECT

public:
    /// Of all outputs together. An output of 7680×4320 takes it all.
    static constexpr qsizetype MaxBytes = qsizetype(128) * 1024 * 1024;
    /// The first version that can wait for a change and says when all of a frame's layouts have been told.
    static constexpr quint32 ManagerVersion = 3;

    /// The compositor has what this takes.
    static bool isOffered(const WaylandConnection &connection);

    /// `connection` is ready, offers it, and outlives this object.
    ScreencopyFrames(WaylandConnection &connection, std::chrono::milliseconds retryRefused,
                     QObject *parent = nullptr);
    ~ScreencopyFrames() override;

    /// Frames of these from now on, in this order; every one comes anew.
    void setOutputs(const QList<WaylandOutputs::Output> &outputs);
    /// Nothing is asked of an output that has gone.
    void forget(quint32 output);
    /// Whether the pointer is in the frames; another value than before has every one come anew.
    void setCursor(bool cursor);

    /// Asks for the next frame of each output that none is asked for: the first at once, each further one
    /// when something has changed.
    void ask();
    /// There is an output that could be asked.
    bool canAsk() const;
    /// Lets go of all frames, and asks for none.
    void release();

    /// At least one output has a frame, and none is waited for.
    bool areComplete() const;
    /// Of one output, as it is shown, in this size; null if it gave none, or there is no memory for it.
    QImage pictureOf(quint32 output, QSize size) const;
    /// All of them as one picture of `layout` in this size; null if there is no memory for it.
    QImage picture(const ScreenLayout &layout, QSize size) const;

Q_SIGNALS:
    void arrived();
    /// ask() has a reason to be called again: the time to ask an output that gave none.
    void askable();
    void unreadable(const stationmaster::Error &error);

private:
    struct Source
    {
        quint32 name = 0;
        OutputTransform transform;
        std::unique_ptr<ScreencopyOutput> output;
        bool refused = false; ///< Since it gave a frame.
        bool waits = false; ///< Is not asked before the time comes.
    };

    void startAnew();
    qsizetype bytesBut(const Source &source) const;

    WaylandConnection &m_connection;
    Proxy<zwlr_screencopy_manager_v1> m_manager;
    Proxy<wl_shm> m_shm;
    std::vector<std::unique_ptr<Source>> m_sources;
    QTimer m_retry;
    bool m_cursor = false;
};

} // namespace stationmaster
