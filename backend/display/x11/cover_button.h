// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/x11/cover_server.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QRect>

#include <xcb/xcb.h>

namespace stationmaster {

/// The one thing on a cover that answers to keyboard, pointer and finger: told of what the cover's grabs
/// bring, it says when the button was pressed. Nothing of it goes further.
///
/// What presses it must have been meant for it: nothing does in the first moment after it came, nor a key
/// that is held down, and where pressing it by mistake would cost work the keyboard has to move to it first,
/// by Tab.
class CoverButton final : public QObject
{
    Q_OBJECT

public:
    static constexpr int DeafForMs = 700;

    explicit CoverButton(const CoverServer &server, QObject *parent = nullptr);

    /// The button's areas on the screen, one a monitor; none: there is no button. The same `id` moves the
    /// button, another one is a new button.
    void set(quint64 id, const QList<QRect> &areas, bool focused);
    bool isFocused() const { return m_focused; }

    void onEvent(const xcb_generic_event_t *event);

Q_SIGNALS:
    void focusChanged();
    void pressed(quint64 id);

private:
    void onKey(xcb_keycode_t key);
    void onPoint(const QPoint &point);
    void press();

    const CoverServer m_server;
    quint64 m_id = 0;
    QList<QRect> m_areas;
    bool m_focused = false;
    QElapsedTimer m_since;
};

} // namespace stationmaster
