// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace stationmaster {

/// What the service itself writes to terminals and notification services, where nobody of ours runs who has a
/// language of his own: in the host's language, by whoever has a catalogue.
struct SessionTexts
{
    /// The session ends then; its user had better save his work.
    std::function<QString(const QDateTime &endsAt)> ending;
    /// It does not end after all.
    std::function<QString()> calledOff;
};

} // namespace stationmaster
