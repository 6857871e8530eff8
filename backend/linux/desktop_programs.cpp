// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/desktop_programs.h"

#include <QLatin1StringView>
#include <QList>

#include <algorithm>
#include <array>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// As their packages name them: started for whoever logs on, by a socket or over the bus.
constexpr std::array CommonServices{
    "at-spi-dbus-bus"_L1,
    "dbus"_L1,
    "dbus-broker"_L1,
    "dconf"_L1,
    "dirmngr"_L1,
    "filter-chain"_L1,
    "gcr-ssh-agent"_L1,
    "gnome-keyring-daemon"_L1,
    "gpg-agent"_L1,
    "keyboxd"_L1,
    "obex"_L1,
    "pipewire"_L1,
    "pipewire-pulse"_L1,
    "pulseaudio"_L1,
    "ssh-agent"_L1,
    "tumblerd"_L1,
    "wireplumber"_L1,
    "xdg-document-portal"_L1,
    "xdg-permission-store"_L1,
    "xfconfd"_L1,
};

bool isCommonService(QStringView unit)
{
    if (!unit.endsWith(".service"_L1))
        return false;
    const QStringView name = unit.chopped(qsizetype(8));
    return name.startsWith("gvfs-"_L1) || name.startsWith("xdg-desktop-portal"_L1)
        || std::ranges::any_of(CommonServices, [name](QLatin1StringView common) {
               return name == common;
           });
}

/// systemd.io/DESKTOP_ENVIRONMENTS: app[-LAUNCHER]-ID[-RANDOM].scope and .service; VTE's and snapd's own
/// names.
bool isNamedAsProgram(QStringView unit)
{
    return unit.startsWith("app-"_L1) || unit.startsWith("vte-spawn-"_L1) || unit.startsWith("snap."_L1);
}

} // namespace

QStringList foldersOf(UnitPart part)
{
    return part == UnitPart::Whole ? QStringList{QString()}
                                   : QStringList{u"/app.slice"_s, u"/session.slice"_s};
}

bool isOfPart(UnitPart part, QStringView group)
{
    if (part == UnitPart::Whole)
        return true;
    const QList<QStringView> parts = group.split(u'/', Qt::SkipEmptyParts);
    const bool ofApps = !parts.isEmpty() && parts.first() == "app.slice"_L1;
    const bool ofSession = !parts.isEmpty() && parts.first() == "session.slice"_L1;
    const auto unit = std::ranges::find_if(parts, [](QStringView name) {
        return name.endsWith(".service"_L1) || name.endsWith(".scope"_L1);
    });
    if ((!ofApps && !ofSession) || unit == parts.end() || isCommonService(*unit))
        return false;
    return part == UnitPart::Desktop || ofSession || isNamedAsProgram(*unit);
}

} // namespace stationmaster
