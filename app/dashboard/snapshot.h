// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dashboard/application.h"

#include <QTimer>

namespace stationmaster {

/// Draws the window into a file once the sessions are known, prints them as a table on standard output and
/// ends the program: exit code 0, or 1 when there was nothing to draw in time or the file could not be
/// written.
class Snapshot final : public QObject
{
    Q_OBJECT

public:
    Snapshot(Application &dashboard, QString fileName, QObject *parent = nullptr);

private:
    void onStateChanged();
    void take();
    void giveUp();

    Application &m_dashboard;
    const QString m_fileName;
    QTimer m_settle; ///< From the first complete list to the picture: what is drawn late gets its chance.
    QTimer m_deadline;
};

} // namespace stationmaster
