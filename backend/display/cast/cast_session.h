// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QObject>
#include <QSize>

namespace stationmaster {

/// The port: has a session's compositor give its whole screen out as a node of PipeWire's, without asking the
/// session's user. One implementation for each kind of compositor. Never blocks; signals come on its thread,
/// and never from within a call.
class CastSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks what there is to be seen. Called once; laidOut() or failed() follows.
    virtual void start() = 0;
    /// Begins to give it out, with the mouse pointer in it or without: opened() or closed() follows. What was
    /// given out before ends.
    virtual void open(bool cursor) = 0;
    /// Ends that. No opened() or closed() comes for it any more.
    virtual void close() = 0;

Q_SIGNALS:
    /// All monitors together, in pixels: at first, and when they have become others. What is given out then
    /// may not show all of them.
    void laidOut(QSize size);
    void opened(quint32 node);
    /// It was not opened after all, or it has ended: its user may have ended it, or locked the screen.
    void closed(const stationmaster::Error &error);
    /// The end: no signal comes after it.
    void failed(const stationmaster::Error &error);
};

} // namespace stationmaster
