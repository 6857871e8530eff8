// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/display_state.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <compare>
#include <optional>

namespace stationmaster {

/// What of the sessions the grid shows, and in which order. Text sessions are hidden unless asked for.
/// Sorting is dynamic, total (no two sessions ever tie) and locale-aware, and numbers inside names count as
/// numbers ("student2" before "student10"). Stands on a SessionModel.
class SessionFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class SortKey
    {
        Name, ///< Full name, else user name.
        Station,
        State, ///< Active, then disconnected, then closing.
        IdleTime, ///< Longest idle first, then those who are not idle.
        LogOnTime, ///< Newest first.
    };
    Q_ENUM(SortKey)

    explicit SessionFilterModel(QObject *parent = nullptr);

    void setShowText(bool show);
    bool showsText() const { return m_showText; }
    void setOnlyActive(bool only); ///< Hides disconnected and closing sessions.
    bool onlyActive() const { return m_onlyActive; }
    /// Hides all that are not in this state; nothing: none for that reason.
    void setState(std::optional<DisplayState> state);
    std::optional<DisplayState> state() const { return m_state; }
    /// Every word must be found in full name, user name, station or remote host; case does not count. Plain
    /// text.
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    /// The search finds it, whether or not it is left out for another reason.
    bool isFound(const Session &session) const;
    void setSortKey(SortKey key);
    SortKey sortKey() const { return m_sortKey; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::weak_ordering compareByKey(const Session &a, const Session &b) const;
    std::weak_ordering compareTexts(const QString &a, const QString &b) const;

    bool m_showText = false;
    bool m_onlyActive = false;
    std::optional<DisplayState> m_state;
    QString m_search;
    QStringList m_words; ///< Of m_search.
    SortKey m_sortKey = SortKey::Name;
    QCollator m_collator;
};

} // namespace stationmaster
