// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/agent_ability.h"
#include "backend/core/desktop_logout.h"
#include "backend/core/link_status.h"
#include "backend/core/observation.h"
#include "backend/core/result.h"
#include "backend/core/role.h"
#include "backend/core/screen_source.h"
#include "backend/core/session.h"
#include "backend/core/session_backend.h"
#include "backend/core/user_notices.h"
#include "backend/core/vocabulary.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

/// The words that stand for our enumerations on the bus, in the site's settings and in the journal. Fixed:
/// changing one breaks the interface.
namespace stationmaster {

template <typename E>
struct Word
{
    E value;
    QLatin1StringView word;
};

template <typename E>
std::span<const Word<E>> vocabulary();

template <>
std::span<const Word<UserRole>> vocabulary<UserRole>();
template <>
std::span<const Word<SessionKind>> vocabulary<SessionKind>();
template <>
std::span<const Word<SessionState>> vocabulary<SessionState>();
template <>
std::span<const Word<SessionBackend::State>> vocabulary<SessionBackend::State>();
template <>
std::span<const Word<LinkState>> vocabulary<LinkState>();
template <>
std::span<const Word<Verb>> vocabulary<Verb>();
template <>
std::span<const Word<AgentAbility>> vocabulary<AgentAbility>();
template <>
std::span<const Word<Step>> vocabulary<Step>();
template <>
std::span<const Word<Outcome::Proof>> vocabulary<Outcome::Proof>();
template <>
std::span<const Word<Observation>> vocabulary<Observation>();
template <>
std::span<const Word<NoPicture>> vocabulary<NoPicture>();
template <>
std::span<const Word<LogoutWay>> vocabulary<LogoutWay>();
template <>
std::span<const Word<MessageEnd>> vocabulary<MessageEnd>();
template <>
std::span<const Word<Error::Code>> vocabulary<Error::Code>();

template <typename E>
QString toWord(E value)
{
    for (const Word<E> &entry : vocabulary<E>()) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

/// Nothing for a word that is none.
template <typename E>
std::optional<E> fromWord(const QString &word)
{
    for (const Word<E> &entry : vocabulary<E>()) {
        if (entry.word == word)
            return entry.value;
    }
    return {};
}

} // namespace stationmaster
