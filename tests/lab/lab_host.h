// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/loginctl.h"

#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace stationmaster::lab {

/// A real host that a test program boots (tests/lab/labhost): systemd, logind, PAM, polkit, xrdp, sshd. It
/// ends with this object, and with the test program however that ends. Needs root. Calls block; a test may.
class LabHost final
{
public:
    struct Output
    {
        int exitCode = -1; ///< -1: did not start, was ended by a signal or took too long.
        QString out;
        QString err;
        bool ok() const { return exitCode == 0; }
    };
    static constexpr int Timeout = 180'000; ///< Milliseconds for one command: others run too.

    /// Where the folder of built programs is inside.
    static QString programs() { return QStringLiteral("/opt/stationmaster"); }

    LabHost();
    ~LabHost();
    Q_DISABLE_COPY_MOVE(LabHost)

    /// Boots. False, with words in `problem()`, when the host cannot be had.
    bool boot();
    /// The same in two steps, so that several boot side by side: begins it, …
    void beginBoot();
    /// … and waits until it has come to an end.
    bool finishBoot();
    QString problem() const { return m_problem; }
    /// What it is called; the outer end of its network is "ve-" and this.
    QString name() const { return m_name; }
    /// Ends it, as a power cut does.
    void end();
    /// Begins that, so that several end side by side.
    void beginEnd();

    /// Runs a command inside as root.
    Output run(const QStringList &command, int timeout = Timeout) const;
    /// Runs a command inside as `user`, outside any session.
    Output runAs(const QString &user, const QStringList &command, int timeout = Timeout) const;
    /// Runs a command inside a logind session of `user`'s own. `environment` holds NAME=VALUE.
    Output runInSession(const QString &user, const QStringList &command, const QStringList &environment = {},
                        int timeout = Timeout) const;
    /// The same, left running, with its standard input open. The caller owns it; killing it ends the session.
    std::unique_ptr<QProcess> startInSession(const QString &user, const QStringList &command,
                                             const QStringList &environment = {}) const;

    /// Starts a command inside as root and leaves it running, with `process` at all its ends.
    void open(QProcess &process, const QStringList &command) const;
    /// Runs a command as `user` on the display of his desktop (an openbox), outside his session.
    Output runOnDesktop(const QString &user, const QStringList &command) const;

    /// Logs users on, all at once: "rdp:student1:xfce", "vnc:student2", "ssh:student3", "text:student4",
    /// "xvfb:student5:quiet:1920x1080x24". On a quiet desktop nothing moves by itself.
    /// Returns when logind has them all and the desktops are up.
    Output startSessions(const QStringList &specs) const;
    /// Kills the RDP client of a user, and nothing else; returns when his session has none.
    Output killRdpClient(const QString &user) const;
    /// Connects a new one to the session he has.
    Output resumeRdp(const QString &user) const;

    /// The message bus ends and comes again, and the login manager after it: from systemd 257 on that stays
    /// where it was, without a bus.
    Output restartBus() const;

    /// Gives a session a screen locker (lab_locker) that answers Lock and Unlock with LockedHint.
    Output startLocker(const QString &sessionId) const;

    /// What loginctl says of every session there is. "Connected" is added where RDP or RFB reaches a session:
    /// "yes" or "no", from the kernel's list of sockets.
    QList<LoginctlSession> sessions() const;
    /// The sessions of one user.
    QList<LoginctlSession> sessionsOf(const QString &user) const;
    /// Is an RDP client on this X display (":10")? As the kernel's list of sockets has it.
    bool hasRdpClient(const QString &display) const;
    /// Ids of the processes in a session's scope; empty when the scope is gone.
    QStringList processesOf(const QString &sessionId) const;

    /// Waits for the end of a program; also true where that has been seen already.
    static bool waitForEnd(QProcess &process, int timeout = Timeout)
    {
        return process.state() == QProcess::NotRunning || process.waitForFinished(timeout);
    }
    /// Asks until `condition` holds. False after `timeout` milliseconds.
    static bool waitFor(const std::function<bool()> &condition, int timeout = Timeout);

private:
    QStringList sessionCommand(const QString &user, const QStringList &command,
                               const QStringList &environment) const;

    QString m_state; ///< The folder that labhost makes, and removes when the host ends.
    QString m_name;
    QProcess m_process;
    QString m_problem;
};

} // namespace stationmaster::lab
