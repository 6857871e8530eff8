// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/room.h"

#include <QDialog>

namespace stationmaster {

/// Asks before a computer, or a room with all that is in it, is taken out of the user's list; names them.
class RemoveFromListDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name` is what goes, `rooms` what is in it; `isHost`: a single computer.
    RemoveFromListDialog(const QString &name, const QList<Room> &rooms, bool isHost,
                         QWidget *parent = nullptr);
};

} // namespace stationmaster
