// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stationmaster {

/// Asks which computers to add, by a name or a pattern, and to which room.
class AddHostsDialog final : public QDialog
{
    Q_OBJECT

public:
    AddHostsDialog(const QList<Room> &rooms, const QString &room, QWidget *parent = nullptr);

    QString room() const; ///< Empty: no room.
    QList<RoomHost> hosts() const;

private:
    void follow();

    QLineEdit *m_pattern;
    QComboBox *m_room;
    QLabel *m_found;
    QPushButton *m_add = nullptr;
};

} // namespace stationmaster
