// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/appearance.h"

#include <QString>

#include <optional>

class QSettings;

namespace stationmaster {

/// How the program speaks and looks, whatever it shows. What is missing or makes no sense in the file is what
/// it is here.
struct ProgramSettings
{
    QString language; ///< As its catalogue is named: "fr", "pt_BR". Empty: the desktop's.
    std::optional<ColorScheme> colors; ///< None: as the desktop has it.

    static ProgramSettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    bool operator==(const ProgramSettings &) const = default;
};

} // namespace stationmaster
