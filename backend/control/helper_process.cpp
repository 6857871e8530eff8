// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/helper_process.h"

#include "backend/core/async.h"
#include "backend/linux/user_database.h"

#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxOutput = 64 * 1024;

/// One run. Belongs to its owner and deletes itself when its process has ended; killed with its owner.
class HelperRun final : public QObject
{
public:
    HelperRun(const HelperCall &call, QStringList command, QObject *owner)
        : QObject(owner)
    {
        m_promise.start();
        const QString program = command.takeFirst();
        QProcessEnvironment environment = call.environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/sbin:/usr/bin:/sbin:/bin"_s));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::finished, this, &HelperRun::ended);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                answer(Error{Error::Code::Unsupported, m_process.errorString(), {}});
                deleteLater();
            }
        });
        connect(&m_deadline, &QTimer::timeout, this, [this]() {
            answer(Error{Error::Code::TimedOut, m_process.program() + u" did not end in time"_s, {}});
            m_process.kill();
        });
        m_deadline.setSingleShot(true);
        m_deadline.start(call.deadline);
        m_process.start(program, command);
    }

    ~HelperRun() override
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        // Nothing outlives a kill for longer than the kernel takes to clear up.
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    QFuture<Result<QByteArray>> future() { return m_promise.future(); }

private:
    void ended(int code, QProcess::ExitStatus status)
    {
        deleteLater();
        if (status == QProcess::NormalExit && code == 0) {
            answer(m_process.readAllStandardOutput().left(maxOutput));
            return;
        }
        const QString output = QString::fromUtf8(m_process.readAllStandardError().left(512)).simplified();
        answer(Error{Error::Code::Internal,
                     u"%1 failed (%2): %3"_s.arg(m_process.program()).arg(code).arg(output),
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

    QPromise<Result<QByteArray>> m_promise;
    QProcess m_process;
    QTimer m_deadline;
    bool m_answered = false;
};

} // namespace

QFuture<Result<QByteArray>> runHelper(const HelperCall &call, QObject *owner)
{
    QStringList command = call.command;
    if (QStandardPaths::findExecutable(command.first()).isEmpty()) {
        return answered<QByteArray>(
            Error{Error::Code::Unsupported, command.first() + u" is not installed"_s, {}});
    }
    if (call.uid != geteuid()) {
        if (geteuid() != 0)
            return answered<QByteArray>(
                Error{Error::Code::NotAuthorized, u"only that user or root may"_s, {}});
        const Result<UserEntry> user = userEntry(call.uid);
        if (!user)
            return answered<QByteArray>(Error{Error::Code::NotFound, u"no such user"_s, {}});
        command =
            QStringList{
                u"setpriv"_s,       u"--reuid=%1"_s.arg(call.uid), u"--regid=%1"_s.arg(user.value().gid),
                u"--init-groups"_s, u"--inh-caps=-all"_s,          u"--"_s}
            + command;
    }
    auto *run = new HelperRun(call, command, owner);
    return run->future();
}

} // namespace stationmaster
