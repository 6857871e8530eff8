// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/history_entry.h"
#include "backend/core/result.h"
#include "backend/core/session.h"
#include "model/power_job.h"
#include "ui/terminal/command_host.h"

#include <QJsonObject>
#include <QSize>

namespace stationmaster {

// The machine's words: never translated, never changed once released; the man page lists them.

QString errorWord(Error::Code code);

/// One session as `list --json` shows it. Every key is always there; what is not known is null.
QJsonObject sessionJson(const Session &session);

/// What became of one target: `word` is "done", "failed", "cancelled", "would" or "ended-itself". `result` is
/// looked at for the first three.
QJsonObject resultJson(const Session &session, Verb verb, const QString &word, const Result<Outcome> &result,
                       const QString &sentence);

/// What became of one target of the screenshot command. `path` is empty for the standard output, and `size`
/// means nothing, when there is no picture.
QJsonObject pictureJson(const Session &session, const Result<Outcome> &result, const QString &sentence,
                        const QString &path, QSize size);

/// What became of one computer that was to be restarted, turned off or woken: `word` is "done", "failed",
/// "cancelled" or "would", the only one without an outcome.
QJsonObject powerJson(const QString &host, const QString &action, const QString &word,
                      const std::optional<PowerOutcome> &outcome, const QString &sentence);

/// What became of a standing order for everybody.
QJsonObject orderJson(const QString &action, const QString &word, const Result<> &result,
                      const QString &sentence);

/// One entry of the record. What is empty is null.
/// One computer of `hosts`.
QJsonObject hostJson(const NamedHost &host);
QJsonObject historyJson(const HistoryEntry &entry);

/// One line, without its end.
QString jsonLine(const QJsonObject &object);

} // namespace stationmaster
