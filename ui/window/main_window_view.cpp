// SPDX-License-Identifier: GPL-3.0-or-later
// What of the sessions the window shows and how, from one start to the next.
#include "ui/window/main_window.h"

#include "ui/commands/session_actions.h"
#include "ui/commands/session_commands.h"
#include "ui/grid/content_pages.h"
#include "ui/grid/session_grid.h"
#include "ui/grid/size_control.h"
#include "ui/help/help_actions.h"
#include "ui/list/list_commands.h"
#include "ui/list/session_table.h"
#include "ui/places/place_actions.h"
#include "ui/settings/settings_commands.h"
#include "ui/settings/view_actions.h"
#include "ui/settings/view_settings.h"
#include "ui/viewer/picture_commands.h"
#include "ui/viewer/press_to_look.h"
#include "ui/window/counts_bar.h"
#include "ui/window/lesson_bar.h"
#include "ui/window/tool_bar_items.h"

#include <QLineEdit>
#include <QSettings>
#include <QShortcut>

#include <utility>

namespace stationmaster {

MainWindow::Transient MainWindow::transient() const
{
    Transient transient{m_search->text(), m_counts->state(), m_filter.spotlight(), {}};
    for (const Session &session : m_grid->selectedSessions())
        transient.selected.insert(session.id);
    return transient;
}

void MainWindow::restore(const Transient &transient)
{
    m_search->setText(transient.search);
    m_counts->choose(transient.state);
    m_filter.setSpotlight(transient.spotlight);
    m_viewActions->spotlight()->setChecked(transient.spotlight.has_value());
    m_grid->selectWhere([&transient](const Session &session) {
        return transient.selected.contains(session.id);
    });
}

void MainWindow::connectView()
{
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &MainWindow::update);
    connect(m_grid, &SessionGrid::selectedSessionsChanged, this, &MainWindow::updateLater);
    connect(m_grid, &SessionGrid::sizesChanged, this, &MainWindow::showSizes);
    connect(m_grid, &SessionGrid::pointedAt, &m_places, &PlacesModel::setHeld);
    connect(m_grid, &SessionGrid::menuRequested, this, &MainWindow::showMenu);
    auto *look = new PressToLook(*m_grid, this);
    connect(look, &PressToLook::lookWanted, m_pictures, &PictureCommands::enlarge);
    connect(look, &PressToLook::lookEnded, m_pictures, &PictureCommands::goBack);
    connect(m_placeActions->arrange(), &QAction::toggled, look, [look](bool arranging) {
        look->setEnabled(!arranging);
    });
    connect(&m_model, &SessionModel::countsChanged, this, &MainWindow::updateLater);
    connect(&m_shown, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateLater);
    connect(&m_shown, &QAbstractItemModel::rowsRemoved, this, &MainWindow::updateLater);
    connect(&m_model.backend(), &SessionBackend::stateChanged, this, &MainWindow::updateLater);
    connect(&m_model.backend(), &SessionBackend::hostChanged, this, &MainWindow::updateLater);
    // Stations come and go without any session's counts changing.
    connect(&m_model.backend(), &SessionBackend::sessionsChanged, this, &MainWindow::updateLater);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        updateLater();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pages->sessions().setFocus();
    });
    auto *leave = new QShortcut(Qt::Key_Escape, m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_viewActions->clearSearch(), [this] {
        m_search->clear();
        m_pages->sessions().setFocus();
    });
    connect(m_counts, &CountsBar::stateChosen, this, [this](std::optional<DisplayState> state) {
        m_filter.setState(state);
        updateLater();
    });
    connect(m_viewActions->showAll(), &QAction::triggered, this, &MainWindow::showEverybody);
    connect(m_grid, &SessionGrid::leaveWanted, this, &MainWindow::showEverybody);
    connect(m_grid, &SessionGrid::resizeWanted, this, [this](int steps) {
        setPictureWidth(m_grid->pictureWidth() + steps * SizeStep);
    });
    connect(m_list->showAsList(), &QAction::toggled, this, [this](bool shown) {
        m_pages->setShownAsList(shown);
        m_pages->sessions().setFocus();
    });
    connect(m_table, &SessionTable::menuRequested, this, &MainWindow::showMenu);
    connect(m_table, &SessionTable::enlargeWanted, m_grid, &SessionGrid::enlargeWanted);
    connect(m_table, &SessionTable::leaveWanted, this, &MainWindow::showEverybody);
    connect(m_viewActions->fullScreen(), &QAction::toggled, this, [this](bool full) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    });
}

void MainWindow::connectSettings()
{
    const auto setQuestions = [this](const QuestionSettings &questions) {
        m_commands->setQuestions(questions);
        m_sessionActions->setQuestions(questions);
    };
    setQuestions(QuestionSettings::load(m_settings));
    connect(m_settingsCommands, &SettingsCommands::questionsChosen, this, setQuestions);
    connect(m_settingsCommands, &SettingsCommands::toolBarChosen, this, &MainWindow::setToolBar);
}

void MainWindow::setToolBar(const QStringList &ids)
{
    m_shownInToolBar = ids;
    m_toolBarItems->fill(*m_toolBar, ids);
    m_settingsCommands->setShownInToolBar(ids);
}

void MainWindow::applySettings()
{
    const ViewSettings view = ViewSettings::load(m_settings);
    if (!view.geometry.isEmpty())
        restoreGeometry(view.geometry);
    setPictureWidth(view.pictureWidth);
    m_grid->setFitsAll(view.fitAll);
    m_filter.setSortKey(view.sortKey);
    m_viewActions->setSortKey(view.sortKey);
    setGrouping(view.grouping);
    m_list->showAsList()->setChecked(view.asList);
    m_welcomed = view.welcomed;
    m_lesson->setVisible(view.lessonBar);
    m_placeActions->showFree()->setChecked(view.showFree);
    m_viewActions->setOnlyActive(view.onlyActive);
    m_viewActions->setShowText(view.showText);
    m_pictures->apply(view);
    setToolBar(view.toolBar);
}

void MainWindow::welcomeOnce()
{
    if (std::exchange(m_welcomed, true))
        return;
    saveSettings(); // Once, also where another window takes the place of this one.
    m_help->welcome()->trigger();
}

void MainWindow::saveSettings()
{
    ViewSettings view;
    view.geometry = saveGeometry();
    view.pictureWidth = m_grid->pictureWidth();
    view.fitAll = m_grid->fitsAll();
    view.sortKey = m_filter.sortKey();
    view.grouping = m_places.grouping();
    view.asList = m_list->showAsList()->isChecked();
    view.welcomed = m_welcomed;
    view.lessonBar = !m_lesson->isHidden();
    view.showFree = m_places.showsFree();
    view.onlyActive = m_filter.onlyActive();
    view.showText = m_filter.showsText();
    m_pictures->store(view);
    view.toolBar = m_shownInToolBar;
    view.save(m_settings);
}

void MainWindow::setPictureWidth(int width)
{
    m_grid->setPictureWidth(width);
    showSizes();
}

void MainWindow::showSizes()
{
    m_viewActions->setPictureWidth(m_grid->fitsAll() ? 0 : m_grid->pictureWidth());
    m_viewActions->fitAll()->setChecked(m_grid->fitsAll());
    m_size->setPictureWidth(m_grid->pictureWidth());
}

void MainWindow::setGrouping(PlacesModel::Grouping grouping)
{
    m_viewActions->setGrouping(grouping);
    m_shown.setGroupsAreStates(grouping == PlacesModel::Grouping::State);
    m_places.setGrouping(grouping);
    updateLater();
}

void MainWindow::setSpotlight(bool on)
{
    if (!on) {
        m_filter.setSpotlight({});
    } else if (!m_filter.spotlight()) {
        QSet<SessionId> chosen;
        for (const Session &session : m_grid->selectedSessions())
            chosen.insert(session.id);
        m_filter.setSpotlight(chosen);
    }
    updateLater();
}

void MainWindow::showEverybody()
{
    m_counts->choose({});
    m_viewActions->spotlight()->setChecked(false);
}

} // namespace stationmaster
