// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cover_press.h"
#include "backend/display/x11/cover_server.h"

#include <QList>
#include <QObject>
#include <QRect>

#include <xcb/xcb.h>

namespace stationmaster {

/// The one thing on a cover that answers to keyboard, pointer and finger: told of what the cover's grabs
/// bring, it says when the button was pressed. Nothing of it goes further.
///
/// What presses it must have been meant for it (CoverPress): nor does a key that is held down, and the
/// keyboard moves to it by Tab.
class CoverButton final : public QObject
{
    Q_OBJECT

public:
    explicit CoverButton(const CoverServer &server, QObject *parent = nullptr);

    /// The button's areas on the screen, one a monitor; none: there is no button. The same `id` moves the
    /// button, another one is a new button.
    void set(quint64 id, const QList<QRect> &areas, bool focused);
    bool isFocused() const { return m_press.isFocused(); }

    void onEvent(const xcb_generic_event_t *event);

Q_SIGNALS:
    void focusChanged();
    void pressed(quint64 id);

private:
    void onKey(xcb_keycode_t key);
    void onPoint(const QPoint &point);

    const CoverServer m_server;
    CoverPress m_press;
    QList<QRect> m_areas;
};

} // namespace stationmaster
