// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/cover_attack.h"

#include <QElapsedTimer>

namespace stationmaster::lab {

/// H8: takes the server's own keyboard from its master, which the cover has grabbed, types on it and listens
/// for its keys with XInput.
class InputAttack final : public CoverAttack
{
public:
    explicit InputAttack(test::XProgram &program);
    ~InputAttack() override;
    Q_DISABLE_COPY_MOVE(InputAttack)

    void step(bool covered) override;
    /// "typed COUNT arrived COUNT last MS": when the last that arrived did, since the device was floated.
    QString figures() const override;

private:
    void takeKeys();
    void press(quint8 type);

    test::XProgram &m_program;
    xcb_window_t m_window;
    quint8 m_firstEvent = 0;
    quint8 m_opcode = 0;
    quint16 m_device = 0;
    QElapsedTimer m_since;
    int m_typed = 0;
    int m_arrived = 0;
    qint64 m_last = 0;
};

} // namespace stationmaster::lab
