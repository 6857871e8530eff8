// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_logout.h"
#include "backend/linux/kernel_files.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace stationmaster {

class LogoutAttempt;

/// DesktopLogout through the session manager on the user's own bus, and where there is none by asking every
/// window to close.
///
/// A user's sessions may share one bus, so a session manager counts only if its process works on this
/// session's display; of a Wayland session, which a user has one of, if it works for one. There no windows
/// are asked. LXQt's takes the desktop away without asking the programs: there the windows are asked
/// first, and it only when none of them is left.
class SessionLogout final : public QObject, public DesktopLogout
{
    Q_OBJECT

public:
    struct Options
    {
        QByteArray display; ///< As in DISPLAY; empty for a Wayland session.
        QString bus; ///< D-Bus address of the user's bus: a local socket, or it is not believed.
        QString proc = KernelPaths().proc;
        int answerTimeoutMs = 3'000; ///< For each question, to the bus or to a session manager.
    };

    explicit SessionLogout(Options options, QObject *parent = nullptr);
    ~SessionLogout() override;

    /// An earlier one that still waits for windows to close is forgotten.
    QFuture<Result<LogoutWay>> ask() override;

private:
    const Options m_options;
    std::unique_ptr<LogoutAttempt> m_attempt;
};

} // namespace stationmaster
