// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stationmaster {

/// The names that a pattern stands for: "lab1-[01-30]", "lab[1-3]-[a-f]", with ":" for "-" as Ansible writes
/// it, "server1,server2" for several, all of them together at most MaxHosts. A range of numbers keeps the
/// width of its first ("01" … "30"); one of letters has one letter at each end. "[::1]:22" and other
/// addresses in brackets are no ranges. Nothing where the pattern makes no sense or is empty.
std::optional<QStringList> expandHostPattern(const QString &pattern);

/// More hosts than this are not taken from one pattern or one list.
constexpr int MaxHosts = 4096;

} // namespace stationmaster
