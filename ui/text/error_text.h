// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "model/bulk_report.h"

#include <QString>

namespace stationmaster {

/// The one place where an error code becomes a sentence. Plain text; never contains Error::detail, of which
/// no more is told than the hours that it names.
QString errorSentence(const Error &error);
/// What became of one target: "Logged off", "Asked to lock; the session did not confirm it", or the error's
/// sentence.
QString resultSentence(const Action &action, const Result<Outcome> &result);
/// The same in two or three words, for a tile: "Not allowed", "Asked to lock".
QString shortResult(const Action &action, const Result<Outcome> &result);
/// The one line that sums up a bulk action: "28 logged off, 2 could not be".
QString summarySentence(const BulkReport &report);

} // namespace stationmaster
