// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_window.h"

#include "ui/dialogs/dialog_parts.h"
#include "ui/look/symbols.h"
#include "ui/settings/general_page.h"
#include "ui/settings/pictures_page.h"
#include "ui/settings/questions_page.h"
#include "ui/settings/rooms_page.h"
#include "ui/settings/templates_page.h"
#include "ui/settings/tool_bar_page.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stationmaster {

SettingsWindow::SettingsWindow(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_general(new GeneralPage(parts.settings, parts.languages, this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setIconSize(QSize(22, 22));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *questions = new QuestionsPage(parts.settings, this);
    auto *toolBar = new ToolBarPage(parts.toolBar, parts.shownInToolBar, this);
    addPage(m_general, QStringLiteral("settings"), tr("General"));
    addPage(new PicturesPage(parts.pictures, this), QStringLiteral("picture"), tr("Pictures"));
    addPage(new TemplatesPage(parts.settings, this), QStringLiteral("message"), tr("Messages"));
    addPage(questions, QStringLiteral("help"), tr("Questions"));
    addPage(toolBar, QStringLiteral("list"), tr("Tool bar"));
    if (parts.offersRooms) {
        auto *rooms = new RoomsPage(parts.rooms, this);
        connect(rooms, &RoomsPage::roomsWanted, this, &SettingsWindow::roomsWanted);
        addPage(rooms, QStringLiteral("group"), tr("Rooms"));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_general, &GeneralPage::languageChosen, this, &SettingsWindow::languageChosen);
    connect(m_general, &GeneralPage::colorsChosen, this, &SettingsWindow::colorsChosen);
    connect(questions, &QuestionsPage::chosen, this, &SettingsWindow::questionsChosen);
    connect(toolBar, &ToolBarPage::chosen, this, &SettingsWindow::toolBarChosen);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    // As wide as its words, in every language.
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + 16);
    m_list->setCurrentRow(0);
    resizeToText(*this, QSize(720, 480));
}

int SettingsWindow::pages() const
{
    return m_pages->count();
}

int SettingsWindow::page() const
{
    return m_list->currentRow();
}

void SettingsWindow::setPage(int page)
{
    m_list->setCurrentRow(page);
}

void SettingsWindow::addPage(QWidget *page, const QString &symbol, const QString &title)
{
    new QListWidgetItem(symbolicIcon(symbol), title, m_list);
    // With large text, or on a small screen, a page need not fit.
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setMinimumWidth(
        std::min(page->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width(),
                 screen()->availableSize().width() * 2 / 3));
    m_pages->addWidget(scroll);
}

} // namespace stationmaster

#include "moc_settings_window.cpp"
