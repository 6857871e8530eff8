// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_commands.h"

#include "backend/core/async.h"
#include "model/csv.h"
#include "model/file_writer.h"
#include "ui/commands/action_factory.h"
#include "ui/list/session_table.h"
#include "ui/window/message_area.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace stationmaster {

ListCommands::ListCommands(SessionTable &table, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_messages(messages)
    , m_show(makeAction(this, QStringLiteral("showAsListAction"), QStringLiteral("list"), tr("Show as l&ist"),
                        tr("Ctrl+Shift+L")))
    , m_save(
          makeAction(this, QStringLiteral("saveListAction"), QStringLiteral("save"), tr("&Save the list…")))
{
    m_show->setCheckable(true);
    setHint(*m_show, tr("Show the sessions in lines and columns, which can be sorted and copied"));
    setHint(*m_save, tr("Save who is logged on as a table for spreadsheets"));
    connect(m_save, &QAction::triggered, this, &ListCommands::chooseFile);
}

void ListCommands::chooseFile()
{
    auto *dialog = new QFileDialog(m_table.window(), tr("Save the list of sessions"));
    dialog->setObjectName(QStringLiteral("saveList"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table for spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ListCommands::saveTo);
    dialog->open();
}

void ListCommands::saveTo(const QString &path)
{
    whenDone(writeFile(path, toCsv(m_table.lines())), this, [this, path](const Result<> &result) {
        const QString shown = QDir::toNativeSeparators(path);
        MessageBar *bar =
            m_messages.add(result ? MessageBar::Kind::Positive : MessageBar::Kind::Error,
                           result ? tr("Saved to %1").arg(shown) : tr("%1 could not be written.").arg(shown));
        bar->setObjectName(QStringLiteral("listBar"));
        bar->setClosable(true);
        bar->announce();
        if (result)
            bar->fade();
    });
}

} // namespace stationmaster

#include "moc_list_commands.cpp"
