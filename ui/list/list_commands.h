// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace stationmaster {

class MessageArea;
class SessionTable;

/// Shows the sessions as a table in the tiles' place, and saves that as a file for spreadsheets.
class ListCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    ListCommands(SessionTable &table, MessageArea &messages, QObject *parent = nullptr);

    QAction *showAsList() const { return m_show; } ///< Checkable.
    QAction *save() const { return m_save; }

    /// Says what came of it.
    void saveTo(const QString &path);

private:
    void chooseFile();

    SessionTable &m_table;
    MessageArea &m_messages;
    QAction *m_show;
    QAction *m_save;
};

} // namespace stationmaster
