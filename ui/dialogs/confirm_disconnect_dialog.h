// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QDialog>
#include <QList>

namespace stationmaster {

/// Asks before everybody is disconnected. Accepted means yes.
class ConfirmDisconnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfirmDisconnectDialog(const QList<Session> &targets, QWidget *parent = nullptr);
};

} // namespace stationmaster
