// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace stationmaster {

class HostActions;
class PlaceActions;
class SessionActions;
class ViewActions;

/// Where the window's actions stand. The same actions everywhere, so that none can differ from itself.

/// The drop-down at the top left: log off the selected users, or all, and whatever else takes people off.
QMenu *makeLogOffMenu(SessionActions &session, QWidget *parent);
/// The other drop-downs of the tool bar.
QMenu *makeMessageMenu(const SessionActions &session, QWidget *parent);
QMenu *makeBlockMenu(const SessionActions &session, const HostActions &host, QWidget *parent);
QMenu *makeLockMenu(const SessionActions &session, QWidget *parent);
QMenu *makeSelectMenu(const ViewActions &view, QWidget *parent);
QMenu *makeOrderMenu(const ViewActions &view, const PlaceActions &places, QWidget *parent);
QMenu *makeShowMenu(const ViewActions &view, const PlaceActions &places, QWidget *parent);
void fillMenuBar(QMenuBar &bar, SessionActions &session, HostActions &host, ViewActions &view,
                 PlaceActions &places, const QList<QAction *> &program, const QList<QAction *> &help,
                 const QList<QAction *> &parts, QAction *saveList);
/// What a right-click on selected tiles offers: filled anew each time, with what can be done to them.
QMenu *makeSelectionMenu(SessionActions &session, ViewActions &view, QWidget *parent);
void fillSelectionMenu(QMenu &menu, const SessionActions &session, const ViewActions &view);
/// What a right-click beside the tiles offers.
QMenu *makeGridMenu(ViewActions &view, PlaceActions &places, QWidget *parent);

} // namespace stationmaster
