// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/helper_process.h"

#include "backend/core/async.h"
#include "backend/core/process_end.h"
#include "backend/linux/user_database.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <memory>
#include <utility>

#include <sys/types.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QString SystemdRunning = u"/run/systemd/system"_s;

/// One run. Belongs to its owner and deletes itself when its process has ended; killed with its owner.
class HelperRun final : public QObject
{
public:
    /// `unit` is systemd's for it, empty where it runs as a child of ours.
    HelperRun(const HelperCall &call, QStringList command, QString unit, QObject *owner)
        : QObject(owner)
        , m_unit(std::move(unit))
    {
        m_promise.start();
        const QString program = command.takeFirst();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/sbin:/usr/bin:/sbin:/bin"_s));
        for (const auto &[name, value] : call.environment)
            environment.insert(name, value);
        m_process->setProcessEnvironment(environment);
        m_process->setStandardInputFile(QProcess::nullDevice());
        m_process->setChildProcessModifier([] {
            ::setpgid(0, 0);
        });
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] {
            take(m_output, m_process->readAllStandardOutput());
        });
        connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
            take(m_complaint, m_process->readAllStandardError());
        });
        connect(m_process.get(), &QProcess::finished, this, &HelperRun::ended);
        connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                answer(Error{Error::Code::Unsupported, m_process->errorString(), {}});
                deleteLater();
            }
        });
        connect(&m_deadline, &QTimer::timeout, this, [this]() {
            answer(Error{Error::Code::TimedOut, m_process->program() + u" did not end in time"_s, {}});
            kill();
        });
        m_deadline.setSingleShot(true);
        m_deadline.start(call.deadline);
        m_process->start(program, command);
    }

    ~HelperRun() override
    {
        if (m_process->state() == QProcess::NotRunning)
            return;
        kill();
        endProcess(std::move(m_process));
    }

    QFuture<Result<QByteArray>> future() { return m_promise.future(); }

private:
    void take(QByteArray &all, const QByteArray &part)
    {
        all += part.left(HelperCall::MaxOutput - all.size() + 1);
        if (all.size() <= HelperCall::MaxOutput || m_answered)
            return;
        answer(Error{Error::Code::Internal, m_process->program() + u" said too much"_s, {}});
        kill();
    }

    /// With whatever it has started.
    void kill()
    {
        if (const qint64 pid = m_process->processId(); pid > 0)
            ::kill(-pid_t(pid), SIGKILL);
        // Before it has become a group of its own.
        m_process->kill();
        if (!m_unit.isEmpty())
            QProcess::startDetached(u"systemctl"_s, {u"--no-block"_s, u"stop"_s, m_unit});
    }

    void ended(int code, QProcess::ExitStatus status)
    {
        deleteLater();
        if (status == QProcess::NormalExit && code == 0) {
            answer(m_output);
            return;
        }
        answer(Error{Error::Code::Internal,
                     u"%1 failed (%2): %3"_s.arg(m_process->program())
                         .arg(code)
                         .arg(QString::fromUtf8(m_complaint.left(512)).simplified()),
                     {}});
    }

    void answer(Result<QByteArray> result)
    {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    const QString m_unit;
    QPromise<Result<QByteArray>> m_promise;
    std::unique_ptr<QProcess> m_process = std::make_unique<QProcess>();
    QTimer m_deadline;
    QByteArray m_output;
    QByteArray m_complaint;
    bool m_answered = false;
};

} // namespace

QStringList helperUnitCommand(const HelperCall &call, const QString &unit)
{
    QStringList words{u"systemd-run"_s,
                      u"--quiet"_s,
                      u"--collect"_s,
                      u"--pipe"_s,
                      u"--wait"_s,
                      u"--unit="_s + unit,
                      u"--slice=stationmaster.slice"_s,
                      u"--uid=%1"_s.arg(call.uid)};
    if (!call.scope.isEmpty())
        words += {u"--property=BindsTo="_s + call.scope, u"--property=After="_s + call.scope};
    for (const QString &property : {u"RuntimeMaxSec=%1ms"_s.arg(call.deadline.count()), u"TimeoutStopSec=1"_s,
                                    u"SendSIGKILL=yes"_s, u"KillSignal=SIGKILL"_s, u"NoNewPrivileges=yes"_s,
                                    u"LimitCORE=0"_s, u"MemoryMax=64M"_s, u"TasksMax=16"_s})
        words += u"--property="_s + property;
    for (const auto &[name, value] : call.environment)
        words += u"--setenv=%1=%2"_s.arg(name, value);
    words += u"--"_s;
    // systemd puts variables of its own in place of words with a dollar.
    for (QString word : call.command)
        words += word.replace(u"$"_s, u"$$"_s);
    return words;
}

QFuture<Result<QByteArray>> runHelper(const HelperCall &call, QObject *owner)
{
    static quint64 runs = 0;
    QStringList command = call.command;
    if (QStandardPaths::findExecutable(command.first()).isEmpty()) {
        return answered<QByteArray>(
            Error{Error::Code::Unsupported, command.first() + u" is not installed"_s, {}});
    }
    QString unit;
    if (call.uid != geteuid()) {
        if (geteuid() != 0)
            return answered<QByteArray>(
                Error{Error::Code::NotAuthorized, u"only that user or root may"_s, {}});
        const Result<UserEntry> user = userEntry(call.uid);
        if (!user)
            return answered<QByteArray>(Error{Error::Code::NotFound, u"no such user"_s, {}});
        if (QFileInfo::exists(SystemdRunning)) {
            unit = u"stationmaster-helper-%1-%2.service"_s.arg(getpid()).arg(++runs);
            command = helperUnitCommand(call, unit);
        } else {
            command =
                QStringList{
                    u"setpriv"_s,       u"--reuid=%1"_s.arg(call.uid), u"--regid=%1"_s.arg(user.value().gid),
                    u"--init-groups"_s, u"--inh-caps=-all"_s,          u"--"_s}
                + command;
        }
    }
    auto *run = new HelperRun(call, command, unit, owner);
    return run->future();
}

} // namespace stationmaster
