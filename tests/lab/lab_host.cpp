// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_host.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

QString labhost()
{
    return QStringLiteral(STATIONMASTER_LABHOST);
}

LabHost::Output finished(QProcess &process, int timeout)
{
    LabHost::Output output;
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        output.exitCode = process.exitCode();
    }
    output.out = QString::fromUtf8(process.readAllStandardOutput());
    output.err = QString::fromUtf8(process.readAllStandardError());
    return output;
}

} // namespace

LabHost::LabHost() = default;

LabHost::~LabHost()
{
    end();
}

void LabHost::beginEnd()
{
    // The host lives as long as this pipe is open.
    m_process.closeWriteChannel();
}

void LabHost::end()
{
    beginEnd();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(Timeout)) {
        m_process.terminate();
        m_process.waitForFinished(Timeout);
    }
}

bool LabHost::boot()
{
    beginBoot();
    return finishBoot();
}

void LabHost::beginBoot()
{
    static int number = 0;
    m_name = u"t%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++number);
    m_state = QDir::temp().filePath(u"stationmaster-lab-"_s + m_name);
    m_process.start(labhost(),
                    {u"boot"_s, u"--state"_s, m_state, u"--name"_s, m_name, u"--users"_s, u"120"_s,
                     u"--bind-ro"_s, QStringLiteral(STATIONMASTER_PROGRAMS) + u':' + programs()});
}

bool LabHost::finishBoot()
{
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    do {
        m_process.waitForReadyRead(100);
        said += m_process.readAllStandardOutput();
        if (said.startsWith("ready "))
            return true;
    } while (timer.elapsed() < Timeout && m_process.state() != QProcess::NotRunning);
    m_problem = QString::fromUtf8(m_process.readAllStandardError());
    return false;
}

LabHost::Output LabHost::run(const QStringList &command, int timeout) const
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(labhost(), QStringList{u"exec"_s, m_state} + command);
    return finished(process, timeout);
}

LabHost::Output LabHost::runAs(const QString &user, const QStringList &command, int timeout) const
{
    return run(QStringList{u"runuser"_s, u"-u"_s, user, u"--"_s} + command, timeout);
}

QStringList LabHost::sessionCommand(const QString &user, const QStringList &command,
                                    const QStringList &environment) const
{
    QStringList words{u"/opt/lab/session"_s, u"as"_s, user};
    for (const QString &entry : environment)
        words << u"-e"_s << entry;
    return words << u"--"_s << command;
}

LabHost::Output LabHost::runInSession(const QString &user, const QStringList &command,
                                      const QStringList &environment, int timeout) const
{
    return run(sessionCommand(user, command, environment), timeout);
}

std::unique_ptr<QProcess> LabHost::startInSession(const QString &user, const QStringList &command,
                                                  const QStringList &environment) const
{
    auto process = std::make_unique<QProcess>();
    open(*process, sessionCommand(user, command, environment));
    return process;
}

void LabHost::open(QProcess &process, const QStringList &command) const
{
    process.start(labhost(), QStringList{u"exec"_s, m_state} + command);
}

LabHost::Output LabHost::runOnDesktop(const QString &user, const QStringList &command) const
{
    return run(QStringList{u"/opt/lab/session"_s, u"at"_s, user} + command);
}

LabHost::Output LabHost::startSessions(const QStringList &specs) const
{
    return run(QStringList{u"/opt/lab/session"_s, u"start"_s} + specs, 2 * Timeout);
}

LabHost::Output LabHost::killRdpClient(const QString &user) const
{
    return run({u"/opt/lab/session"_s, u"disconnect"_s, user});
}

LabHost::Output LabHost::resumeRdp(const QString &user) const
{
    return run({u"/opt/lab/session"_s, u"resume"_s, user});
}

LabHost::Output LabHost::restartBus() const
{
    return run({u"sh"_s, u"-c"_s, u"systemctl restart dbus && systemctl restart systemd-logind"_s});
}

LabHost::Output LabHost::startLocker(const QString &sessionId) const
{
    const Output user = run({u"loginctl"_s, u"show-session"_s, u"--value"_s, u"-p"_s, u"Name"_s, sessionId});
    if (!user.ok())
        return user;
    // Type=notify by hand: it is there when it has said "ready".
    return run(
        {u"sh"_s, u"-c"_s,
         u"systemd-run --quiet --collect --unit=lab-locker-$0 --uid=$1 -p "
         u"StandardOutput=file:/run/lab-locker-$0"
         " $2/lab_locker $0"
         " && for i in $(seq 2000); do grep -q ready /run/lab-locker-$0 && exit 0; sleep 0.05; done; exit 1"_s,
         sessionId, user.out.trimmed(), programs()});
}

QList<LoginctlSession> LabHost::sessions() const
{
    return parseLoginctl(run({u"/opt/lab/session"_s, u"list"_s}).out);
}

QList<LoginctlSession> LabHost::sessionsOf(const QString &user) const
{
    QList<LoginctlSession> result = sessions();
    result.removeIf([&](const LoginctlSession &session) {
        return session.user() != user;
    });
    return result;
}

bool LabHost::hasRdpClient(const QString &display) const
{
    return run({u"/opt/lab/session"_s, u"connected"_s, display}).ok();
}

QStringList LabHost::processesOf(const QString &sessionId) const
{
    return run({u"sh"_s, u"-c"_s,
                u"find /sys/fs/cgroup/ -path \"*/session-$0.scope/*\" -name cgroup.procs -exec cat {} + | sort -nu"_s,
                sessionId})
        .out.split(u'\n', Qt::SkipEmptyParts);
}

bool LabHost::waitFor(const std::function<bool()> &condition, int timeout)
{
    return QTest::qWaitFor(condition, timeout);
}

} // namespace stationmaster::lab
