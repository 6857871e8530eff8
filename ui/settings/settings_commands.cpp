// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_commands.h"

#include "ui/commands/action_factory.h"
#include "ui/settings/general_page.h"
#include "ui/settings/settings_window.h"

#include <QAction>
#include <QWidget>

namespace stationmaster {

SettingsCommands::SettingsCommands(QWidget &window, QSettings &settings, PictureActions &pictures,
                                   const ToolBarItems &toolBar, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_pictures(pictures)
    , m_toolBar(toolBar)
    , m_open(makeAction(this, QStringLiteral("settingsAction"), QStringLiteral("settings"), tr("S&ettings…"),
                        tr("Ctrl+,")))
{
    connect(m_open, &QAction::triggered, this, [this] {
        openAt(openPage().value_or(0));
    });
}

std::optional<int> SettingsCommands::openPage() const
{
    return m_settingsWindow ? std::optional(m_settingsWindow->page()) : std::nullopt;
}

void SettingsCommands::openAt(int page)
{
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow({m_settings, m_pictures, m_toolBar, m_shownInToolBar,
                                               m_languages, m_rooms, m_offersRooms || !m_rooms.isEmpty()},
                                              &m_window);
        m_settingsWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsWindow, &SettingsWindow::languageChosen, this, &SettingsCommands::languageChosen);
        connect(m_settingsWindow, &SettingsWindow::colorsChosen, this, &SettingsCommands::colorsChosen);
        connect(m_settingsWindow, &SettingsWindow::questionsChosen, this, &SettingsCommands::questionsChosen);
        connect(m_settingsWindow, &SettingsWindow::toolBarChosen, this, [this](const QStringList &ids) {
            m_shownInToolBar = ids;
            Q_EMIT toolBarChosen(ids);
        });
        connect(m_settingsWindow, &SettingsWindow::roomsWanted, this, &SettingsCommands::roomsWanted);
    }
    m_settingsWindow->setPage(page);
    m_settingsWindow->show();
    m_settingsWindow->raise();
    m_settingsWindow->activateWindow();
}

void SettingsCommands::sayBusy()
{
    if (m_settingsWindow)
        m_settingsWindow->general().setBusy(true);
}

void SettingsCommands::setRooms(const QList<QAction *> &actions)
{
    m_rooms = actions;
}

} // namespace stationmaster

#include "moc_settings_commands.cpp"
