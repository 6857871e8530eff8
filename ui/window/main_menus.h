// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace stationmaster {

class HostActions;
class SessionActions;
class ViewActions;

/// Where the window's actions stand. The same actions everywhere, so that none can differ from itself.

/// The drop-down at the top left: log off the selected users, or all, and whatever else takes people off.
QMenu *makeLogOffMenu(SessionActions &session, QWidget *parent);
void fillToolBar(QToolBar &bar, SessionActions &session, HostActions &host, ViewActions &view);
void fillMenuBar(QMenuBar &bar, SessionActions &session, HostActions &host, ViewActions &view, QAction *quit,
                 const QList<QAction *> &help);
/// What a right-click on selected tiles offers.
QMenu *makeSelectionMenu(SessionActions &session, ViewActions &view, QWidget *parent);
/// What a right-click beside the tiles offers.
QMenu *makeGridMenu(ViewActions &view, QWidget *parent);

} // namespace stationmaster
