// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"
#include "backend/display/cover_words.h"
#include "backend/display/x11/cover_button.h"
#include "backend/display/x11/cover_canvas.h"
#include "backend/display/x11/cover_check.h"
#include "backend/display/x11/cover_rival.h"
#include "backend/display/x11/cover_server.h"
#include "backend/display/x11/cover_window.h"
#include "backend/display/x11/input_grab.h"
#include "backend/display/x11/x_connector.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QRect>
#include <QTimer>

#include <memory>
#include <optional>

namespace stationmaster {

class XConnection;

/// The cover for the life of one connection of its own to the display; with the connection it ends, because
/// the server takes the windows away then.
///
/// Two windows: one in Composite's overlay window, which lies above everything that a program can put on the
/// screen, unredirected, so that nothing so much as flickers through; one on the root window beneath, for a
/// compositor that paints over what lies in the overlay window, and for a server that has none. They are
/// looked at whenever something moves on the screen, and once a second; what is not as it should be is
/// mended, at most fifty times a second whatever others do. What another puts into the overlay window they
/// rise above at once. With each such second the pixels of the screen are looked at, too: only what was found
/// on the screen is told as shown, and no longer once the server does not answer, or while another's window
/// comes back above it.
class CoverSession final : public QObject
{
    Q_OBJECT

public:
    CoverSession(CoverPainter painter, CoverReason reason, CoverNotice notice, QObject *parent = nullptr);
    ~CoverSession() override;

    void open(const QByteArray &display);
    void setReason(const CoverReason &reason);
    void setNotice(const CoverNotice &notice);
    CoverState state() const { return m_state; }
    QList<quint32> windows() const { return m_windows; }

Q_SIGNALS:
    void stateChanged(stationmaster::CoverState state);
    void windowsChanged();
    /// The server was asked just now, and the state is what was found. About once a second; not while the
    /// server does not answer.
    void looked();
    /// As SessionCover's.
    void noticeShown(quint64 id);
    void pressed(quint64 id);
    /// The end; nothing comes after it.
    void closed(const stationmaster::Error &error);

private:
    void begin(const CoverServer &server);
    void takeOverlay();
    void askForMonitors();
    void setMonitors(const QList<QRect> &monitors);
    void redraw();
    /// Draws the content as it is now, and again when the countdown's next second begins.
    void say();
    void onDrawn(xcb_pixmap_t pixmap, const QRect &changed, const CoverContent &content);
    void onEvent(const xcb_generic_event_t *event);
    void onInput(const xcb_generic_event_t *event);
    bool isOurs(xcb_window_t window) const;
    void onMoved(const CoverWindow::Moved &moved);
    void look();
    void mend();
    /// Everything that there is to be looked at has been.
    void seen(CoverCheck::Seen seen);
    void onStalled();
    /// Until the next look at the pixels it is not up.
    void lose();
    void announce();
    CoverWindow::Wanted wanted(const CoverWindow &window) const;

    const CoverPainter m_painter;
    CoverWords m_words;
    QTimer m_second;
    XConnector m_connector;
    std::unique_ptr<XConnection> m_connection;
    CoverServer m_server;
    QSize m_size; ///< Of the root window.
    QList<QRect> m_monitors;
    QSize m_drawn; ///< The size that the canvas was drawn for.
    xcb_window_t m_overlay = XCB_NONE;
    std::unique_ptr<CoverWindow> m_rootWindow;
    std::unique_ptr<CoverWindow> m_overlayWindow;
    std::unique_ptr<CoverCanvas> m_canvas;
    std::unique_ptr<CoverButton> m_button;
    std::unique_ptr<CoverCheck> m_check;
    std::unique_ptr<InputGrab> m_grab;
    QElapsedTimer m_clock;
    CoverRival m_rival; ///< By that clock.
    CoverWindow::Found m_rootFound = CoverWindow::Found::Right;
    CoverWindow::Found m_overlayFound = CoverWindow::Found::Right;
    bool m_looking = false; ///< Answers are on their way.
    bool m_lookAgain = false;
    QTimer m_pause; ///< Between two looks, however much happens.
    QTimer m_beat;
    bool m_due = true; ///< The pixels are to be looked at with the windows.
    int m_doubts = 0; ///< Looks at the pixels in a row that did not find the cover.
    bool m_up = false; ///< By the last look.
    CoverState m_state;
    QList<quint32> m_windows; ///< The one on the root and the overlay window, as far as they are there.
};

} // namespace stationmaster
