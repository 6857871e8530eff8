// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/view_text.h"

#include <QStackedWidget>

#include <optional>

class QAction;

namespace stationmaster {

class EnlargedView;
class PlaceholderView;
class SessionFilterModel;
class SessionGrid;
class SessionModel;
class ViewActions;

/// The grid; or one session large; or what stands in the grid's place while it has nothing to show: why, and
/// what helps.
class ContentPages final : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the grid and the enlarged view over; the rest must outlive it.
    ContentPages(const SessionModel &model, const SessionFilterModel &filter, SessionGrid &grid,
                 EnlargedView &enlarged, const ViewActions &actions, QWidget *parent = nullptr);

    /// What shows the sessions in lines in the grid's place, where that is wanted. Becomes this one's.
    void setList(QWidget &list);
    void setShownAsList(bool shown);
    /// The grid, or the list in its place.
    QWidget &sessions() const;

    /// Shows the page that is right now.
    void updatePage();
    void setEnlarged(bool enlarged);
    bool isEnlarged() const { return m_isEnlarged; }

private:
    std::optional<Emptiness> emptiness() const;
    QAction *remedyFor(Emptiness emptiness) const;

    const SessionModel &m_model;
    const SessionFilterModel &m_filter;
    const ViewActions &m_actions;
    SessionGrid &m_grid;
    EnlargedView &m_enlarged;
    QWidget *m_list = nullptr;
    bool m_isList = false;
    bool m_isEnlarged = false;
    PlaceholderView *m_placeholder;
};

} // namespace stationmaster
