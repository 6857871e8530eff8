// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace stationmaster {

/// Asks for the name of a room: a new one for a room, or the one that a computer is to be in.
class RoomNameDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Kind
    {
        Rename, ///< A name that no other room has.
        Move, ///< Any room but the one where it is.
        Copy,
    };

    /// `what` is called so, displayable; `room` is the room itself or the one where it is.
    RoomNameDialog(Kind kind, const QString &what, const QString &room, const QList<Room> &rooms,
                   QWidget *parent = nullptr);

    QString room() const;

private:
    void follow();

    const Kind m_kind;
    const QString m_before;
    QStringList m_rooms;
    QComboBox *m_name;
    QLabel *m_hint;
    QPushButton *m_ok = nullptr;
};

} // namespace stationmaster
