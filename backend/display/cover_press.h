// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QtGlobal>

namespace stationmaster {

/// Whether what comes to a cover presses its button. It must have been meant for it: nothing does in the
/// first moment after it came, and where pressing it by mistake would cost work the keyboard has to move to
/// it first.
class CoverPress final
{
public:
    static constexpr int DeafForMs = 700;

    /// There is a button, or none. The same `id` is the same button, another one is a new one.
    void set(quint64 id, bool isThere, bool focused);
    quint64 id() const { return m_id; }
    bool isFocused() const { return m_focused; }

    /// The keyboard moves on; true if it is on the button now and was not before.
    bool move();
    /// A key that presses what the keyboard is on; true if that is the button, and pressed.
    bool confirm() const { return m_focused && point(); }
    /// The pointer or a finger is on the button; true if that presses it.
    bool point() const { return m_isThere && m_since.hasExpired(DeafForMs); }

private:
    quint64 m_id = 0;
    bool m_isThere = false;
    bool m_focused = false;
    QElapsedTimer m_since;
};

} // namespace stationmaster
