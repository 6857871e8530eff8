// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"
#include "backend/display/capture_schedule.h"
#include "backend/display/picture_maker.h"
#include "backend/display/x11/cursor_source.h"
#include "backend/display/x11/x_server.h"

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <memory>

namespace stationmaster {

class Grabber;
class ImageFetcher;
class WindowStack;
class XConnection;
class XConnector;
struct XDisplay;

/// Pictures of an X display of this host (Xorg, xorgxrdp, Xvnc, Xvfb), over a connection of its own.
///
/// XDamage tells, once, that something changed; only when a picture is made is it asked to tell again. The
/// picture is scaled inside the server (RenderGrabber) and only the small one comes here, is given the
/// pointer, compared with the last one by a fingerprint, and encoded. So an unchanged screen costs nothing
/// here or in the server. Fallbacks, each named in abilities(): no XRender, or a root it cannot read: the
/// screen is fetched in strips and scaled here (StripGrabber); no XDamage: looked at once in
/// Options::pollInterval; no MIT-SHM 1.2: pixels come as replies; no XFixes or XInput: no pointer, or its
/// movement alone brings no picture. What is under a cover is put together by a WindowStack; without
/// XComposite the cover is shown.
///
/// On this thread stays: sending some hundred bytes of requests for each picture, a hash of it, and its
/// encoding (0.2 ms for 320×180, about 10 ms for a full-HD one). Nothing here waits for the server: a stopped
/// or grabbed one is reported by stalledChanged(), has at most one batch of requests outstanding, and goes on
/// where it was.
class X11Capture final : public ScreenCapture
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds connectDeadline{10'000};
        std::chrono::milliseconds stallAfter{5'000};
        std::chrono::milliseconds pollInterval{1'000}; ///< Without XDamage.
    };

    /// `display` is the name of a local display, ":12". The cookie is found as every X program does, by
    /// XAUTHORITY.
    explicit X11Capture(QByteArray display, QObject *parent = nullptr);
    X11Capture(QByteArray display, const Options &options, QObject *parent = nullptr);
    ~X11Capture() override;

    void start() override;
    void setWatches(const QList<ScreenWatch> &watches) override;
    void renew(quint32 watchId) override;
    void setQuality(int quality) override { m_pictures.setQuality(quality); }
    void lookUnder(const QList<quint32> &windows) override;
    CaptureAbilities abilities() const override { return m_abilities; }
    QSize screenSize() const override { return m_server.size; }

    /// Requests sent so far and times woken by the server, to measure idleness with. Counting sends a
    /// request, which is not counted.
    quint32 requestsSent();
    quint64 wakeUps() const;

private:
    void onConnected(const XDisplay &display);
    void onProbed(const XServer &server);
    void onEvent(const xcb_generic_event_t *event);
    void onScreenEvent();
    void onScreenSize(const xcb_get_geometry_reply_t *reply);
    void useGrabber();
    void fallBack();
    void setWatching(bool on);
    void chooseSource();
    void giveUpLookingUnder(const QString &why);
    void addFallback(const QString &what);
    void advance();
    void beginBatch();
    void grabNext();
    void onGrabbed(const ScreenWatch &watch, const Result<QImage> &image);
    void deliver(const ScreenWatch &watch, QImage image);
    void onRefused(const ScreenWatch &watch);
    void fail(const Error &error);

    const QByteArray m_display;
    const Options m_options;
    CaptureAbilities m_abilities;
    CaptureSchedule m_schedule;
    PictureMaker m_pictures{m_schedule};
    XServer m_server;
    QTimer m_timer; ///< Until the next watch is due.

    std::unique_ptr<XConnector> m_connector;
    std::unique_ptr<XConnection> m_connection;
    std::unique_ptr<ImageFetcher> m_fetcher;
    std::unique_ptr<WindowStack> m_stack; ///< There while it is shown what is under a cover.
    std::unique_ptr<Grabber> m_grabber;
    std::unique_ptr<CursorSource> m_cursor;

    xcb_window_t m_damage = XCB_NONE; ///< There while somebody watches.
    bool m_ready = false;
    bool m_watching = false;
    bool m_inBatch = false;
    bool m_watchesChanged = false; ///< The grabber may hold pixmaps for sizes that nobody wants.
    QList<quint32> m_cover; ///< What to look under.
    bool m_sizeAsked = false;
    bool m_sizeStale = false; ///< To be asked again when the answer is there.
    int m_refusals = 0; ///< Grabs that failed since one succeeded.
    QList<ScreenWatch> m_batch; ///< Still to be grabbed.
    CaptureSchedule::Time m_batchBegan;
    QSize m_batchSize; ///< Of the screen when the batch began.
    quint32 m_listeningSince = 0; ///< The request that last asked XDamage to tell again.
    CursorPicture m_cursorPicture;
    quint32 m_countings = 0;
};

} // namespace stationmaster
