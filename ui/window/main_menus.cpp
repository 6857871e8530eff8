// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menus.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/host_actions.h"
#include "ui/commands/session_actions.h"
#include "ui/look/symbols.h"
#include "ui/places/place_actions.h"
#include "ui/settings/view_actions.h"
#include "ui/viewer/picture_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace stationmaster {

namespace {

struct MainMenusWords
{
    Q_DECLARE_TR_FUNCTIONS(MainMenus)
};

QMenu *makeMenu(const QString &name, const QString &title, const QList<QAction *> &actions, QWidget *parent)
{
    auto *menu = new QMenu(title, parent);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    return menu;
}

QList<QAction *> selecting(const ViewActions &view)
{
    return {view.selectAll(), view.invertSelection(), view.selectNone(), view.selectIdle()};
}

QMenu *makeSortMenu(const ViewActions &view, QWidget *parent)
{
    return makeMenu(QStringLiteral("sortMenu"), MainMenusWords::tr("S&ort"), view.sortKeys(), parent);
}

void addShowing(QMenu &menu, const ViewActions &view, const PlaceActions &places)
{
    menu.addActions({view.showAll(), view.showOnlyActive(), view.spotlight()});
    menu.addSeparator();
    menu.addActions({view.showText(), places.showFree()});
}

QMenu *makeGroupMenu(const ViewActions &view, QWidget *parent)
{
    auto *menu =
        makeMenu(QStringLiteral("groupMenu"), MainMenusWords::tr("Gro&up"), view.groupings(), parent);
    menu->setIcon(symbolicIcon(QStringLiteral("group")));
    return menu;
}

void addPictures(QMenu &menu, const ViewActions &view)
{
    menu.addAction(view.pictures().enlarge());
    QMenu *rates = makeMenu(QStringLiteral("picturesMenu"), MainMenusWords::tr("Pict&ures"),
                            view.pictures().rates(), &menu);
    rates->addSeparator();
    rates->addActions(view.pictures().limits());
    rates->setIcon(symbolicIcon(QStringLiteral("picture")));
    menu.addMenu(rates);
}

QMenu *makeLogOffOnlyMenu(const SessionActions &session, const QString &name, QWidget *parent)
{
    QMenu *menu =
        makeMenu(name, MainMenusWords::tr("L&og off users"), session.group(ActionGroup::LogOff), parent);
    menu->insertSeparator(session.selected(Verb::LogOffEverywhere));
    menu->addAction(session.callOff());
    return menu;
}

} // namespace

QMenu *makeMessageMenu(const SessionActions &session, QWidget *parent)
{
    return makeMenu(QStringLiteral("messageMenu"), MainMenusWords::tr("&Message"),
                    session.group(ActionGroup::Message), parent);
}

QMenu *makeBlockMenu(const SessionActions &session, const HostActions &host, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("blockMenu"), MainMenusWords::tr("Bloc&k"),
                          session.group(ActionGroup::Block), parent);
    menu->addSeparator();
    menu->addActions({host.blockAll(), host.unblockAll()});
    return menu;
}

QMenu *makeLockMenu(const SessionActions &session, QWidget *parent)
{
    return makeMenu(QStringLiteral("lockMenu"), MainMenusWords::tr("&Lock"), session.group(ActionGroup::Lock),
                    parent);
}

QMenu *makeOrderMenu(const ViewActions &view, const PlaceActions &places, QWidget *parent)
{
    QMenu *menu = makeSortMenu(view, parent);
    menu->addSeparator();
    menu->addMenu(makeGroupMenu(view, menu));
    menu->addSeparator();
    menu->addActions(places.arranging());
    return menu;
}

QMenu *makeSelectMenu(const ViewActions &view, QWidget *parent)
{
    return makeMenu(QStringLiteral("selectMenu"), {}, selecting(view), parent);
}

QMenu *makeShowMenu(const ViewActions &view, const PlaceActions &places, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("showMenu"), {}, {}, parent);
    addShowing(*menu, view, places);
    return menu;
}

QMenu *makeLogOffMenu(SessionActions &session, QWidget *parent)
{
    QMenu *menu = makeLogOffOnlyMenu(session, QStringLiteral("logOffUsersMenu"), parent);
    menu->addSeparator();
    menu->addActions(session.group(ActionGroup::Disconnect));
    return menu;
}

void fillMenuBar(QMenuBar &bar, SessionActions &session, HostActions &host, ViewActions &view,
                 PlaceActions &places, const QList<QAction *> &program, const QList<QAction *> &help,
                 const QList<QAction *> &parts, QAction *saveList)
{
    auto *sessions = makeMenu(QStringLiteral("sessionMenu"), MainMenusWords::tr("&Session"), {}, &bar);
    // Without the disconnecting that the drop-down has: it stands further down in this very menu.
    QMenu *logOff = makeLogOffOnlyMenu(session, QStringLiteral("logOffUsersSubmenu"), sessions);
    logOff->setIcon(symbolicIcon(QStringLiteral("log-off")));
    sessions->addMenu(logOff);
    sessions->addSeparator();
    sessions->addActions(session.group(ActionGroup::Message));
    QMenu *block = makeBlockMenu(session, host, sessions);
    block->setObjectName(QStringLiteral("blockSubmenu"));
    block->setIcon(symbolicIcon(QStringLiteral("block")));
    sessions->addMenu(block);
    sessions->addSeparator();
    sessions->addActions(session.group(ActionGroup::Lock));
    sessions->addSeparator();
    sessions->addActions(session.group(ActionGroup::Disconnect));
    sessions->addSeparator();
    sessions->addAction(host.history());
    sessions->addSeparator();
    sessions->addActions(
        {view.pictures().save(), view.pictures().saveAll(), view.pictures().choosePlace(), saveList});
    sessions->addSeparator();
    sessions->addActions(program);
    bar.addMenu(sessions);

    auto *selection =
        makeMenu(QStringLiteral("selectionMenu"), MainMenusWords::tr("S&election"), selecting(view), &bar);
    selection->addSeparator();
    selection->addActions({view.find(), view.clearSearch()});
    bar.addMenu(selection);

    auto *views = makeMenu(QStringLiteral("viewMenu"), MainMenusWords::tr("&View"), view.sizes(), &bar);
    views->addActions({view.larger(), view.smaller(), view.fitAll()});
    views->addSeparator();
    QMenu *sort = makeOrderMenu(view, places, views);
    sort->setObjectName(QStringLiteral("viewSortMenu"));
    sort->setIcon(symbolicIcon(QStringLiteral("sort")));
    views->addMenu(sort);
    views->addSeparator();
    addPictures(*views, view);
    views->addSeparator();
    addShowing(*views, view, places);
    views->addSeparator();
    views->addActions(parts);
    views->addAction(view.fullScreen());
    bar.addMenu(views);

    bar.addMenu(makeMenu(QStringLiteral("helpMenu"), MainMenusWords::tr("&Help"), help, &bar));
}

QMenu *makeSelectionMenu(SessionActions &session, ViewActions &view, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("selectionContextMenu"), {}, {}, parent);
    fillSelectionMenu(*menu, session, view);
    return menu;
}

void fillSelectionMenu(QMenu &menu, const SessionActions &session, const ViewActions &view)
{
    menu.clear();
    // What cannot be done to them stands in the menu bar, where it says why; here it would be in the way.
    const auto add = [&menu](QList<QAction *> actions) {
        actions.removeIf([](const QAction *action) {
            return !action->isEnabled();
        });
        if (!actions.isEmpty() && !menu.isEmpty())
            menu.addSeparator();
        menu.addActions(actions);
    };
    add({view.pictures().enlarge()});
    QList<QAction *> logOff = session.selectedOf(ActionGroup::LogOff);
    logOff.insert(logOff.indexOf(session.selected(Verb::LogOffEverywhere)), session.callOff());
    add(logOff + session.selectedOf(ActionGroup::Disconnect));
    for (const ActionGroup group : {ActionGroup::Message, ActionGroup::Block, ActionGroup::Lock})
        add(session.selectedOf(group));
    add({view.pictures().save(), view.spotlight()});
    add(selecting(view));
}

QMenu *makeGridMenu(ViewActions &view, PlaceActions &places, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("gridContextMenu"), {}, selecting(view), parent);
    menu->addSeparator();
    menu->addMenu(makeOrderMenu(view, places, menu));
    menu->addSeparator();
    addShowing(*menu, view, places);
    return menu;
}

} // namespace stationmaster
