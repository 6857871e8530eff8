// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/window_surface.h"
#include "backend/display/gnome/gnome_shell.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace stationmaster {

/// WindowSurfaces inside GNOME Shell. They go with this program: the shell takes those of one that has ended
/// away.
class GnomeWindows final : public QObject, public WindowSurfaces
{
    Q_OBJECT

public:
    /// `shell` outlives this object.
    explicit GnomeWindows(GnomeShell &shell, QObject *parent = nullptr);
    ~GnomeWindows() override;

    std::unique_ptr<WindowSurface> make(int top, WindowEvents events) override;
    int scale() const override { return m_scale; }

private:
    class Window;

    void onShown(quint32 number, const Result<> &result);
    void measure();

    GnomeShell &m_shell;
    int m_scale = 1; ///< Until the shell has told of its monitors.
    quint32 m_count = 0;
    std::unordered_map<quint32, Window *> m_windows; ///< Those that there are.
};

} // namespace stationmaster
