// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSize>
#include <QString>

#include <optional>

namespace stationmaster {

// Values of options as they are typed. Nothing for what is not understood.

/// "1280x720": a size that a picture can have.
std::optional<QSize> parseSize(const QString &text);

/// A number of lines, from 1 to `most`.
std::optional<int> parseCount(const QString &text, int most);

/// A point in time: a length of time before `now` ("2h"), "today", "yesterday", "10:45", "2026-11-21" or
/// "2026-11-21 10:45", with or without seconds, a T in place of the space, in local time.
std::optional<QDateTime> parsePointInTime(const QString &text, const QDateTime &now);

} // namespace stationmaster
