// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/view_actions.h"

#include "ui/commands/action_factory.h"
#include "ui/viewer/picture_actions.h"

#include <QActionGroup>

namespace stationmaster {

ViewActions::ViewActions(QObject *parent)
    : QObject(parent)
    , m_selectAll(makeAction(this, QStringLiteral("selectAllAction"), QStringLiteral("select-all"),
                             tr("Select &all"), QKeySequence::SelectAll))
    , m_invertSelection(makeAction(this, QStringLiteral("invertSelectionAction"),
                                   QStringLiteral("select-invert"), tr("&Invert selection"), tr("Ctrl+I")))
    , m_selectNone(makeAction(this, QStringLiteral("selectNoneAction"), QStringLiteral("select-none"),
                              tr("Select &none"), tr("Ctrl+Shift+A")))
    , m_selectIdle(makeAction(this, QStringLiteral("selectIdleAction"), QStringLiteral("state-idle"),
                              tr("Select idle o&r disconnected…"), tr("Ctrl+Shift+I")))
    , m_find(makeAction(this, QStringLiteral("findAction"), QStringLiteral("search"), tr("&Find…"),
                        QKeySequence::Find))
    , m_clearSearch(
          makeAction(this, QStringLiteral("clearSearchAction"), QStringLiteral("close"), tr("&Clear search")))
    , m_showGroup(new QActionGroup(this))
    , m_showAll(checkable(makeAction(this, QStringLiteral("showAllAction"), {}, tr("Sho&w all sessions")),
                          m_showGroup))
    , m_showOnlyActive(checkable(
          makeAction(this, QStringLiteral("showOnlyActiveAction"), {}, tr("Show only a&ctive")), m_showGroup))
    , m_showText(checkable(makeAction(this, QStringLiteral("showTextAction"), QStringLiteral("text-session"),
                                      tr("Show &text sessions"), tr("Ctrl+T"))))
    , m_spotlight(checkable(makeAction(this, QStringLiteral("spotlightAction"), QStringLiteral("spotlight"),
                                       tr("S&potlight"), tr("Ctrl+Shift+F"))))
    , m_fitAll(checkable(makeAction(this, QStringLiteral("fitAllAction"), QStringLiteral("fit"),
                                    tr("Fit &all"), tr("Ctrl+0"))))
    , m_larger(makeAction(this, QStringLiteral("largerAction"), QStringLiteral("size-large"), tr("Lar&ger"),
                          QKeySequence::ZoomIn))
    , m_smaller(makeAction(this, QStringLiteral("smallerAction"), QStringLiteral("size-small"),
                           tr("Smalle&r"), QKeySequence::ZoomOut))
    , m_fullScreen(checkable(makeAction(this, QStringLiteral("fullScreenAction"), QStringLiteral("enlarge"),
                                        tr("&Full screen"), tr("F11"))))
    , m_pictures(new PictureActions(this))
{
    setHint(*m_showText, tr("Show sessions without a desktop as well: consoles and ssh"));
    setHint(*m_showOnlyActive, tr("Leave out disconnected and closing sessions"));
    setHint(*m_spotlight, tr("Show the selected sessions alone, as large as can be"));
    setHint(*m_fitAll, tr("Make the tiles as large as can be while all of them are in sight"));
    m_showAll->setChecked(true);
    connect(m_showOnlyActive, &QAction::toggled, this, &ViewActions::onlyActiveChosen);
    connect(m_showText, &QAction::toggled, this, &ViewActions::showTextChosen);
    makeSortKeys();
    makeGroupings();
    makeSizes();
    updateSelection(0, 0);
}

void ViewActions::setSortKey(SessionFilterModel::SortKey key)
{
    m_sortKeys.at(int(key))->setChecked(true);
}

void ViewActions::setPictureWidth(int width)
{
    for (QAction *size : std::as_const(m_sizes))
        size->setChecked(size->data().toInt() == width);
}

void ViewActions::setOnlyActive(bool only)
{
    (only ? m_showOnlyActive : m_showAll)->setChecked(true);
}

void ViewActions::setShowText(bool show)
{
    m_showText->setChecked(show);
}

void ViewActions::updateSelection(int shown, int selected)
{
    m_selectAll->setEnabled(selected < shown);
    m_invertSelection->setEnabled(shown > 0);
    m_selectNone->setEnabled(selected > 0);
    m_selectIdle->setEnabled(shown > 0);
    m_spotlight->setEnabled(selected > 0 || m_spotlight->isChecked());
}

void ViewActions::makeSortKeys()
{
    using Key = SessionFilterModel::SortKey;
    auto *group = new QActionGroup(this);
    // In the order of the enumerators, by which setSortKey() finds them.
    const QList<std::tuple<Key, QString, QString>> keys{
        {Key::Place, QStringLiteral("sortByPlaceAction"), tr("By pla&ce")},
        {Key::Name, QStringLiteral("sortByNameAction"), tr("By &name")},
        {Key::Station, QStringLiteral("sortByStationAction"), tr("By &station")},
        {Key::State, QStringLiteral("sortByStateAction"), tr("By s&tate")},
        {Key::IdleTime, QStringLiteral("sortByIdleTimeAction"), tr("By &idle time")},
        {Key::LogOnTime, QStringLiteral("sortByLogOnTimeAction"), tr("By time of &log-on")},
    };
    for (const auto &[key, name, text] : keys) {
        QAction *action = checkable(makeAction(this, name, {}, text), group);
        connect(action, &QAction::triggered, this, [this, key = key] {
            Q_EMIT sortKeyChosen(key);
        });
        m_sortKeys += action;
    }
    m_sortKeys.first()->setChecked(true);
}

void ViewActions::setGrouping(PlacesModel::Grouping grouping)
{
    m_groupings.at(int(grouping))->setChecked(true);
}

void ViewActions::setRoomsOffered(bool offered)
{
    m_groupings.at(int(PlacesModel::Grouping::Room))->setVisible(offered);
}

void ViewActions::makeGroupings()
{
    using Grouping = PlacesModel::Grouping;
    auto *group = new QActionGroup(this);
    // In the order of the enumerators, by which setGrouping() finds them.
    const QList<std::tuple<Grouping, QString, QString>> groupings{
        {Grouping::None, QStringLiteral("groupByNothingAction"), tr("&Not grouped")},
        {Grouping::Room, QStringLiteral("groupByRoomAction"), tr("By &room")},
        {Grouping::Host, QStringLiteral("groupByHostAction"), tr("By &computer")},
        {Grouping::User, QStringLiteral("groupByUserAction"), tr("By &user")},
        {Grouping::State, QStringLiteral("groupByStateAction"), tr("By &state")},
    };
    for (const auto &[grouping, name, text] : groupings) {
        QAction *action = checkable(makeAction(this, name, {}, text), group);
        connect(action, &QAction::triggered, this, [this, grouping = grouping] {
            Q_EMIT groupingChosen(grouping);
        });
        m_groupings += action;
    }
    m_groupings.first()->setChecked(true);
    setRoomsOffered(false);
}

void ViewActions::makeSizes()
{
    const QList<std::tuple<int, QString, QString, QString, QString>> sizes{
        {SmallWidth, QStringLiteral("smallAction"), QStringLiteral("size-small"), tr("&Small"), tr("Ctrl+1")},
        {MediumWidth, QStringLiteral("mediumAction"), QStringLiteral("size-medium"), tr("&Medium"),
         tr("Ctrl+2")},
        {LargeWidth, QStringLiteral("largeAction"), QStringLiteral("size-large"), tr("&Large"), tr("Ctrl+3")},
    };
    for (const auto &[width, name, symbol, text, keys] : sizes) {
        // Not a group: between the three sizes none of them is ticked.
        QAction *action = checkable(makeAction(this, name, symbol, text, keys));
        action->setData(width);
        connect(action, &QAction::triggered, this, [this, width = width] {
            setPictureWidth(width);
            Q_EMIT pictureWidthChosen(width);
        });
        m_sizes += action;
    }
}

QAction *ViewActions::checkable(QAction *action, QActionGroup *group)
{
    action->setCheckable(true);
    if (group)
        action->setActionGroup(group);
    return action;
}

} // namespace stationmaster

#include "moc_view_actions.cpp"
