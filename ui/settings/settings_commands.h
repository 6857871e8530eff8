// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/question_settings.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <optional>

class QAction;
class QSettings;
class QWidget;

namespace stationmaster {

class PictureActions;
class SettingsWindow;
class ToolBarItems;

/// The way to the settings: the action, and the window that it opens, one at a time.
class SettingsCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    SettingsCommands(QWidget &window, QSettings &settings, PictureActions &pictures,
                     const ToolBarItems &toolBar, QObject *parent = nullptr);

    QAction *open() const { return m_open; }
    /// The pages from 0; nothing while they are not open.
    std::optional<int> openPage() const;
    void openAt(int page);
    /// Says in the open window that the language cannot change just now.
    void sayBusy();

    /// As ProgramSettings::language has them, those that there are.
    void setLanguages(const QStringList &languages) { m_languages = languages; }
    /// What can be done to the rooms; nothing where one computer is shown.
    void setRooms(const QList<QAction *> &actions);
    /// Whoever looks at one computer can be shown several: roomsWanted() is heard.
    void setRoomsOffered(bool offered) { m_offersRooms = offered; }
    void setShownInToolBar(const QStringList &ids) { m_shownInToolBar = ids; }

Q_SIGNALS:
    void languageChosen();
    void colorsChosen();
    void questionsChosen(const stationmaster::QuestionSettings &questions);
    void toolBarChosen(const QStringList &ids);
    void roomsWanted();

private:
    QWidget &m_window;
    QSettings &m_settings;
    PictureActions &m_pictures;
    const ToolBarItems &m_toolBar;
    QAction *m_open;
    QStringList m_languages;
    QStringList m_shownInToolBar;
    QList<QAction *> m_rooms;
    bool m_offersRooms = false;
    QPointer<SettingsWindow> m_settingsWindow;
};

} // namespace stationmaster
