// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"
#include "backend/display/capture_schedule.h"
#include "backend/display/picture_maker.h"
#include "backend/display/wayland/screen_layout.h"

#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stationmaster {

class ScreencopyFrames;
class WaylandConnection;
class WaylandOutputs;

/// Pictures of the outputs of a wlroots compositor (sway, labwc, wayfire), over a connection of its own.
///
/// The compositor copies a frame into memory that it shares with us as soon as something has changed, if it
/// has been asked to; it is asked again only when some watch may have its next picture, so that a screen that
/// changes all the time costs no more than its pictures. The picture is scaled here, out of that memory, put
/// together of all outputs, compared with the last one by a fingerprint, and encoded. An unchanged screen
/// costs nothing here or in the compositor. What is under a cover cannot be seen.
///
/// On this thread stays the scaling (one to two milliseconds for a full-HD output) beside what X11Capture
/// leaves there. Nothing here waits for the compositor.
class WaylandCapture final : public ScreenCapture
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds connectDeadline{10'000};
        std::chrono::milliseconds stallAfter{5'000};
        std::chrono::milliseconds retryRefused{2'000}; ///< For an output that is turned off.
    };

    /// The compositor, of which `connection` is ready, has what it takes.
    static bool isOffered(const WaylandConnection &connection);

    /// `socket` is the path of the compositor's socket.
    explicit WaylandCapture(QString socket, QObject *parent = nullptr);
    WaylandCapture(QString socket, const Options &options, QObject *parent = nullptr);
    ~WaylandCapture() override;

    void start() override;
    void setWatches(const QList<ScreenWatch> &watches) override;
    void renew(quint32 watchId) override;
    void setQuality(int quality) override { m_pictures.setQuality(quality); }
    void lookUnder(const QList<quint32> &windows) override;
    CaptureAbilities abilities() const override { return m_abilities; }
    QSize screenSize() const override { return m_layout.size(); }

    /// Times woken by the compositor, to measure idleness with.
    quint64 wakeUps() const;

private:
    void onConnected();
    void onOutputs();
    void advance();
    void deliver(const ScreenWatch &watch);
    void fail(const Error &error);

    const QString m_socket;
    const Options m_options;
    CaptureAbilities m_abilities;
    CaptureSchedule m_schedule;
    PictureMaker m_pictures{m_schedule};
    ScreenLayout m_layout;
    QTimer m_timer; ///< Until the next watch is due, or may have a picture.
    QTimer m_deadline; ///< Until the compositor has to have said what it has.

    // What is made of the connection goes before it.
    std::unique_ptr<WaylandConnection> m_connection;
    std::unique_ptr<WaylandOutputs> m_outputs;
    std::unique_ptr<ScreencopyFrames> m_frames;

    bool m_ready = false;
    bool m_failed = false;
};

} // namespace stationmaster
