// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/disconnect.h"

#include "backend/control/helper_process.h"
#include "backend/core/async.h"
#include "backend/linux/display_address.h"
#include "backend/linux/display_connections.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Looks until `isConnected` says no. Deletes itself when it has answered.
class DisconnectProof final : public QObject
{
public:
    DisconnectProof(std::function<bool()> isConnected, const DisconnectOptions &options, QObject *owner)
        : QObject(owner)
        , m_isConnected(std::move(isConnected))
        , m_deadline(options.deadline)
        , m_delay(options.firstLook)
    {
        m_promise.start();
        m_clock.start();
    }

    QFuture<Result<Outcome>> future() { return m_promise.future(); }

    void look()
    {
        if (!m_isConnected()) {
            answer(Outcome{});
        } else if (std::chrono::milliseconds(m_clock.elapsed()) > m_deadline) {
            answer(Error{Error::Code::TimedOut, u"its client is still connected"_s, {}});
        } else {
            QTimer::singleShot(m_delay, this, &DisconnectProof::look);
            m_delay = std::min(m_delay * 2, std::chrono::milliseconds(500));
        }
    }

    void answer(Result<Outcome> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

private:
    const std::function<bool()> m_isConnected;
    const std::chrono::milliseconds m_deadline;
    std::chrono::milliseconds m_delay;
    QElapsedTimer m_clock;
    QPromise<Result<Outcome>> m_promise;
};

QFuture<Result<Outcome>> failed(Error::Code code, const QString &detail)
{
    return answered<Outcome>(Error{code, detail, {}});
}

bool mayAct(const Session &session)
{
    return geteuid() == 0 || geteuid() == session.id.uid;
}

/// 0 or the reason why the datagram could not be sent.
int sendDatagram(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (size_t(name.size()) >= sizeof address.sun_path)
        return ENAMETOOLONG;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return errno;
    const ssize_t sent = ::sendto(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL,
                                  reinterpret_cast<const struct sockaddr *>(&address), sizeof address);
    const int problem = sent < 0 ? errno : 0;
    ::close(socket);
    return problem;
}

} // namespace

QString xrdpDisconnectSocket(const Session &session, const DisconnectOptions &options)
{
    QStringList paths = xrdpDisconnectPaths(session.display, session.id.uid, options.paths.xrdpFolders);
    for (QString &path : paths) {
        struct stat status = {};
        // Anybody may put files into xrdp's folder; only the user's own socket counts, and no link.
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISSOCK(status.st_mode)
            && status.st_uid == session.id.uid)
            return std::move(path);
    }
    return {};
}

QFuture<Result<Outcome>> disconnectXrdp(const Session &session, const DisconnectOptions &options,
                                        QObject *owner)
{
    if (!mayAct(session))
        return failed(Error::Code::NotAuthorized, u"only its user or root may disconnect it"_s);
    const QString path = xrdpDisconnectSocket(session, options);
    if (path.isEmpty())
        return failed(Error::Code::Unsupported, u"its X server has no socket for that"_s);
    if (const int problem = sendDatagram(path, QByteArray("sig", 4)); problem != 0) {
        const bool refused = problem == EACCES || problem == EPERM;
        return failed(refused ? Error::Code::NotAuthorized : Error::Code::Unsupported,
                      QString::fromLocal8Bit(std::strerror(problem)));
    }
    auto *proof = new DisconnectProof(
        [display = session.display, uid = session.id.uid, paths = options.paths]() {
            return DisplayConnections::read(paths, DisplayConnections::Table::Unix)
                .xrdp(display, uid)
                .value_or(false);
        },
        options, owner);
    proof->look();
    return proof->future();
}

QFuture<Result<Outcome>> disconnectVnc(const Session &session, const DisconnectOptions &options,
                                       QObject *owner)
{
    if (!mayAct(session))
        return failed(Error::Code::NotAuthorized, u"only its user or root may disconnect it"_s);
    const QList<SessionProcess> processes = sessionProcesses(session.id, options.paths);
    const int number = displayNumber(session.display.toLatin1());
    const std::optional<XServerProcess> server = xvncAmong(processes, number, options.paths);
    if (!server || number < 0)
        return failed(Error::Code::Unsupported, u"its X server could not be found"_s);
    HelperCall call;
    call.uid = session.id.uid;
    call.scope = sessionScope(session.id);
    const QString display = u":%1"_s.arg(number);
    call.command = {u"vncconfig"_s, u"-display"_s, display, u"-disconnect"_s};
    const QList<SessionProcess> managed = managedProcesses(session.id.uid, options.paths);
    for (const SessionProcess &process : managed + processes) {
        const QByteArray authority = process.environment.value("XAUTHORITY"_ba);
        if (!authority.isEmpty() && displayNumber(process.environment.value("DISPLAY"_ba)) == number)
            call.environment.insert_or_assign(u"XAUTHORITY"_s, QFile::decodeName(authority));
    }
    auto *proof = new DisconnectProof(
        [server = *server, paths = options.paths]() {
            using Table = DisplayConnections::Table;
            return DisplayConnections::read(paths, Table::Unix | Table::Tcp).vnc(server);
        },
        options, owner);
    whenDone(runHelper(call, proof), proof, [proof](const Result<QByteArray> &result) {
        if (result)
            proof->look();
        else
            proof->answer(result.error());
    });
    return proof->future();
}

} // namespace stationmaster
