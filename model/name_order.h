// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>

namespace stationmaster {

/// In what order names are read in the operator's language, whatever their case, with numbers by their value.
/// The C locale collates by code point and knows no numbers: there it is the English order.
QCollator nameCollator();

/// Where each name stands in that order, from 0. Looks at each once and not once for each comparison: a
/// thousand users are a thousand names.
QHash<QString, int> ranksByName(const QSet<QString> &names);

/// The same items by their ranks, those of one rank as they stood. Each rank is looked up once, too.
template <typename Item, typename RankOf>
QList<Item> inOrderOf(const QList<Item> &items, RankOf rankOf)
{
    QList<std::pair<int, qsizetype>> order;
    order.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        order.emplaceBack(rankOf(items.at(i)), i);
    if (std::ranges::is_sorted(order))
        return items;
    std::ranges::sort(order);
    QList<Item> sorted;
    sorted.reserve(items.size());
    for (const auto &[rank, i] : std::as_const(order))
        sorted += items.at(i);
    return sorted;
}

} // namespace stationmaster
