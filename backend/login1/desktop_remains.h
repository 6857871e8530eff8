// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/linux/desktop_programs.h"
#include "backend/login1/session_operation.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace stationmaster {

/// What is left of a user's desktop in his own service manager, user@UID.service, when his last graphical
/// session has ended. Most of it goes by itself when its display does. What does not:
///
/// * The user has no other session and does not linger: the manager is to end, with everything in it.
/// * He has, or does: the programs of the desktop are killed where that can be done (on this computer, with
///   the right to), and the manager with the rest goes on.
///
/// Of one user and for one answer.
class DesktopRemains final : public QObject
{
    Q_OBJECT

public:
    struct End
    {
        enum Kind
        {
            Gone, ///< Nothing of the desktop runs any more.
            Unknown, ///< It could not be seen what does.
            LeftToManager, ///< Something does, and nothing keeps the manager from ending.
            Stays, ///< Something does, and could not be ended.
        };
        Kind kind = Gone;
        QStringList processes; ///< What is left, as "name (pid)".
    };

    /// `id` is the session that has ended; `context` outlives this.
    DesktopRemains(const Login1Context &context, const SessionId &id, QObject *parent);

    /// Answers once, within options.desktopDeadline and options.killDeadline of being asked, never from
    /// inside this call.
    void end(std::function<void(const End &)> then);

private:
    bool hasOtherSession() const;
    void look();
    void looked(const Result<QStringList> &processes);
    void askWhetherLingering(const QStringList &processes);
    void wait(const QStringList &processes);
    void kill(const QStringList &processes);
    void answer(End::Kind kind, const QStringList &processes = {});

    const Login1Context m_context;
    const SessionId m_id;
    const QString m_unit;
    std::function<void(const End &)> m_then;
    UnitPart m_part = UnitPart::Desktop;
    bool m_knowsLingering = false;
    bool m_killed = false;
    QTimer m_deadline;
    QTimer m_nextLook;
    std::chrono::milliseconds m_lookDelay;
};

} // namespace stationmaster
