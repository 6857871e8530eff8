// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/history_entry.h"
#include "backend/core/result.h"

#include <QString>

namespace stationmaster {

/// "Logged off", "Blocked everybody", …; an act that this program does not know is shown as the host's word.
QString actText(const QString &act);
/// The same of an entry; one that stands for several says for how many.
QString actText(const HistoryEntry &entry);
/// "Done", or why not: "Refused: not allowed". Unknown words are shown as they are.
QString historyOutcomeText(const HistoryEntry &entry);
/// Who did it: "teacher", or "the computer itself" for the host's own rules.
QString operatorText(const HistoryEntry &entry);
/// Why something was not done to a host as a whole, or could not be asked of it.
QString hostErrorSentence(const Error &error);

} // namespace stationmaster
