// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_room.h"

#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace stationmaster::lab {

/// The dashboard on the teacher's PC (lab_teacher), from outside. Ends with this object.
class Teacher final
{
public:
    /// Starts the program with this list of rooms; its window is not open yet.
    Teacher(LabRoom &room, const QString &rooms);
    ~Teacher();
    Q_DISABLE_COPY_MOVE(Teacher)

    /// What DrivenDashboard says to a request; "error" too where it says nothing in time.
    QJsonObject ask(const QString &request, int timeout = LabHost::Timeout);
    /// The same for a request that is only to be carried out.
    bool does(const QString &request) { return !ask(request).contains(QStringLiteral("error")); }
    /// Looks until `condition` holds for what is shown. False after `timeout` milliseconds.
    bool waitToSee(const std::function<bool(const QJsonObject &shown)> &condition,
                   int timeout = LabHost::Timeout);
    /// The last that waitToSee() has looked at, for a message.
    const QJsonObject &shown() const { return m_shown; }
    /// Writes what the window looks like into NAME.png of the folder that STATIONMASTER_SCREENSHOTS names,
    /// if it does.
    void shoot(const QString &name);
    /// In the PC.
    qint64 pid() const { return m_pid; }
    /// Ends the program, and returns when it has gone.
    bool end();

private:
    QProcess m_process;
    QByteArray m_unread;
    QJsonObject m_shown;
    qint64 m_pid = 0;
};

} // namespace stationmaster::lab
