// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QHash>
#include <QProcess>
#include <QSet>

#include <optional>

namespace stationmaster::bench {

/// A way from the desktops' screens to an operator's tiles.
enum class Way
{
    Ours, ///< Agents, stationd and the dashboard.
    FullSize, ///< An x11vnc and a full-size RFB viewer that scales, for each desktop.
};

/// CPU time in ms, and bytes that have come over sockets read with read(2).
struct Cost
{
    double viewer = 0; ///< The operator's program.
    double stationd = 0;
    double agents = 0; ///< The agents, or the x11vncs.
    double servers = 0; ///< X servers; they paint, too.
    double bus = 0;
    double bytesRead = 0;

    Cost operator-(const Cost &other) const;
};

/// What one way did for some desktops in a window of time.
struct Measured
{
    int desktops = 0; ///< That had a first picture.
    double firstPicturesMs = 0; ///< From the program's start to the last desktop's first picture.
    double seconds = 0;
    int pictures = 0;
    double bytes = 0; ///< Of all pictures together.
    Cost cost;
    double memoryMiB = 0; ///< The operator's program, resident.
    QList<double> latencies; ///< ms from the beginning of a change to the scaled picture of it; slides only.
    QString pictureSize;
    double load = 0; ///< The machine's, at the end.
};

/// Real desktops on a lab host, each an Xvfb of 1920×1080, and two ways to see them.
class PictureBench
{
public:
    explicit PictureBench(const lab::LabHost &host)
        : m_host(host)
    {
    }

    /// Logs on until there are so many.
    bool logOn(int count);
    /// Has every desktop show "slides", "office" or "still" from now on.
    bool show(const QString &kind);
    /// What the X servers' painting costs by itself, in ms a second.
    double paintingMs(int windowMs);
    std::optional<Measured> measure(Way way, int windowMs);

private:
    struct Desktop
    {
        QString user;
        QString session;
        QString socket; ///< Where RFB is spoken.
    };

    struct Shown
    {
        QString desktop;
        int marker = 0;
        qint64 at = 0;
    };

    /// Has an RFB server on every desktop.
    bool serveRfb() const;
    Cost cost(Way way) const;
    double memoryMiB(Way way) const;
    QList<double> latencies(const QList<Shown> &shown) const;

    const lab::LabHost &m_host;
    QList<Desktop> m_desktops;
    QString m_kind;
};

} // namespace stationmaster::bench
