// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace stationmaster {

/// Asks which computers to add, by a name or a pattern or out of those that ssh's settings name, and to which
/// room.
class AddHostsDialog final : public QDialog
{
    Q_OBJECT

public:
    AddHostsDialog(const QList<Room> &rooms, const QString &room, QWidget *parent = nullptr);

    /// What ssh's settings name: looked for meanwhile.
    void setSshHosts(const QList<RoomHost> &hosts);

    QString room() const; ///< Empty: no room.
    QList<RoomHost> hosts() const;

private:
    QWidget *makeNamePage();
    QWidget *makeSshPage();
    void follow();
    void filterSshHosts(const QString &text);

    QLineEdit *m_pattern;
    QLabel *m_found;
    QLineEdit *m_search;
    QListWidget *m_sshHosts;
    QLabel *m_chosen;
    QTabWidget *m_pages;
    QComboBox *m_room;
    QPushButton *m_add = nullptr;
};

} // namespace stationmaster
