// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QSize>

#include <functional>

namespace stationmaster {

/// A way to get the whole screen, scaled, out of an X server. One grab at a time.
class Grabber : public QObject
{
    Q_OBJECT

public:
    /// The image is RGB32 and of exactly the size asked for. It is valid only during the call. An error means
    /// that the server refused a request; the next grab may well succeed.
    using Done = std::function<void(Result<QImage>)>;

    using QObject::QObject;

    /// The screen may have changed since the last grab, and is of this size now.
    virtual void screenMayHaveChanged(QSize screen) = 0;
    /// Sizes that are still wanted; whatever is held for others is let go. Not during a grab.
    virtual void keepOnly(const QList<QSize> &sizes) = 0;
    /// Asks and flushes; `done` is called once, later, while this object and its connection live. `size` is
    /// within the screen's.
    virtual void grab(QSize size, Done done) = 0;
};

} // namespace stationmaster
