// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture_size.h"
#include "backend/core/result.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSize>
#include <QStringList>

namespace stationmaster {

/// One picture of a whole screen, compressed. A plain value.
struct Picture
{
    QSize size; ///< Pixels of the picture: pictureSize() of the screen and of what was asked for.
    QByteArray jpeg; ///< Baseline JPEG, YCbCr 4:2:0, at most MaxPictureBytes; of exactly `size`, or a sheet.
    QSize screenSize; ///< Pixels of the screen it shows, all monitors together.
    quint64 serial = 0; ///< Grows with each picture of one capture; tells an old picture from a new one.
    /// Empty: `jpeg` is all of it. Else the mask of the blocks that differ from the watch's picture before,
    /// and `jpeg` is their sheet (picture_blocks.h).
    QByteArray changed{};

    bool operator==(const Picture &) const = default;
};

/// What one watcher of a screen wants.
struct ScreenWatch
{
    static constexpr double MinRateHz = 0.01;
    static constexpr double MaxRateHz = 30;

    quint32 id = 0; ///< Chosen by whoever asks; names the watch in pictureReady().
    QSize maxPixels; ///< The picture fits inside this, see pictureSize().
    double maxRateHz = 1; ///< At most so many pictures a second; kept within MinRateHz…MaxRateHz.
    bool cursor = false; ///< Draw the mouse pointer, and count its movement as a change.
    bool changes = false; ///< After a first whole picture, those with few changes come as changed blocks.

    bool operator==(const ScreenWatch &) const = default;
};

/// What a capture has found that its display can do.
struct CaptureAbilities
{
    bool changeEvents = false; ///< Changes are announced. Else the screen is looked at from time to time.
    bool scalesInServer = false; ///< Only the small picture leaves the display server.
    bool sharedMemory = false; ///< It leaves through shared memory, else through the connection.
    bool cursor = false; ///< The mouse pointer can be drawn.
    bool cursorMotion = false; ///< Its movement is announced.
    QStringList fallbacks; ///< What is missing and what is done instead, for the log: "no XDamage: …".

    bool operator==(const CaptureAbilities &) const = default;
};

/// The port: pictures of the display of one session, for any number of watchers. One implementation for each
/// display system. Lives on the thread that made it and never blocks it; signals come on that thread.
///
/// A watch gets its first picture at once. After that a picture comes only when something changed, and at
/// most at the watch's rate; the last change is always shown. A screen that does not change causes no wake-up
/// and no picture, and a change that cannot be seen at the watch's size causes no picture. Where the display
/// cannot announce changes (CaptureAbilities::changeEvents) it is looked at instead, and that costs a wake-up
/// each time. With no watch the capture holds nothing in the display server but its connection. It must not
/// be deleted from inside one of its own signals; deleteLater() is right.
class ScreenCapture : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxWatches = 32; ///< More are ignored.

    using QObject::QObject;

    /// Begins to connect. Called once, after the signals have been connected. Answers with started() or
    /// failed().
    virtual void start() = 0;

    /// Replaces all watches. May be called in any state. A watch that is the same as before goes on
    /// undisturbed; one that changed under the same id gets a fresh picture when its rate next allows; one
    /// without pixels is ignored. Two with one id: the later counts.
    virtual void setWatches(const QList<ScreenWatch> &watches) = 0;

    /// A picture of this watch has not arrived where it should: the next is a whole one, and comes when the
    /// watch's rate allows, even if nothing has changed. Nothing for a watch that there is not.
    virtual void renew(quint32 watchId) = 0;

    /// Of the pictures from now on: 1 (smallest) to 100 (best), kept within that. May be called in any state.
    virtual void setQuality(int quality) = 0;

    /// These windows, by the display's own numbers, are left out of the pictures, which show what is under
    /// them; none: the screen as it is. For a cover (SessionCover::windows()), not for what comes and goes:
    /// while there are some, pictures cost more. Where the display cannot do that they show the cover, and a
    /// fallback says so. May be called in any state.
    virtual void lookUnder(const QList<quint32> &windows) = 0;

    /// What the display can do; meaningful after started().
    virtual CaptureAbilities abilities() const = 0;
    /// All monitors together, in pixels; empty before started().
    virtual QSize screenSize() const = 0;

Q_SIGNALS:
    void started();
    /// Something turned out not to work after all, and its fallback is in use.
    void abilitiesChanged();
    void pictureReady(quint32 watchId, const stationmaster::Picture &picture);
    /// The screen was resized or rotated. Every watch gets a fresh picture.
    void screenChanged(QSize size);
    /// The display has not answered for a while (true), or does so again (false). Nothing is lost meanwhile
    /// and nothing more is asked of it: it may be stopped, or another program may have grabbed it.
    void stalledChanged(bool stalled);
    /// The end: no signal comes after it. Unreachable: no such display, or it has gone. TimedOut: it did not
    /// answer the first call. Unsupported: pixels that cannot be read. Protocol: it keeps refusing.
    void failed(const stationmaster::Error &error);
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::Picture)
