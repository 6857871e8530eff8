// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_text.h"

#include <QDialog>
#include <QList>

namespace stationmaster {

/// Asks before an action that takes no options of its own, with Cancel as what Enter presses.
class ConfirmActionDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmActionDialog(const ActionText &action, const QList<Session> &targets, QWidget *parent = nullptr);
};

} // namespace stationmaster
