// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QString>

#include <ostream>

// Teaches GoogleTest to print what our assertions compare.
QT_BEGIN_NAMESPACE
void PrintTo(const QString &text, std::ostream *out);
QT_END_NAMESPACE

namespace stationmaster {
void PrintTo(const SessionId &id, std::ostream *out);
void PrintTo(const Session &session, std::ostream *out);
void PrintTo(const Error &error, std::ostream *out);
void PrintTo(const Result<Outcome> &result, std::ostream *out);
} // namespace stationmaster
