// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/room_source.h"

#include <QLatin1StringView>

#include <algorithm>

namespace stationmaster {

namespace {

struct SourceWord
{
    QLatin1StringView word;
    RoomSource::Kind kind;
    int fewest; ///< Words behind it.
    int most;
};

constexpr SourceWord sourceWords[] = {
    {QLatin1StringView("@ssh-config"), RoomSource::Kind::SshConfig, 0, 1},
    {QLatin1StringView("@inventory"), RoomSource::Kind::Inventory, 1, 1},
    {QLatin1StringView("@list"), RoomSource::Kind::List, 1, 1},
    {QLatin1StringView("@command"), RoomSource::Kind::Command, 1, 64},
    {QLatin1StringView("@avahi"), RoomSource::Kind::Avahi, 0, 0},
};

} // namespace

std::optional<RoomSource> roomSourceOf(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const auto known = std::ranges::find(sourceWords, words.constFirst(), &SourceWord::word);
    const qsizetype more = words.size() - 1;
    if (known == std::end(sourceWords) || more < known->fewest || more > known->most
        || words.mid(1).contains(QString()))
        return {};
    return RoomSource{known->kind, words.mid(1)};
}

QString roomSourceLine(const RoomSource &source)
{
    const auto known = std::ranges::find(sourceWords, source.kind, &SourceWord::kind);
    return (QStringList(known->word) + source.words).join(QLatin1Char(' '));
}

} // namespace stationmaster
