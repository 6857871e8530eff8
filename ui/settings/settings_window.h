// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/question_settings.h"

#include <QDialog>

class QAction;
class QListWidget;
class QSettings;
class QStackedWidget;

namespace stationmaster {

class GeneralPage;
class PictureActions;
class ToolBarItems;

/// Everything that the operator can have his way, a page for each kind. What is changed holds at once and is
/// in the settings.
class SettingsWindow final : public QDialog
{
    Q_OBJECT

public:
    /// What it changes, and shows as it is. All of it outlives the window.
    struct Parts
    {
        QSettings &settings;
        PictureActions &pictures;
        const ToolBarItems &toolBar;
        QStringList shownInToolBar;
        QStringList languages; ///< As GeneralPage takes them.
        QList<QAction *> rooms; ///< As RoomsPage takes them.
        bool offersRooms = false; ///< There is something to be said of rooms at all.
    };

    explicit SettingsWindow(const Parts &parts, QWidget *parent = nullptr);

    /// The pages in the order of the list, from 0.
    int pages() const; ///< How many there are.
    int page() const;
    void setPage(int page);
    GeneralPage &general() { return *m_general; }

Q_SIGNALS:
    void languageChosen();
    void colorsChosen();
    void questionsChosen(const stationmaster::QuestionSettings &questions);
    void toolBarChosen(const QStringList &ids);
    void roomsWanted();

private:
    void addPage(QWidget *page, const QString &symbol, const QString &title);

    QListWidget *m_list;
    QStackedWidget *m_pages;
    GeneralPage *m_general;
};

} // namespace stationmaster
