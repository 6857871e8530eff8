// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/cover_reason.h"

#include <QColor>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QRect>
#include <QSize>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace stationmaster {

/// What is known of a cover, as far as the display has confirmed it.
struct CoverState
{
    bool shown = false; ///< It is on the screen, over everything.
    bool holdsInput = false; ///< Keyboard and pointer are its own; another program may be holding either.

    bool operator==(const CoverState &) const = default;
};

/// What the user under a cover is told on it, and may answer by its one button. Texts are plain and hostile.
struct CoverNotice
{
    quint64 id = 0; ///< Tells an answer to this one from one to another.
    std::optional<QString> message; ///< The button says OK to it.
    QDateTime until; ///< The end of a countdown, invalid for none. Without a message the button ends it now.
    QString warning; ///< Said with the countdown.
    bool leaving = false; ///< The user has asked for the end already.
    QString sender = {}; ///< Who the message is from; empty where nobody knows.

    bool isEmpty() const { return !message && !until.isValid(); }
    bool hasButton() const { return message || (until.isValid() && !leaving); }
    bool operator==(const CoverNotice &) const = default;
};

/// All that is said on a cover at one moment.
struct CoverContent
{
    CoverReason reason; ///< Why it is there.
    CoverNotice notice;
    std::chrono::seconds left{}; ///< Until notice.until.
    bool focused = false; ///< The keyboard presses the button.

    bool operator==(const CoverContent &) const = default;
};

/// What a cover looks like on one monitor.
struct CoverPicture
{
    QColor background; ///< Of the whole monitor.
    QImage card; ///< In its middle, opaque, at most as large as the monitor.
    QRect button; ///< Within the card; empty where there is none.
};

/// Paints the cover with this content for a monitor of this size in pixels.
using CoverPainter = std::function<CoverPicture(const QSize &monitor, const CoverContent &content)>;

/// The port: the cover over every monitor of one session. One implementation for each display system. Lives
/// on the thread that made it and never blocks it.
///
/// Once up() it puts itself back after whatever a program of the same user does to it, until down().
class SessionCover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With `reason` on every monitor; another one replaces the one that is shown. Its end is told, not kept
    /// to: the cover goes by down() alone.
    virtual void up(const CoverReason &reason) = 0;
    virtual void down() = 0;
    /// Shown on the cover while it is up, from now on instead of the one before. Its button works at the
    /// earliest a moment after it came, so that a key meant for something else does not press it.
    virtual void setNotice(const CoverNotice &notice) = 0;
    virtual CoverState state() const = 0;
    /// The windows that it consists of, by the display's own numbers, for who would look under them.
    virtual QList<quint32> windows() const = 0;

Q_SIGNALS:
    void windowsChanged();
    /// While it is up, about once a second: the display was asked just now, and state() is what was found.
    /// What does not come is no news of a cover that was there.
    void looked();
    /// The notice that was set last is on the screen.
    void noticeShown(quint64 id);
    /// The button of that notice was pressed.
    void pressed(quint64 id);
    void stateChanged(stationmaster::CoverState state);
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::CoverState)
