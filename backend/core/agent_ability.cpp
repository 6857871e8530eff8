// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/agent_ability.h"

#include "backend/core/vocabulary.h"

namespace stationmaster {

template <>
std::span<const Word<AgentAbility>> vocabulary<AgentAbility>()
{
    static constexpr Word<AgentAbility> words[] = {
        {AgentAbility::Pictures, QLatin1StringView("pictures")},
        {AgentAbility::Cover, QLatin1StringView("cover")},
        {AgentAbility::CoverHoldsInput, QLatin1StringView("cover-holds-input")},
        {AgentAbility::UnderCover, QLatin1StringView("under-cover")},
        {AgentAbility::Windows, QLatin1StringView("windows")},
        {AgentAbility::Input, QLatin1StringView("input")},
        {AgentAbility::Sound, QLatin1StringView("sound")},
        {AgentAbility::Messages, QLatin1StringView("messages")},
        {AgentAbility::Countdown, QLatin1StringView("countdown")},
        {AgentAbility::Logout, QLatin1StringView("logout")},
        {AgentAbility::Sign, QLatin1StringView("sign")},
        {AgentAbility::Consent, QLatin1StringView("consent")},
    };
    return words;
}

AgentAbilities neededForPictures(Observation observation)
{
    AgentAbilities needed = AgentAbility::Pictures;
    if (observation == Observation::Notify || observation == Observation::Ask)
        needed |= AgentAbility::Sign;
    if (observation == Observation::Ask)
        needed |= AgentAbility::Consent;
    return needed;
}

QStringList toWords(AgentAbilities abilities)
{
    QStringList words;
    for (const Word<AgentAbility> &entry : vocabulary<AgentAbility>()) {
        if (abilities.testFlag(entry.value))
            words += entry.word;
    }
    return words;
}

AgentAbilities abilitiesFromWords(const QStringList &words)
{
    AgentAbilities abilities;
    const QStringList looked = words.mid(0, MaxAbilityWords);
    for (const QString &word : looked) {
        if (const std::optional<AgentAbility> ability = fromWord<AgentAbility>(word))
            abilities |= *ability;
    }
    return abilities;
}

} // namespace stationmaster
