// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

class QObject;

namespace stationmaster {

/// A library of ours that lies beside this program's own file. What brings many others with it is in one, and
/// is loaded where it is first used; from then on it stays.
class OwnLibrary final
{
public:
    /// Of the file of this name, and no other: nothing that the session's user can set has a say in it. Empty
    /// if it is not known where this program's file is.
    static QString pathOf(QLatin1StringView file);

    /// The object that the library offers, which lives as long as the program; null, and a line in the log,
    /// if it cannot be loaded.
    static QObject *load(QLatin1StringView file);
};

} // namespace stationmaster
