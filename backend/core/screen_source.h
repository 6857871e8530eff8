// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture.h"
#include "backend/core/result.h"
#include "backend/core/session_id.h"

#include <QObject>
#include <QSize>

#include <optional>

namespace stationmaster {

/// Why a session that is being watched shows no picture just now. Pictures come again by themselves.
enum class NoPicture
{
    Asking, ///< Its user has been asked and has not answered yet.
    Refused, ///< Its user has said no.
    NoDisplay, ///< Its display cannot be read.
    NoAgent, ///< The helper inside the session is away; the host is starting it again.
    Wayland, ///< Its compositor gives no pictures to a helper like ours.
};

/// The port: pictures of the sessions of one host. Lives on the thread that made it, never blocks it, and
/// gives its answers there. A watch lasts until unwatch(), through the host's service going away and coming
/// back.
class ScreenSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Pictures of this session can be had: the host has what it takes and the site allows it. Not a question
    /// of rights; those are told by watchFailed().
    virtual bool canWatch(const SessionId &id) const = 0;
    /// Why canWatch() says no: OutsideHours where it is the hour, else Unsupported. Nothing where it says
    /// yes.
    virtual std::optional<Error> obstacle(const SessionId &id) const;

    /// Begins to send pictures that fit into `size` (device pixels, each side 1 to MaxPictureEdge),
    /// at most `rate` a second and only when the screen changes; the first as soon as it can be had. Watching
    /// again changes size and rate.
    virtual void watch(const SessionId &id, QSize size, double rate) = 0;
    /// No picture arrives after this. Unwatching what is not watched does nothing.
    virtual void unwatch(const SessionId &id) = 0;

Q_SIGNALS:
    /// Undecoded: decoding is not for this thread.
    void pictureReady(const stationmaster::SessionId &id, const stationmaster::EncodedPicture &picture);
    void pictureUnavailable(const stationmaster::SessionId &id, stationmaster::NoPicture why);
    /// The watch could not be had, or not any longer, and is over: not authorized, gone, or the site allows
    /// no pictures, at this hour or at all.
    void watchFailed(const stationmaster::SessionId &id, const stationmaster::Error &error);
    /// canWatch() may answer otherwise now.
    void availabilityChanged();
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::NoPicture)
