// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QLatin1StringView>
#include <QSize>
#include <QString>

/// What stationd, its clients and its agents call each other on the bus. The interfaces themselves are in the
/// XML files beside this one.
namespace stationmaster::protocol {

inline constexpr QLatin1StringView Service{"org.stationmaster.Host1"};
inline constexpr QLatin1StringView RootPath{"/org/stationmaster/Host1"};
inline constexpr QLatin1StringView AgentPath{"/org/stationmaster/Agent1"};

inline constexpr QLatin1StringView HostInterface{"org.stationmaster.Host1"};
inline constexpr QLatin1StringView SessionInterface{"org.stationmaster.Session1"};
inline constexpr QLatin1StringView StationInterface{"org.stationmaster.Station1"};
inline constexpr QLatin1StringView AgentHubInterface{"org.stationmaster.AgentHub1"};
inline constexpr QLatin1StringView AgentInterface{"org.stationmaster.Agent1"};
inline constexpr QLatin1StringView ObjectManagerInterface{"org.freedesktop.DBus.ObjectManager"};
inline constexpr QLatin1StringView PropertiesInterface{"org.freedesktop.DBus.Properties"};
inline constexpr QLatin1StringView BusService{"org.freedesktop.DBus"};
inline constexpr QLatin1StringView BusPath{"/org/freedesktop/DBus"};

/// Words of Host1.Abilities: what a host can do beside the actions on its sessions. No release asks for the
/// number of another; what is not named is not offered.
namespace ability {
inline constexpr QLatin1StringView Warn{"warn"};
inline constexpr QLatin1StringView BlockAll{"block-all"};
inline constexpr QLatin1StringView History{"history"};
} // namespace ability

/// Any text as one element of an object path, told apart from any other: letters and digits stay, every other
/// byte of its UTF-8, and a leading digit, becomes "_xx"; nothing becomes "_". systemd names its units'
/// objects the same way (sd_bus_path_encode(3)).
QString pathElement(const QString &text);

QString sessionPath(const QString &localId);
QString stationPath(const QString &stationId);
/// Is it the path of a session (of a station) of ours?
bool isSessionPath(const QString &path);
bool isStationPath(const QString &path);

/// A screen's size as it arrived, as one that can be signed; what is beyond EncodedPicture's bounds stays so.
QSize screenSize(uint width, uint height);

} // namespace stationmaster::protocol
