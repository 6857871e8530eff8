// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSize>
#include <QString>

#include <functional>

namespace stationmaster {

/// What is known of a cover, as far as the display has confirmed it.
struct CoverState
{
    bool shown = false; ///< It is on the screen, over everything.
    bool holdsInput = false; ///< Keyboard and pointer are its own; another program may be holding either.

    bool operator==(const CoverState &) const = default;
};

/// What a cover looks like on one monitor.
struct CoverPicture
{
    QColor background; ///< Of the whole monitor.
    QImage card; ///< In its middle, opaque, at most as large as the monitor.
};

/// Paints the cover with these words for a monitor of this size in pixels.
using CoverPainter = std::function<CoverPicture(const QSize &monitor, const QString &text)>;

/// The port: the cover over every monitor of one session. One implementation for each display system. Lives
/// on the thread that made it and never blocks it.
///
/// Once up() it puts itself back after whatever a program of the same user does to it, until down().
class SessionCover : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With `text`, plain, on every monitor; another text replaces the one that is shown.
    virtual void up(const QString &text) = 0;
    virtual void down() = 0;
    virtual CoverState state() const = 0;
    /// The windows that it consists of, by the display's own numbers, for who would look under them.
    virtual QList<quint32> windows() const = 0;

Q_SIGNALS:
    void windowsChanged();
    void stateChanged(stationmaster::CoverState state);
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::CoverState)
