// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QToolBar;

namespace stationmaster {

class HostActions;
class PlaceActions;
class SessionActions;
class ViewActions;

/// Something that can stand in the main tool bar: a drop-down or a button.
struct ToolBarItem
{
    QString id; ///< In the settings' file.
    QString text;
    QIcon icon;
    int group = 0; ///< Between those of different groups stands a line.
    bool isFixed = false; ///< Always there, and first.
    bool isUsual = false; ///< There until the operator says otherwise.
    std::function<void(QToolBar &)> addTo;
};

/// All that can stand in the main tool bar, in the order in which it is offered, and the bar as the operator
/// wants it.
class ToolBarItems final
{
public:
    /// The actions outlive this object and the bars that it fills. `more` are further ones of the window.
    ToolBarItems(SessionActions &session, HostActions &host, ViewActions &view, PlaceActions &places,
                 const QList<QAction *> &more);

    const QList<ToolBarItem> &all() const { return m_items; }
    QStringList usual() const;
    /// Each once, none that is unknown, with the fixed ones first; the usual ones for an empty list.
    QStringList sane(const QStringList &ids) const;
    /// Takes out what stood in the bar.
    void fill(QToolBar &bar, const QStringList &ids) const;

private:
    void addMenus(SessionActions &session, HostActions &host, ViewActions &view, PlaceActions &places);
    void addButtons(int group, const QList<QAction *> &actions, bool areUsual = false);
    const ToolBarItem *find(const QString &id) const;

    QList<ToolBarItem> m_items;
};

} // namespace stationmaster
