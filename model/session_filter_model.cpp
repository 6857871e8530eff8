// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_filter_model.h"

#include "model/name_order.h"
#include "model/session_model.h"

#include <algorithm>

namespace stationmaster {

namespace {

bool hasWord(const Session &session, const QString &word)
{
    return session.fullName.contains(word, Qt::CaseInsensitive)
        || session.userName.contains(word, Qt::CaseInsensitive)
        || session.station.contains(word, Qt::CaseInsensitive)
        || session.hostName.contains(word, Qt::CaseInsensitive)
        || session.remoteHost.contains(word, Qt::CaseInsensitive);
}

/// The Session inside `boxed`, without copying it.
const Session &unboxed(const QVariant &boxed)
{
    Q_ASSERT(boxed.metaType() == QMetaType::fromType<Session>());
    return *static_cast<const Session *>(boxed.constData());
}

} // namespace

SessionFilterModel::SessionFilterModel(QObject *parent)
    : RowFilterModel(parent)
    , m_collator(nameCollator())
{
    // Only a change of the session itself can move or hide its row; a new picture or step must not.
    setSortRole(SessionModel::SessionRole);
    setFilterRole(SessionModel::SessionRole);
    setDynamicSortFilter(true);
    sort(0);
}

template <typename T>
void SessionFilterModel::change(T &criterion, T wanted)
{
    if (criterion == wanted)
        return;
    Q_EMIT criteriaAboutToChange();
    changeRows([&] {
        criterion = std::move(wanted);
    });
    Q_EMIT criteriaChanged();
}

void SessionFilterModel::setShowText(bool show)
{
    change(m_showText, show);
}

void SessionFilterModel::setOnlyActive(bool only)
{
    change(m_onlyActive, only);
}

void SessionFilterModel::setState(std::optional<DisplayState> state)
{
    change(m_state, state);
}

void SessionFilterModel::setSpotlight(const std::optional<QSet<SessionId>> &sessions)
{
    change(m_spotlight, sessions);
}

void SessionFilterModel::setSearch(const QString &text)
{
    m_search = text;
    change(m_words, QStringList(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)));
}

void SessionFilterModel::setSortKey(SortKey key)
{
    if (m_sortKey == key)
        return;
    Q_EMIT criteriaAboutToChange();
    m_sortKey = key;
    invalidate();
    Q_EMIT criteriaChanged();
}

bool SessionFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QVariant boxed = sourceModel()->index(sourceRow, 0, sourceParent).data(SessionModel::SessionRole);
    const Session &session = unboxed(boxed);
    if (session.isText() && !m_showText)
        return false;
    if (session.state != SessionState::Active && m_onlyActive)
        return false;
    if (m_state && displayState(session) != *m_state)
        return false;
    if (m_spotlight && !m_spotlight->contains(session.id))
        return false;
    return isFound(session);
}

bool SessionFilterModel::isFound(const Session &session) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return hasWord(session, word);
    });
}

bool SessionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant boxedLeft = left.data(SessionModel::SessionRole);
    const QVariant boxedRight = right.data(SessionModel::SessionRole);
    const Session &a = unboxed(boxedLeft);
    const Session &b = unboxed(boxedRight);
    std::weak_ordering order = compareByKey(a, b);
    if (order == 0)
        order = compareTexts(a.displayName(), b.displayName());
    return order == 0 ? a.id < b.id : order < 0;
}

std::weak_ordering SessionFilterModel::compareByKey(const Session &a, const Session &b) const
{
    switch (m_sortKey) {
    case SortKey::Place:
    case SortKey::Name:
        return std::weak_ordering::equivalent; // what every other key falls back on
    case SortKey::Station:
        return a.hostName == b.hostName ? compareTexts(a.station, b.station)
                                        : compareTexts(a.hostName, b.hostName);
    case SortKey::State:
        return a.state <=> b.state;
    case SortKey::IdleTime:
        if (a.idleSince && b.idleSince)
            return a.idleSince->toMSecsSinceEpoch() <=> b.idleSince->toMSecsSinceEpoch();
        return b.idleSince.has_value() <=> a.idleSince.has_value();
    case SortKey::LogOnTime:
        return b.id.startedUsec <=> a.id.startedUsec;
    }
    return std::weak_ordering::equivalent;
}

std::weak_ordering SessionFilterModel::compareTexts(const QString &a, const QString &b) const
{
    return m_collator.compare(a, b) <=> 0;
}

} // namespace stationmaster

#include "moc_session_filter_model.cpp"
