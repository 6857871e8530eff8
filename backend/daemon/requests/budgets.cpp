// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/requests/budgets.h"

#include <limits>

namespace stationmaster {

namespace {

constexpr int NoLimit = std::numeric_limits<int>::max();

/// The bus lets one connection wait for 128 answers at once: the questions of all together stay below, and
/// those of ordinary users below half of that.
constexpr Budgets::Limits Table[] = {
    {16, 1024, 4096, NoLimit}, // Requests
    {4, 48, 48, 112}, // Questions
    {4, 1024, 2048, NoLimit}, // Watches
    {2, 1024, 4096, NoLimit}, // Countdowns
    {2, 1024, 4096, NoLimit}, // Messages
};

} // namespace

Budgets::Share::Share(Budgets &budgets, Kind kind, const Caller &caller)
    : m_budgets(&budgets)
    , m_kind(kind)
    , m_uid(caller.uid)
    , m_looksAfterOthers(looksAfterOthers(caller))
{
    budgets.count(m_kind, m_uid, m_looksAfterOthers, +1);
}

void Budgets::Share::release()
{
    const QPointer<Budgets> budgets = std::exchange(m_budgets, nullptr);
    if (!budgets)
        return;
    budgets->count(m_kind, m_uid, m_looksAfterOthers, -1);
    Q_EMIT budgets->released(m_kind);
}

const Budgets::Limits &Budgets::limits(Kind kind)
{
    static_assert(std::size(Table) == Kinds);
    return Table[int(kind)];
}

Budgets::SharePtr Budgets::take(Kind kind, const Caller &caller)
{
    const Limits &most = limits(kind);
    const Used &used = m_used[std::size_t(kind)];
    const bool carer = looksAfterOthers(caller);
    const bool fits = used.each.value(caller.uid) < (carer ? most.carer : most.user) && used.all < most.all
        && (carer || used.users < most.users);
    return fits ? std::make_shared<Share>(*this, kind, caller) : nullptr;
}

void Budgets::count(Kind kind, quint32 uid, bool looksAfterOthers, int change)
{
    Used &used = m_used[std::size_t(kind)];
    if ((used.each[uid] += change) == 0)
        used.each.remove(uid);
    used.all += change;
    if (!looksAfterOthers)
        used.users += change;
}

} // namespace stationmaster

#include "moc_budgets.cpp"
