// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/history_entry.h"
#include "backend/core/host.h"
#include "backend/core/result.h"
#include "backend/core/session.h"
#include "backend/core/station.h"
#include "backend/protocol/types.h"

#include <QVariantMap>

#include <optional>

/// Our values as the properties and arguments of the interfaces, both ways. What comes in is hostile:
/// bounded, made harmless, and refused as a whole where it has no sense.
namespace stationmaster::protocol {

/// All properties of org.stationmaster.Session1.
QVariantMap encode(const Session &session, bool pictures);
/// Nothing if the identity is missing or a word is unknown. `host` becomes SessionId::host; `own` stays
/// false.
std::optional<Session> decodeSession(const QVariantMap &properties, const QString &host);

/// The host `id` as the properties of org.stationmaster.Host1 say.
Host decodeHost(const QVariantMap &properties, const QString &id);

/// All properties of org.stationmaster.Station1.
QVariantMap encode(const Station &station);
/// A station without its session, whose path is in the property Session.
std::optional<Station> decodeStation(const QVariantMap &properties, const QString &host);

/// The options of Session1.Perform.
QVariantMap encodeOptions(const Action &action);
/// Unknown options and wrong types are refused as Protocol; too long a text too.
Result<Action> decodeAction(const QString &verb, const QVariantMap &options);

/// One entry of Host1.History, and back.
QVariantMap encode(const HistoryEntry &entry);
HistoryEntry decodeHistory(const QVariantMap &entry);

QVariantMap encode(const Outcome &outcome);
Outcome decodeOutcome(const QVariantMap &outcome);

inline constexpr int MaxMessageText = 4096; ///< UTF-16 units of a message to a user.

} // namespace stationmaster::protocol
