// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/desktop_appearance.h"

#include "backend/dbus/bus_opener.h"

#include <chrono>
#include <functional>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BusDeadline = 30s;
constexpr auto BetweenChanges = 1s;

} // namespace

DesktopAppearance::DesktopAppearance(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pause(clock, std::bind_front(&DesktopAppearance::apply, this))
{
    applyAppearance(m_shown);
}

void DesktopAppearance::follow(const QString &address)
{
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::opened, this, [this](const QDBusConnection &bus) {
        // Whoever wants the portal has it running; an agent is no reason to start it in every session.
        m_desktop = std::make_unique<SystemColorScheme>(bus, SystemColorScheme::Start::Never);
        connect(m_desktop.get(), &SystemColorScheme::changed, this, [this] {
            if (!m_pause.isActive())
                apply();
        });
    });
    opener->open(address, u"stationmaster-desktop"_s, BusDeadline);
}

void DesktopAppearance::apply()
{
    const bool dark = m_desktop && m_desktop->scheme() == SystemColorScheme::Scheme::Dark;
    const ColorScheme scheme =
        withContrast(dark ? ColorScheme::Dark : ColorScheme::Light, m_desktop && m_desktop->highContrast());
    if (scheme == m_shown)
        return;
    m_shown = scheme;
    applyAppearance(scheme);
    m_pause.start(BetweenChanges);
}

} // namespace stationmaster

#include "moc_desktop_appearance.cpp"
