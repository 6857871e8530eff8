// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/display/x11/x_connector.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

#include <xcb/xcb.h>

#include <array>
#include <functional>
#include <memory>

namespace stationmaster {

class XConnection;

/// Asks every window of a desktop to close, as if its user had pressed its close button, so that programs can
/// ask about unsaved work. Through the window manager (EWMH's _NET_CLOSE_WINDOW) where there is one that can,
/// else each window by itself (ICCCM's WM_DELETE_WINDOW). Panels and the desktop's own window are left alone,
/// and so are this program's.
class WindowCloser final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxWindows = 512;

    explicit WindowCloser(QObject *parent = nullptr);
    ~WindowCloser() override;

    /// Called once; asked() or failed() follows.
    void closeAll(const QByteArray &display);

Q_SIGNALS:
    /// So many windows have been asked.
    void asked(int count);
    /// None of those that a window manager lists is left. May come at once, or never.
    void allGone();
    void failed(const stationmaster::Error &error);

private:
    enum Atom
    {
        ClientList,
        CloseWindow,
        WmCheck,
        WindowType,
        TypeDesktop,
        TypeDock,
        Pid,
        Protocols,
        DeleteWindow,
        AtomCount
    };
    using Answer = std::function<void(const void *reply)>;

    void expect(unsigned int sequence, Answer answer);
    void fail(const Error &error);
    void begin(int screen);
    void askForManager();
    void askForList();
    void takeList(const QList<xcb_window_t> &windows);
    void look(xcb_window_t window);
    void askRoot();
    void askPlain(xcb_window_t window, bool inside);
    void closePlain(xcb_window_t window);
    void whenAnswered(std::function<void()> then);
    void onEvent(const xcb_generic_event_t *event);
    xcb_atom_t atom(Atom which) const { return m_atoms[which]; }
    QList<quint32> valuesOf(const void *propertyReply) const;

    XConnector m_connector;
    std::unique_ptr<XConnection> m_connection;
    xcb_window_t m_root = XCB_NONE;
    std::array<xcb_atom_t, AtomCount> m_atoms{};
    QSet<xcb_window_t> m_seen; ///< Windows that have been looked at.
    QSet<xcb_window_t> m_asked;
    bool m_answered = false; ///< asked() or failed() has been emitted.
};

} // namespace stationmaster
