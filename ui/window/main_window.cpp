// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/host_requests.h"
#include "ui/commands/session_actions.h"
#include "ui/commands/session_commands.h"
#include "ui/dialogs/bulk_report_dialog.h"
#include "ui/dialogs/select_idle_dialog.h"
#include "ui/grid/content_pages.h"
#include "ui/grid/session_grid.h"
#include "ui/grid/size_control.h"
#include "ui/help/help_actions.h"
#include "ui/list/list_commands.h"
#include "ui/list/session_table.h"
#include "ui/look/symbols.h"
#include "ui/places/place_actions.h"
#include "ui/places/place_commands.h"
#include "ui/settings/settings_commands.h"
#include "ui/settings/view_actions.h"
#include "ui/settings/view_settings.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/viewer/picture_commands.h"
#include "ui/viewer/picture_saver.h"
#include "ui/window/counts_bar.h"
#include "ui/window/lesson_bar.h"
#include "ui/window/main_menus.h"
#include "ui/window/message_area.h"
#include "ui/window/tool_bar_items.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace stationmaster {

MainWindow::MainWindow(SessionModel &model, ActionRunner &runner, HostControl *control, Prompter &prompter,
                       QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_model(model)
    , m_settings(settings)
    , m_places(m_model, m_filter)
    , m_sessionActions(new SessionActions(this))
    , m_viewActions(new ViewActions(this))
    , m_placeActions(new PlaceActions(this))
    , m_search(new QLineEdit(this))
    , m_messages(new MessageArea(this))
    , m_grid(new SessionGrid(this))
    , m_enlarged(new EnlargedView(model, m_shown, this))
    , m_pages(new ContentPages(model, m_filter, *m_grid, *m_enlarged, *m_viewActions, this))
    , m_table(new SessionTable(m_model, m_filter, *m_grid, this))
    , m_counts(new CountsBar(this))
    , m_size(new SizeControl(*m_viewActions, this))
    , m_commands(new SessionCommands(model, runner, prompter, *m_messages, this))
    , m_placeCommands(new PlaceCommands(m_places, *m_grid, *m_placeActions, *m_messages, m_settings, this))
    , m_list(new ListCommands(*m_table, *m_messages, this))
    , m_pictures(new PictureCommands(model, *m_grid, *m_enlarged, *m_pages, m_viewActions->pictures(),
                                     *new PictureSaver(*this, *m_messages, this), this))
    , m_host(new HostRequests(model, control, prompter, *m_messages, this))
    , m_selectionMenu(makeSelectionMenu(*m_sessionActions, *m_viewActions, this))
    , m_gridMenu(makeGridMenu(*m_viewActions, *m_placeActions, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    // No larger than the screen, which at a high scale is small.
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() * 0.95));
    m_filter.setSourceModel(&m_model);
    m_shown.setSourceModel(&m_places);
    m_grid->setModel(&m_shown);
    m_pages->setList(*m_table);
    makeCentre();
    makeBars();
    connectActions();
    connectView();
    connectSettings();
    applySettings();
    update();
    m_grid->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::setBanner(const QString &text, MessageBar::Kind kind)
{
    if (m_banner)
        m_banner->dismiss();
    if (text.isEmpty())
        return;
    m_banner = m_messages->addStanding(kind, text);
    m_banner->setObjectName(QStringLiteral("banner"));
}

void MainWindow::addSidePanel(QWidget &panel, const QString &title)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QStringLiteral("sideDock"));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    dock->setWidget(&panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    if (QMenu *view = menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu"))) {
        view->addSeparator();
        view->addAction(dock->toggleViewAction());
    }
}

void MainWindow::addComputerActions(const QList<QAction *> &actions)
{
    auto *sessions = menuBar()->findChild<QMenu *>(QStringLiteral("sessionMenu"));
    const QList<QAction *> entries = sessions->actions();
    const qsizetype history = entries.indexOf(m_host->actions().history());
    sessions->insertActions(entries.value(history + 1), actions);
}

void MainWindow::setRoom(const QString &room)
{
    m_placeCommands->setRoom(room);
}

void MainWindow::setRoomsOfHosts(const QHash<QString, QString> &rooms)
{
    m_places.setRooms(rooms);
    m_viewActions->setRoomsOffered(!rooms.isEmpty());
}

void MainWindow::addBelow(QWidget &view)
{
    // The messages stay at the foot.
    auto *column = static_cast<QVBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(m_messages), &view);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A desktop that is logging out is not held up: it would wait for an answer that nobody is there to give.
    if (isBusy() && !m_closeAnyway && !qApp->isSavingSession()) {
        event->ignore();
        askToCloseAnyway();
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

bool MainWindow::isBusy() const
{
    return m_commands->isRunning() || (m_otherWork && m_otherWork());
}

void MainWindow::askToCloseAnyway()
{
    if (m_closeBar)
        return;
    m_closeBar =
        m_messages->add(MessageBar::Kind::Warning,
                        tr("An action is still under way. If you close now, what has not begun is left "
                           "undone, countdowns that have begun go on, and you are not told how it ended."));
    m_closeBar->setObjectName(QStringLiteral("closeBar"));
    QAction *close =
        makeAction(this, QStringLiteral("closeAnyway"), QStringLiteral("quit"), tr("Close any&way"));
    connect(close, &QAction::triggered, this, [this] {
        m_closeAnyway = true;
        this->close();
    });
    m_closeBar->addButton(close);
    m_closeBar->setClosable(true);
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    setCentralWidget(centre);
}

void MainWindow::makeBars()
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search for a name, a user or a station"));
    m_search->setToolTip(tr("Search for a name, a user or a station (%1)")
                             .arg(m_viewActions->find()->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(220);

    m_toolBar = new QToolBar(tr("Main tool bar"), this);
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBarItems = std::make_unique<ToolBarItems>(
        *m_sessionActions, m_host->actions(), *m_viewActions, *m_placeActions,
        QList<QAction *>{m_list->showAsList(), m_list->save(), m_placeActions->arrange()});
    m_toolBarItems->fill(*m_toolBar, {});
    // Of two in a row the buttons give way, into their extension, and the search stays in sight.
    m_toolBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QToolBar(tr("Main tool bar"), this);
    row->setObjectName(QStringLiteral("topToolBar"));
    row->setMovable(false);
    row->addWidget(m_toolBar);
    row->addWidget(m_search);
    addToolBar(row);
    m_lesson = new LessonBar(*m_sessionActions, m_host->actions(), *m_viewActions, this);
    addToolBarBreak();
    addToolBar(m_lesson);
    m_lesson->toggleViewAction()->setText(tr("Lesson &bar"));
    connect(m_lesson, &LessonBar::endOfLessonWanted, this, [this] {
        m_commands->endLesson(hiddenSessions());
    });
    setContextMenuPolicy(Qt::NoContextMenu);

    QAction *quit = makeAction(this, QStringLiteral("quitAction"), QStringLiteral("quit"), tr("&Quit"),
                               QKeySequence::Quit);
    quit->setShortcut(tr("Ctrl+Q"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_help = new HelpActions(*this, m_model, this);
    m_settingsCommands =
        new SettingsCommands(*this, m_settings, m_viewActions->pictures(), *m_toolBarItems, this);
    fillMenuBar(*menuBar(), *m_sessionActions, m_host->actions(), *m_viewActions, *m_placeActions,
                {m_settingsCommands->open(), quit}, m_help->all(),
                {m_list->showAsList(), m_lesson->toggleViewAction()}, m_list->save());

    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_size);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectActions()
{
    connect(m_sessionActions, &SessionActions::selectedTriggered, this, [this](Verb verb) {
        m_commands->run(verb, m_grid->selectedSessions());
    });
    connect(m_sessionActions, &SessionActions::allTriggered, this, [this](Verb verb) {
        m_commands->runForAll(verb, hiddenSessions());
    });
    connect(m_sessionActions, &SessionActions::callOffTriggered, this, [this] {
        m_commands->callOff(m_grid->selectedSessions());
    });
    connect(m_commands, &SessionCommands::detailsWanted, this, &MainWindow::showDetails);

    connect(m_viewActions->selectAll(), &QAction::triggered, m_grid, &QAbstractItemView::selectAll);
    connect(m_viewActions->selectNone(), &QAction::triggered, m_grid, &QAbstractItemView::clearSelection);
    connect(m_viewActions->invertSelection(), &QAction::triggered, m_grid, &SessionGrid::invertSelection);
    connect(m_viewActions->selectIdle(), &QAction::triggered, this, [this] {
        auto *dialog = new SelectIdleDialog(*m_grid, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_viewActions->find(), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_viewActions->clearSearch(), &QAction::triggered, this, [this] {
        m_search->clear();
        m_grid->setFocus();
    });
    connect(m_viewActions, &ViewActions::sortKeyChosen, &m_filter, &SessionFilterModel::setSortKey);
    connect(m_viewActions, &ViewActions::onlyActiveChosen, this, [this](bool only) {
        m_filter.setOnlyActive(only);
        updateLater();
    });
    connect(m_viewActions, &ViewActions::showTextChosen, this, [this](bool show) {
        m_filter.setShowText(show);
        updateLater();
    });
    connect(m_viewActions, &ViewActions::groupingChosen, this, &MainWindow::setGrouping);
    connect(m_viewActions->spotlight(), &QAction::toggled, this, &MainWindow::setSpotlight);
    connect(m_viewActions->fitAll(), &QAction::toggled, m_grid, &SessionGrid::setFitsAll);
    connect(m_viewActions, &ViewActions::pictureWidthChosen, this, &MainWindow::setPictureWidth);
    connect(m_size, &SizeControl::pictureWidthChosen, this, &MainWindow::setPictureWidth);
    connect(m_viewActions->larger(), &QAction::triggered, this, [this] {
        setPictureWidth(m_grid->pictureWidth() + SizeStep);
    });
    connect(m_viewActions->smaller(), &QAction::triggered, this, [this] {
        setPictureWidth(m_grid->pictureWidth() - SizeStep);
    });
}

void MainWindow::updateLater()
{
    if (!m_update.isActive())
        m_update.start();
}

void MainWindow::update()
{
    const SessionBackend &backend = m_model.backend();
    // Known when the host has answered, and it may be given another one.
    setWindowTitle(displayable(backend.host().name));
    const QList<Session> selected = m_grid->selectedSessions();
    const QList<Session> all = m_model.sessions();
    m_sessionActions->update(selected, all, backend.state());
    m_host->update(all);
    m_viewActions->updateSelection(m_filter.rowCount(), int(selected.size()));
    m_placeCommands->update();
    m_viewActions->clearSearch()->setEnabled(!m_search->text().isEmpty());
    m_pictures->update(selected);
    updateCounts(all, int(selected.size()));
    m_pages->updatePage();
    updateStale();
}

void MainWindow::updateCounts(const QList<Session> &all, int selected)
{
    const SessionBackend &backend = m_model.backend();
    if (all.isEmpty() && backend.state() != SessionBackend::State::Ready) {
        m_counts->setCounts({}); // "0 sessions" would be a claim.
        return;
    }
    m_counts->setCounts(SessionCounts::of(all, backend.stations()),
                        {m_filter.rowCount(), selected, m_filter.showsText()});
}

void MainWindow::updateStale()
{
    const bool stale =
        m_model.backend().state() == SessionBackend::State::Unavailable && m_model.rowCount() > 0;
    if (!stale) {
        if (m_staleBar)
            m_staleBar->dismiss();
        return;
    }
    const QString text = staleSentence(m_model.backend().trouble());
    if (!m_staleBar) {
        m_staleBar = m_messages->add(MessageBar::Kind::Warning, text);
        m_staleBar->setObjectName(QStringLiteral("staleBar"));
    }
    m_staleBar->setText(text);
}

void MainWindow::showMenu(const QPoint &position, bool forSelection)
{
    // The click that asked for the menu may have changed the selection in this very turn.
    update();
    if (forSelection)
        fillSelectionMenu(*m_selectionMenu, *m_sessionActions, *m_viewActions);
    (forSelection ? m_selectionMenu : m_gridMenu)->popup(position);
}

void MainWindow::showDetails(const BulkReport &report)
{
    auto *dialog = new BulkReportDialog(report, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkReportDialog::retryWanted, m_commands, &SessionCommands::retry);
    dialog->show();
}

QSet<SessionId> MainWindow::hiddenSessions() const
{
    QSet<SessionId> hidden;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        if (!m_filter.mapFromSource(index).isValid())
            hidden.insert(index.data(SessionModel::SessionIdRole).value<SessionId>());
    }
    return hidden;
}

} // namespace stationmaster

#include "moc_main_window.cpp"
