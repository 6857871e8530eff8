// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menus.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/host_actions.h"
#include "ui/commands/session_actions.h"
#include "ui/look/symbols.h"
#include "ui/settings/view_actions.h"
#include "ui/viewer/picture_actions.h"
#include "ui/window/drop_down_button.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

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

QMenu *makeSortMenu(const ViewActions &view, QWidget *parent)
{
    return makeMenu(QStringLiteral("sortMenu"), MainMenusWords::tr("S&ort"), view.sortKeys(), parent);
}

void addShowing(QMenu &menu, const ViewActions &view)
{
    menu.addActions({view.showAll(), view.showOnlyActive()});
    menu.addSeparator();
    menu.addAction(view.showText());
}

void addPictures(QMenu &menu, const ViewActions &view)
{
    menu.addAction(view.pictures().enlarge());
    QMenu *rates = makeMenu(QStringLiteral("picturesMenu"), MainMenusWords::tr("&Pictures"),
                            view.pictures().rates(), &menu);
    rates->addSeparator();
    rates->addActions(view.pictures().limits());
    rates->setIcon(symbolicIcon(QStringLiteral("picture")));
    menu.addMenu(rates);
}

DropDownButton *makeDropDown(const QString &name, const QString &text, const QString &symbolName,
                             const QString &hint, QMenu *menu, QWidget *parent)
{
    auto *button = new DropDownButton(parent);
    button->setObjectName(name);
    button->setText(withoutMnemonic(text));
    // The key works all the same; "(O)" behind a Korean or Japanese word would only take up room.
    button->setShortcut(QKeySequence::mnemonic(text));
    button->setIcon(symbolicIcon(symbolName));
    button->setToolTip(hint);
    button->setMenu(menu);
    menu->setParent(button, menu->windowFlags());
    return button;
}

} // namespace

QMenu *makeLogOffMenu(SessionActions &session, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("logOffUsersMenu"), MainMenusWords::tr("L&og off users"),
                          session.group(ActionGroup::LogOff), parent);
    menu->insertSeparator(session.selected(Verb::LogOffEverywhere));
    menu->addAction(session.callOff());
    menu->addSeparator();
    menu->addActions(session.group(ActionGroup::Disconnect));
    return menu;
}

void fillToolBar(QToolBar &bar, SessionActions &session, HostActions &host, ViewActions &view)
{
    bar.addWidget(makeDropDown(
        QStringLiteral("logOffUsersButton"), MainMenusWords::tr("L&og off users"), QStringLiteral("log-off"),
        MainMenusWords::tr("Log off selected users, or all users"), makeLogOffMenu(session, &bar), &bar));
    bar.addSeparator();
    bar.addWidget(makeDropDown(QStringLiteral("messageButton"), MainMenusWords::tr("Message"),
                               QStringLiteral("message"),
                               MainMenusWords::tr("Show a text to selected users, or to all"),
                               makeMessageMenu(session, &bar), &bar));
    bar.addWidget(makeDropDown(QStringLiteral("blockButton"), MainMenusWords::tr("Block"),
                               QStringLiteral("block"),
                               MainMenusWords::tr("Cover the screens of selected sessions, or of all"),
                               makeBlockMenu(session, host, &bar), &bar));
    bar.addWidget(
        makeDropDown(QStringLiteral("lockButton"), MainMenusWords::tr("Lock"), QStringLiteral("lock"),
                     MainMenusWords::tr("Lock or unlock the screens of selected sessions, or show one"),
                     makeLockMenu(session, &bar), &bar));
    bar.addActions(session.selectedOf(ActionGroup::Disconnect));
    bar.addSeparator();
    bar.addWidget(makeDropDown(QStringLiteral("selectButton"), MainMenusWords::tr("Select"),
                               QStringLiteral("select-all"), MainMenusWords::tr("Select sessions"),
                               makeMenu(QStringLiteral("selectMenu"), {}, selecting(view), &bar), &bar));
    bar.addWidget(makeDropDown(QStringLiteral("sortButton"), MainMenusWords::tr("Sort"),
                               QStringLiteral("sort"), MainMenusWords::tr("The order of the sessions"),
                               makeSortMenu(view, &bar), &bar));
    QMenu *show = makeMenu(QStringLiteral("showMenu"), {}, {}, &bar);
    addShowing(*show, view);
    bar.addWidget(makeDropDown(QStringLiteral("showButton"), MainMenusWords::tr("Show"),
                               QStringLiteral("show"), MainMenusWords::tr("Which sessions are shown"), show,
                               &bar));
}

void fillMenuBar(QMenuBar &bar, SessionActions &session, HostActions &host, ViewActions &view, QAction *quit,
                 const QList<QAction *> &help)
{
    auto *sessions = makeMenu(QStringLiteral("sessionMenu"), MainMenusWords::tr("&Session"), {}, &bar);
    QMenu *logOff = makeLogOffMenu(session, sessions);
    logOff->setObjectName(QStringLiteral("logOffUsersSubmenu"));
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
    sessions->addActions({view.pictures().save(), view.pictures().saveAll(), view.pictures().choosePlace()});
    sessions->addSeparator();
    sessions->addAction(quit);
    bar.addMenu(sessions);

    auto *selection =
        makeMenu(QStringLiteral("selectionMenu"), MainMenusWords::tr("S&election"), selecting(view), &bar);
    selection->addSeparator();
    selection->addActions({view.find(), view.clearSearch()});
    bar.addMenu(selection);

    auto *views = makeMenu(QStringLiteral("viewMenu"), MainMenusWords::tr("&View"), view.sizes(), &bar);
    views->addActions({view.larger(), view.smaller()});
    views->addSeparator();
    QMenu *sort = makeSortMenu(view, views);
    sort->setObjectName(QStringLiteral("viewSortMenu"));
    sort->setIcon(symbolicIcon(QStringLiteral("sort")));
    views->addMenu(sort);
    views->addSeparator();
    addPictures(*views, view);
    views->addSeparator();
    addShowing(*views, view);
    views->addSeparator();
    views->addAction(view.fullScreen());
    bar.addMenu(views);

    bar.addMenu(makeMenu(QStringLiteral("helpMenu"), MainMenusWords::tr("&Help"), help, &bar));
}

QMenu *makeSelectionMenu(SessionActions &session, ViewActions &view, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("selectionContextMenu"), {}, {}, parent);
    for (const ActionGroup group : {ActionGroup::LogOff, ActionGroup::Message, ActionGroup::Block,
                                    ActionGroup::Lock, ActionGroup::Disconnect}) {
        if (group != ActionGroup::LogOff && group != ActionGroup::Disconnect)
            menu->addSeparator();
        menu->addActions(session.selectedOf(group));
    }
    menu->insertAction(session.selected(Verb::LogOffEverywhere), session.callOff());
    menu->addSeparator();
    menu->addActions({view.pictures().enlarge(), view.pictures().save()});
    menu->addSeparator();
    menu->addActions(selecting(view));
    return menu;
}

QMenu *makeGridMenu(ViewActions &view, QWidget *parent)
{
    auto *menu = makeMenu(QStringLiteral("gridContextMenu"), {}, selecting(view), parent);
    menu->addSeparator();
    menu->addMenu(makeSortMenu(view, menu));
    menu->addSeparator();
    addShowing(*menu, view);
    return menu;
}

} // namespace stationmaster
