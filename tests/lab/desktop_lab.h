// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/acting_lab.h"

namespace stationmaster::lab {

/// Desktops whose programs their user's own service manager runs, as GNOME and Plasma have it. student1 is
/// that user.
class DesktopLab : public ActingLab
{
protected:
    void TearDown() override;

    static LabHost::Output asStudent(const QString &line);
    /// Starts a program that does not end when it is asked to, in a unit of this name of student1's own
    /// manager. Returns what runs() knows it by.
    static QString startStubbornUnit(const QString &unit, const QString &slice = QStringLiteral("app.slice"));
    static bool runs(const QString &mark);
    /// His ssh session; empty if he has none.
    static QString idOfSsh();
};

} // namespace stationmaster::lab
