// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/action_runner.h"
#include "model/places_model.h"
#include "model/session_filter_model.h"
#include "model/session_model.h"
#include "ui/commands/prompter.h"
#include "ui/grid/session_text_model.h"
#include "ui/window/message_bar.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <utility>

class QLabel;
class QLineEdit;
class QMenu;
class QSettings;
class QToolBar;

namespace stationmaster {

class ContentPages;
class CountsBar;
class EnlargedView;
class HelpActions;
class HostControl;
class HostRequests;
class LessonBar;
class ListCommands;
class MessageArea;
class PictureCommands;
class PlaceActions;
class PlaceCommands;
class SessionActions;
class SessionCommands;
class SessionGrid;
class SessionTable;
class SettingsCommands;
class SizeControl;
class ToolBarItems;
class ViewActions;

/// The dashboard's window: tool bar, grid, messages, counts. Shows one backend's sessions and acts on them;
/// never waits for anything. What it is given stays its giver's and must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `control` may be null: the host has no such thing.
    MainWindow(SessionModel &model, ActionRunner &runner, HostControl *control, Prompter &prompter,
               QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A permanent line at the top, for what the operator must not forget ("This is a demonstration"). Empty
    /// takes it away. Plain text.
    void setBanner(const QString &text, MessageBar::Kind kind = MessageBar::Kind::Information);

    /// A panel at the left, which can be closed and shown again from the View menu. Becomes the window's.
    void addSidePanel(QWidget &panel, const QString &title);
    /// More of what is done to the computer that is shown, in the menu where its history stands. The actions
    /// stay their owner's and outlive the window.
    void addComputerActions(const QList<QAction *> &actions);
    /// Something below the tiles. Becomes the window's.
    void addBelow(QWidget &view);
    /// Which room is looked at: its places are shown as they were arranged for it. Empty: all, or this
    /// computer alone.
    void setRoom(const QString &room);
    /// Which room each computer is in, by Host::id.
    void setRoomsOfHosts(const QHash<QString, QString> &rooms);
    MessageArea &messages() { return *m_messages; }
    /// Asked before the window closes, beside the window's own: whether something is under way whose end the
    /// operator would miss.
    void setOtherWork(std::function<bool()> isRunning) { m_otherWork = std::move(isRunning); }

    /// Whether the operator would miss the end of something if the window went now.
    bool isBusy() const;
    /// Otherwise done when it closes.
    void saveSettings();

    /// What is not kept in the settings, and with which another window in this one's place goes on.
    struct Transient
    {
        QString search;
        std::optional<DisplayState> state; ///< Those in this state alone are shown.
        std::optional<QSet<SessionId>> spotlight;
        QSet<SessionId> selected;
    };
    Transient transient() const;
    void restore(const Transient &transient);

    SettingsCommands &settings() { return *m_settingsCommands; }
    SessionGrid &grid() { return *m_grid; }
    EnlargedView &enlarged() { return *m_enlarged; }
    PictureCommands &pictures() { return *m_pictures; }

    /// Says what there is and what is missing, where it has not been said before to this operator.
    void welcomeOnce();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    static constexpr int SizeStep = 40; ///< Of "larger" and "smaller", logical pixels.

    void askToCloseAnyway();
    void makeCentre();
    void makeBars();
    void connectActions();
    void connectView();
    void applySettings();
    void connectSettings();
    void setToolBar(const QStringList &ids);
    void updateLater();
    void update();
    void updateCounts(const QList<Session> &all, int selected);
    void updateStale();
    void setPictureWidth(int width);
    void setGrouping(PlacesModel::Grouping grouping);
    void setSpotlight(bool on);
    void showSizes();
    void showEverybody();
    void showMenu(const QPoint &position, bool forSelection);
    void showDetails(const BulkReport &report);
    QSet<SessionId> hiddenSessions() const;

    SessionModel &m_model;
    QSettings &m_settings;
    SessionFilterModel m_filter;
    PlacesModel m_places;
    SessionTextModel m_shown;
    QTimer m_update; ///< Gathers what happens in one turn of the event loop into one update.

    SessionActions *m_sessionActions;
    ViewActions *m_viewActions;
    PlaceActions *m_placeActions;
    QLineEdit *m_search;
    MessageArea *m_messages;
    SessionGrid *m_grid;
    EnlargedView *m_enlarged;
    ContentPages *m_pages;
    SessionTable *m_table;
    CountsBar *m_counts;
    SizeControl *m_size;
    LessonBar *m_lesson = nullptr;
    HelpActions *m_help = nullptr;
    std::unique_ptr<ToolBarItems> m_toolBarItems;
    QToolBar *m_toolBar = nullptr;
    QStringList m_shownInToolBar; ///< Empty: as it comes.
    SettingsCommands *m_settingsCommands = nullptr;
    SessionCommands *m_commands;
    PlaceCommands *m_placeCommands;
    ListCommands *m_list;
    PictureCommands *m_pictures;
    HostRequests *m_host;
    QMenu *m_selectionMenu;
    QMenu *m_gridMenu;
    QPointer<MessageBar> m_banner;
    QPointer<MessageBar> m_staleBar;
    QPointer<MessageBar> m_closeBar;
    std::function<bool()> m_otherWork; ///< May be null.
    bool m_closeAnyway = false;
    bool m_welcomed = false; ///< The operator has been welcomed, now or at an earlier start.
};

} // namespace stationmaster
