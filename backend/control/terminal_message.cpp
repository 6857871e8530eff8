// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/terminal_message.h"

#include <QSet>

#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Made of the device's number alone, never of a name that came from a session. Pseudo terminals have the
/// majors 136 to 143, the consoles 4 below minor 64 (Linux, Documentation/admin-guide/devices.txt).
std::optional<QByteArray> devicePath(dev_t device)
{
    const unsigned majorNumber = major(device);
    const unsigned minorNumber = minor(device);
    if (majorNumber >= 136 && majorNumber <= 143)
        return "/dev/pts/" + QByteArray::number((majorNumber - 136) * 256 + minorNumber);
    if (majorNumber == 4 && minorNumber > 0 && minorNumber < 64)
        return "/dev/tty" + QByteArray::number(minorNumber);
    return {};
}

enum class Written
{
    Yes,
    NotAllowed,
    No,
};

Written writeTo(const QByteArray &path, dev_t device, quint32 uid, const QByteArray &bytes)
{
    const int terminal = ::open(path.constData(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (terminal < 0)
        return errno == EACCES || errno == EPERM ? Written::NotAllowed : Written::No;
    struct stat status = {};
    Written result = Written::No;
    // The number may have been given to somebody else's terminal by now. Root's are left to root: su from a
    // shell of root's keeps its terminal.
    if (::fstat(terminal, &status) == 0 && S_ISCHR(status.st_mode) && status.st_rdev == device

        && (status.st_uid == uid || (status.st_uid == 0 && ::geteuid() == 0))
        && ::write(terminal, bytes.constData(), size_t(bytes.size())) == bytes.size())
        result = Written::Yes;
    ::close(terminal);
    return result;
}

} // namespace

QByteArray terminalText(const QString &sender, const QString &text)
{
    const auto harmless = [](const QString &line) {
        QString result;
        for (const char32_t c : displayable(line).toUcs4())
            result += c == U'\uFFFD' ? QStringView(u"?") : QStringView(QChar::fromUcs4(c));
        return result;
    };
    QByteArray bytes = "\r\n\a[" + harmless(sender).toUtf8() + "]\r\n";
    for (const QString &line : text.split(u'\n')) {
        // displayable() also bounds; a long line goes on below.
        for (qsizetype from = 0; from == 0 || from < line.size(); from += Session::MaxText)
            bytes += harmless(line.mid(from, Session::MaxText)).toUtf8() + "\r\n";
    }
    return bytes;
}

Result<Unit> writeToTerminals(const SessionId &id, const QByteArray &bytes, const KernelPaths &paths)
{
    QSet<dev_t> tried;
    bool reached = false;
    bool refused = false;
    for (const SessionProcess &process : sessionProcesses(id, paths)) {
        const std::optional<QByteArray> path = devicePath(process.terminal);
        if (!path || tried.contains(process.terminal))
            continue;
        tried.insert(process.terminal);
        const Written written = writeTo(*path, process.terminal, id.uid, bytes);
        reached = reached || written == Written::Yes;
        refused = refused || written == Written::NotAllowed;
    }
    if (reached)
        return Unit{};
    if (refused)
        return Error{Error::Code::NotAuthorized, u"the session's terminals may not be written to"_s, {}};
    return Error{Error::Code::Unsupported, u"the session has no terminal that takes a message"_s, {}};
}

} // namespace stationmaster
