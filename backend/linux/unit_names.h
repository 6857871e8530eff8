// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stationmaster {

/// logind's `Scope` as a plain unit name ("session-c5.scope"): nothing that could be a path or be read as
/// another kind of unit.
bool isScopeName(const QString &scope);

/// "firefox (17)" for a process and its command line on one line: bounded and harmless.
QString processLabel(const QString &commandLine, const QString &pid);

/// The unit that holds all of a user's sessions and services.
QString userSliceName(quint32 uid);

/// The service manager of a user's own, with all that it runs.
QString userManagerName(quint32 uid);

} // namespace stationmaster
