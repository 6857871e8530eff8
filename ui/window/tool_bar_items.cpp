// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tool_bar_items.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/host_actions.h"
#include "ui/commands/session_actions.h"
#include "ui/look/symbols.h"
#include "ui/places/place_actions.h"
#include "ui/settings/view_actions.h"
#include "ui/viewer/picture_actions.h"
#include "ui/window/drop_down_button.h"
#include "ui/window/main_menus.h"

#include <QCoreApplication>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace stationmaster {

namespace {

/// The words of the menus, which are the same.
struct ToolBarWords
{
    Q_DECLARE_TR_FUNCTIONS(MainMenus)
};

DropDownButton *makeDropDown(const QString &name, const QString &text, const QIcon &icon, const QString &hint,
                             QMenu *menu, QWidget *parent)
{
    auto *button = new DropDownButton(parent);
    button->setObjectName(name);
    button->setText(withoutMnemonic(text));
    // The key works all the same; "(O)" behind a Korean or Japanese word would only take up room.
    button->setShortcut(QKeySequence::mnemonic(text));
    button->setIcon(icon);
    button->setToolTip(hint);
    button->setMenu(menu);
    menu->setParent(button, menu->windowFlags());
    return button;
}

/// A drop-down whose menu is made anew for each bar.
ToolBarItem menuItem(const QString &id, const QString &text, const QString &symbol, const QString &hint,
                     int group, std::function<QMenu *(QWidget *)> makeMenu)
{
    ToolBarItem item{id, withoutMnemonic(text), symbolicIcon(symbol), group, false, true, {}};
    item.addTo = [id, text, hint, icon = item.icon, makeMenu = std::move(makeMenu)](QToolBar &bar) {
        bar.addWidget(makeDropDown(id + QStringLiteral("Button"), text, icon, hint, makeMenu(&bar), &bar));
    };
    return item;
}

} // namespace

ToolBarItems::ToolBarItems(SessionActions &session, HostActions &host, ViewActions &view,
                           PlaceActions &places, const QList<QAction *> &more)
{
    addMenus(session, host, view, places);
    addButtons(3, session.selectedOf(ActionGroup::Disconnect), true);
    addButtons(4, {session.selected(Verb::Mute), session.all(Verb::Mute), session.selected(Verb::Unmute)});
    addButtons(5, {view.pictures().enlarge(), view.pictures().save(), view.pictures().saveAll()});
    addButtons(6, {view.selectIdle(), view.spotlight(), view.fitAll(), view.fullScreen()});
    addButtons(7, QList<QAction *>{host.history()} + more);
}

void ToolBarItems::addMenus(SessionActions &session, HostActions &host, ViewActions &view,
                            PlaceActions &places)
{
    m_items +=
        menuItem(QStringLiteral("logOffUsers"), ToolBarWords::tr("L&og off users"), QStringLiteral("log-off"),
                 ToolBarWords::tr("Log off selected users, or all users"), 0, [&session](QWidget *parent) {
                     return makeLogOffMenu(session, parent);
                 });
    m_items.last().isFixed = true;
    m_items += menuItem(QStringLiteral("message"), ToolBarWords::tr("Message"), QStringLiteral("message"),
                        ToolBarWords::tr("Show a text to selected users, or to all"), 1,
                        [&session](QWidget *parent) {
                            return makeMessageMenu(session, parent);
                        });
    m_items += menuItem(QStringLiteral("block"), ToolBarWords::tr("Block"), QStringLiteral("block"),
                        ToolBarWords::tr("Cover the screens of selected sessions, or of all"), 1,
                        [&session, &host](QWidget *parent) {
                            return makeBlockMenu(session, host, parent);
                        });
    m_items += menuItem(QStringLiteral("select"), ToolBarWords::tr("Select"), QStringLiteral("select-all"),
                        ToolBarWords::tr("Select sessions"), 2, [&view](QWidget *parent) {
                            return makeSelectMenu(view, parent);
                        });
    m_items += menuItem(QStringLiteral("sort"), ToolBarWords::tr("Sort"), QStringLiteral("sort"),
                        ToolBarWords::tr("The order of the sessions"), 2, [&view, &places](QWidget *parent) {
                            return makeOrderMenu(view, places, parent);
                        });
    m_items += menuItem(QStringLiteral("show"), ToolBarWords::tr("Show"), QStringLiteral("show"),
                        ToolBarWords::tr("Which sessions are shown"), 2, [&view, &places](QWidget *parent) {
                            return makeShowMenu(view, places, parent);
                        });
    // Apart from the block, which it would be taken for: a lock is the user's own.
    m_items += menuItem(QStringLiteral("lock"), ToolBarWords::tr("Lock"), QStringLiteral("lock"),
                        ToolBarWords::tr("Lock or unlock the screens of selected sessions, or show one"), 3,
                        [&session](QWidget *parent) {
                            return makeLockMenu(session, parent);
                        });
}

void ToolBarItems::addButtons(int group, const QList<QAction *> &actions, bool areUsual)
{
    for (QAction *action : actions) {
        m_items += ToolBarItem{action->objectName(),
                               action->iconText(),
                               action->icon(),
                               group,
                               false,
                               areUsual,
                               [action](QToolBar &bar) {
                                   bar.addAction(action);
                               }};
    }
}

const ToolBarItem *ToolBarItems::find(const QString &id) const
{
    const auto found = std::ranges::find(m_items, id, &ToolBarItem::id);
    return found == m_items.end() ? nullptr : &*found;
}

QStringList ToolBarItems::usual() const
{
    QStringList ids;
    for (const ToolBarItem &item : m_items) {
        if (item.isFixed || item.isUsual)
            ids += item.id;
    }
    return ids;
}

QStringList ToolBarItems::sane(const QStringList &ids) const
{
    if (ids.isEmpty())
        return usual();
    QStringList sane;
    for (const ToolBarItem &item : m_items) {
        if (item.isFixed)
            sane += item.id;
    }
    for (const QString &id : ids) {
        if (find(id) && !sane.contains(id))
            sane += id;
    }
    return sane;
}

void ToolBarItems::fill(QToolBar &bar, const QStringList &ids) const
{
    const QList<QAction *> before = bar.actions();
    bar.clear();
    for (QAction *action : before) {
        // Made for the bar alone: a line, or a drop-down and its menu.
        if (action->parent() == &bar)
            delete action;
    }
    int group = -1;
    for (const QString &id : sane(ids)) {
        const ToolBarItem &item = *find(id);
        if (group >= 0 && item.group != group)
            bar.addSeparator();
        group = item.group;
        item.addTo(bar);
    }
}

} // namespace stationmaster
