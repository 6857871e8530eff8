// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room_text.h"

#include <QDialog>

class QComboBox;

namespace stationmaster {

/// Shows what a file names, and what of it was not understood, before it is added to the user's list.
class ImportRoomsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rooms` are those that there are.
    ImportRoomsDialog(const RoomText &text, const QList<Room> &rooms, QWidget *parent = nullptr);

    /// What is to be added, below the room that was chosen.
    QList<Room> rooms() const;

private:
    const RoomText m_text;
    QComboBox *m_above;
};

} // namespace stationmaster
