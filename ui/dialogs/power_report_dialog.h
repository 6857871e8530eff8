// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/power_job.h"

#include <QDialog>
#include <QList>

namespace stationmaster {

/// What became of each computer that was to be restarted, shut down or woken.
class PowerReportDialog final : public QDialog
{
    Q_OBJECT

public:
    PowerReportDialog(PowerVerb verb, const QList<PowerEntry> &entries, QWidget *parent = nullptr);
};

} // namespace stationmaster
