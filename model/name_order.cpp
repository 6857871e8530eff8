// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/name_order.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace stationmaster {

QCollator nameCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QHash<QString, int> ranksByName(const QSet<QString> &names)
{
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    keys.reserve(std::size_t(names.size()));
    for (const QString &name : names)
        keys.emplace_back(collator.sortKey(name), name);
    std::ranges::sort(keys, [](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        return order != 0 ? order < 0 : one.second < other.second;
    });
    QHash<QString, int> ranks;
    ranks.reserve(names.size());
    for (const auto &[key, name] : keys)
        ranks.insert(name, int(ranks.size()));
    return ranks;
}

} // namespace stationmaster
