// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/places_model.h"
#include "model/session_filter_model.h"

#include <QAction>
#include <QList>
#include <QObject>

class QActionGroup;

namespace stationmaster {

class PictureActions;

/// What changes the view and nobody's session: selecting, sorting, showing, sizes, finding, pictures.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    /// Picture widths behind Small, Medium and Large, logical pixels.
    static constexpr int SmallWidth = 160;
    static constexpr int MediumWidth = 240;
    static constexpr int LargeWidth = 360;

    explicit ViewActions(QObject *parent = nullptr);

    QAction *selectAll() const { return m_selectAll; }
    QAction *invertSelection() const { return m_invertSelection; }
    QAction *selectNone() const { return m_selectNone; }
    QAction *selectIdle() const { return m_selectIdle; }
    QAction *find() const { return m_find; }
    QAction *clearSearch() const { return m_clearSearch; }
    QAction *showAll() const { return m_showAll; }
    QAction *showOnlyActive() const { return m_showOnlyActive; }
    QAction *showText() const { return m_showText; }
    QList<QAction *> sortKeys() const { return m_sortKeys; }
    QList<QAction *> sizes() const { return m_sizes; } ///< Small, Medium, Large.
    QList<QAction *> groupings() const { return m_groupings; }
    QAction *spotlight() const { return m_spotlight; } ///< Checkable.
    QAction *fitAll() const { return m_fitAll; } ///< Checkable.
    QAction *larger() const { return m_larger; }
    QAction *smaller() const { return m_smaller; }
    QAction *fullScreen() const { return m_fullScreen; }
    PictureActions &pictures() const { return *m_pictures; }

    /// Ticks what is true, without telling.
    void setSortKey(SessionFilterModel::SortKey key);
    void setPictureWidth(int width);
    void setGrouping(PlacesModel::Grouping grouping);
    /// There are rooms that could be grouped by.
    void setRoomsOffered(bool offered);
    void setOnlyActive(bool only);
    void setShowText(bool show);
    /// What can be selected or deselected at all.
    void updateSelection(int shown, int selected);

Q_SIGNALS:
    void sortKeyChosen(stationmaster::SessionFilterModel::SortKey key);
    void groupingChosen(stationmaster::PlacesModel::Grouping grouping);
    void pictureWidthChosen(int width);
    void onlyActiveChosen(bool only);
    void showTextChosen(bool show);

private:
    void makeSortKeys();
    void makeGroupings();
    void makeSizes();
    QAction *checkable(QAction *action, QActionGroup *group = nullptr);

    QAction *m_selectAll;
    QAction *m_invertSelection;
    QAction *m_selectNone;
    QAction *m_selectIdle;
    QAction *m_find;
    QAction *m_clearSearch;
    QActionGroup *m_showGroup;
    QAction *m_showAll;
    QAction *m_showOnlyActive;
    QAction *m_showText;
    QAction *m_spotlight;
    QAction *m_fitAll;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_fullScreen;
    PictureActions *m_pictures;
    QList<QAction *> m_sortKeys;
    QList<QAction *> m_groupings;
    QList<QAction *> m_sizes;
};

} // namespace stationmaster
