// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_windows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stationmaster {

namespace {

constexpr int FinestScale = 4;

} // namespace

class GnomeWindows::Window final : public WindowSurface
{
public:
    Window(GnomeWindows &owner, quint32 number, int top, WindowEvents told)
        : events(std::move(told))
        , m_owner(owner)
        , m_number(number)
        , m_top(top)
    {
        m_owner.m_windows.insert({m_number, this});
    }
    ~Window() override
    {
        m_owner.m_windows.erase(m_number);
        m_owner.m_shell.hideNotice(m_number);
    }

    void show(const QImage &picture) override
    {
        m_owner.m_shell.showNotice(m_number, m_top, ShellCard::of(picture, picture.devicePixelRatio()),
                                   [owner = &m_owner, number = m_number](const Result<> &result) {
                                       owner->onShown(number, result);
                                   });
    }

    const WindowEvents events;

private:
    GnomeWindows &m_owner;
    const quint32 m_number;
    const int m_top;
};

GnomeWindows::GnomeWindows(GnomeShell &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
{
    connect(&m_shell, &GnomeShell::monitorsChanged, this, &GnomeWindows::measure);
    connect(&m_shell, &GnomeShell::noticePressed, this, [this](quint32 number, QPoint position) {
        const auto found = m_windows.find(number);
        if (found == m_windows.end())
            return;
        // Whoever is called may end the window: called is a copy.
        const auto pressed = found->second->events.pressed;
        pressed(position);
    });
    measure();
}

GnomeWindows::~GnomeWindows() = default;

std::unique_ptr<WindowSurface> GnomeWindows::make(int top, WindowEvents events)
{
    return std::make_unique<Window>(*this, ++m_count, top, std::move(events));
}

void GnomeWindows::onShown(quint32 number, const Result<> &result)
{
    const auto found = m_windows.find(number);
    if (found == m_windows.end())
        return;
    const auto told = result ? found->second->events.drawn : found->second->events.closed;
    told();
}

void GnomeWindows::measure()
{
    m_shell.askMonitors([this](const Result<QList<GnomeShell::Monitor>> &monitors) {
        if (!monitors)
            return;
        double finest = 1;
        for (const GnomeShell::Monitor &monitor : monitors.value())
            finest = std::max(finest, monitor.density);
        m_scale = std::clamp(int(std::ceil(finest)), 1, FinestScale);
    });
}

} // namespace stationmaster

#include "moc_gnome_windows.cpp"
