// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/display/cover/x_program.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace stationmaster::lab {

/// What a pupil's own program does to the cover on his desktop, over and over. Destroying it takes back what
/// can be: then the attack has ended.
class CoverAttack
{
public:
    virtual ~CoverAttack() = default;

    /// A step of it. `covered` is what the screen has shown just now.
    virtual void step(bool covered) = 0;
    /// A line of figures of its own for standard output, or nothing.
    virtual QString figures() const { return {}; }

    static QStringList names();
    /// Null where there is none of that name. `session` is logind's id of the pupil's session; the program
    /// outlives the attack.
    static std::unique_ptr<CoverAttack> make(const QString &name, test::XProgram &program,
                                             const QString &session);
};

/// The processes of this user's that are agents of stationd's by their name.
QList<pid_t> agents();

/// The windows of a cover: Composite's overlay, and what fills it and the screen and asks no window manager.
QList<xcb_window_t> coverWindows(test::XProgram &program);

} // namespace stationmaster::lab
