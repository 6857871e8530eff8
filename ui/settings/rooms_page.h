// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace stationmaster {

/// Which computers the window shows: what can be done to the lists of rooms, or how one gets to have any.
class RoomsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` are what can be done to the rooms; empty where the window shows one computer alone. They
    /// outlive this object.
    explicit RoomsPage(const QList<QAction *> &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The operator wants to look after several computers.
    void roomsWanted();
};

} // namespace stationmaster
