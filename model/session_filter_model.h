// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/display_state.h"
#include "model/row_filter_model.h"

#include <QCollator>
#include <QSet>
#include <QStringList>

#include <compare>
#include <optional>

namespace stationmaster {

/// Which sessions are shown, and in which order where they are sorted. Text sessions are hidden unless asked
/// for. Sorting is dynamic, total (no two sessions ever tie) and locale-aware, and numbers inside names count
/// as numbers ("student2" before "student10"). Stands on a SessionModel.
class SessionFilterModel final : public RowFilterModel
{
    Q_OBJECT

public:
    enum class SortKey
    {
        Place, ///< Everybody in his place, which is PlacesModel's to say; by name here.
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
    /// Hides all but these; nothing: none for that reason.
    void setSpotlight(const std::optional<QSet<SessionId>> &sessions);
    const std::optional<QSet<SessionId>> &spotlight() const { return m_spotlight; }
    /// Every word must be found in full name, user name, station or remote host; case does not count. Plain
    /// text.
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    /// Some sessions are left out beside text sessions: nobody would know a room by what is left of it.
    bool isNarrowed() const { return m_onlyActive || m_state || m_spotlight || !m_words.isEmpty(); }
    /// The search finds it, whether or not it is left out for another reason.
    bool isFound(const Session &session) const;
    void setSortKey(SortKey key);
    SortKey sortKey() const { return m_sortKey; }

Q_SIGNALS:
    /// Somebody wants to see others, or another order. Between the two the rows go, come and move.
    void criteriaAboutToChange();
    void criteriaChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Sets `criterion` and looks at all rows anew, where that is another.
    template <typename T>
    void change(T &criterion, T wanted);
    std::weak_ordering compareByKey(const Session &a, const Session &b) const;
    std::weak_ordering compareTexts(const QString &a, const QString &b) const;

    bool m_showText = false;
    bool m_onlyActive = false;
    std::optional<DisplayState> m_state;
    std::optional<QSet<SessionId>> m_spotlight;
    QString m_search;
    QStringList m_words; ///< Of m_search.
    SortKey m_sortKey = SortKey::Place;
    QCollator m_collator;
};

} // namespace stationmaster
