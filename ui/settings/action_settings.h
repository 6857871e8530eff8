// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace stationmaster {

/// What the operator chose in the dialogs last time. What is missing or makes no sense in the file is what it
/// is here.
struct ActionSettings
{
    static constexpr int MaxLine = 240; ///< UTF-16 units of the words beside a countdown or on a cover.

    static constexpr int MaxTemplates = 20;
    static constexpr int MaxTemplate = 4096; ///< UTF-16 units of one, as much as a message has.

    int graceSeconds = 60;
    QString logOffMessage;
    QString blockMessage;
    int leaseSeconds = 0; ///< 0: the site's own.
    int showSeconds = 0; ///< 0: until OK.
    bool waitSeen = true;
    QStringList messageTemplates; ///< Texts that are sent again and again; at most MaxTemplates.

    static ActionSettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    bool operator==(const ActionSettings &) const = default;
};

} // namespace stationmaster
