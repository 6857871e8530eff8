// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_address.h"

#include "backend/linux/process_files.h"
#include "backend/linux/user_bus.h"
#include "backend/linux/wayland_sockets.h"
#include "backend/linux/x_listener.h"
#include "backend/linux/x_server_process.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const QByteArray &value)
{
    constexpr qsizetype longest = 4096;
    if (!value.startsWith('/') || value.size() > longest)
        return {};
    const bool plain = std::ranges::none_of(value, [](char c) {
        return uchar(c) < 0x20;
    });
    const QString path = QString::fromUtf8(value);
    // A name that is not UTF-8 cannot be handed on over the bus.
    return plain && path.toUtf8() == value ? path : QString();
}

QString mostNamed(const QMap<QString, int> &votes)
{
    const auto most = std::ranges::max_element(votes);
    return most == votes.end() ? QString() : votes.key(*most);
}

/// What the processes on a display name, and how many name the same.
struct Votes
{
    QMap<QString, int> authorities;
    QMap<QString, int> buses;
    QMap<QString, int> languages;

    void take(const QByteArray &environment, quint32 uid, const KernelPaths &paths)
    {
        const auto value = [&environment](const QByteArray &name) {
            return environmentValue(environment, name).value_or(""_ba);
        };
        if (const QString path = absolutePath(value("XAUTHORITY")); !path.isEmpty())
            ++authorities[path];
        if (const QString bus = trustedUserBus(value("DBUS_SESSION_BUS_ADDRESS"), uid, paths); !bus.isEmpty())
            ++buses[bus];
        if (const QString language = localeName(value("LANG")); !language.isEmpty())
            ++languages[language];
    }
};

bool isNumber(QByteArrayView digits, qsizetype most)
{
    return !digits.isEmpty() && digits.size() <= most && std::ranges::all_of(digits, [](char c) {
        return c >= '0' && c <= '9';
    });
}

/// A process of the session's that names a display.
struct Claim
{
    int display = -1;
    QByteArray environment;
};

/// What can be known about the displays of a session, and where it comes from.
struct Displays
{
    QList<Claim> claims;
    QMap<int, XListener> ofSession; ///< Whose X servers are processes of the session.
    QSet<int> ofRoot; ///< Whose X servers are root's.
    QSet<int> ofUser; ///< Whose X servers are the user's, outside the session: Xwayland's of most desktops.
};

/// None if it names no display.
std::optional<Claim> claimOf(const ProcessFiles &files)
{
    Claim claim{-1, files.environment()};
    claim.display = displayNumber(environmentValue(claim.environment, "DISPLAY").value_or(""_ba));
    return claim.display < 0 ? std::nullopt : std::optional(claim);
}

Displays displaysOf(const QList<quint32> &pids, quint32 uid, int told, const KernelPaths &paths)
{
    constexpr qsizetype mostDisplays = 16;
    Displays displays;
    QSet<int> numbers{told};
    for (const quint32 pid : pids) {
        const ProcessFiles files(paths, pid);
        const std::optional<quint32> owner = files.owner();
        if (owner != uid && owner != 0u)
            continue;
        if (const auto server = xServerFrom(files.commandLine()); server && numbers.size() < mostDisplays)
            numbers.insert(server->display);
        if (owner != uid)
            continue;
        const std::optional<Claim> claim = claimOf(files);
        if (!claim)
            continue;
        displays.claims += *claim;
        if (numbers.size() < mostDisplays)
            numbers.insert(claim->display);
    }
    for (const int number : std::as_const(numbers)) {
        const Result<XListener> listener = xListener(number, paths);
        if (listener && pids.contains(quint32(listener.value().pid)))
            displays.ofSession.insert(number, listener.value());
        else if (listener && listener.value().uid == 0)
            displays.ofRoot.insert(number);
        else if (listener && listener.value().uid == uid)
            displays.ofUser.insert(number);
    }
    return displays;
}

/// A session's own X server is there before any program of its user's; whatever he starts is younger.
int oldestOf(const QMap<int, XListener> &servers, const KernelPaths &paths)
{
    int oldest = -1;
    std::pair<quint64, qint64> since;
    for (auto server = servers.cbegin(); server != servers.cend(); ++server) {
        const qint64 pid = server.value().pid;
        const std::pair<quint64, qint64> started{ProcessFiles(paths, quint32(pid)).startTime(), pid};
        if (oldest < 0 || started < since) {
            oldest = server.key();
            since = started;
        }
    }
    return oldest;
}

/// -1 where there is none, or it cannot be told which.
int choose(const Displays &displays, quint32 uid, int told, const KernelPaths &paths)
{
    if (told < 0 || displays.ofSession.contains(told)) {
        if (!displays.ofSession.isEmpty())
            return oldestOf(displays.ofSession, paths);
        // Of a display manager that did not tell logind its X server is root's, which no user can start.
        const QSet<int> &outside = displays.ofRoot.isEmpty() ? displays.ofUser : displays.ofRoot;
        return outside.size() == 1 ? *outside.constBegin() : -1;
    }
    const Result<XListener> listener = xListener(told, paths);
    if (!listener) // One that cannot be seen from here may be there for the user.
        return listener.error().code == Error::Code::NotFound ? told : -1;
    return listener.value().uid == uid || listener.value().uid == 0 ? told : -1;
}

} // namespace

Result<DisplayAddress> DisplayAddress::find(const QString &told, const QList<quint32> &pids,
                                            const QList<quint32> &managed, quint32 uid,
                                            const KernelPaths &paths)
{
    const int toldNumber = displayNumber(told.toLatin1());
    Displays displays = displaysOf(pids.mid(0, MaxProcesses), uid, toldNumber, paths);
    const int number = choose(displays, uid, toldNumber, paths);
    if (number < 0)
        return Error{Error::Code::NotFound, u"no X server is known to be this session's"_s, {}};
    // Which display is the session's they have no say in: they may be another session's of this user.
    for (const quint32 pid : managed.mid(0, MaxProcesses)) {
        const ProcessFiles files(paths, pid);
        if (const std::optional<Claim> claim = claimOf(files); claim && files.owner() == uid)
            displays.claims += *claim;
    }
    Votes votes;
    for (const Claim &claim : displays.claims) {
        if (claim.display == number)
            votes.take(claim.environment, uid, paths);
    }
    return DisplayAddress{u":%1"_s.arg(number),
                          mostNamed(votes.authorities),
                          mostNamed(votes.buses),
                          mostNamed(votes.languages),
                          {}};
}

Result<DisplayAddress> DisplayAddress::findCompositor(const QList<quint32> &pids,
                                                      const QList<quint32> &managed, bool isDesktop,
                                                      quint32 uid, const KernelPaths &paths)
{
    const Result<WaylandSocket> socket = waylandSocketOf(uid, pids, managed, isDesktop, paths);
    if (!socket)
        return socket.error();
    Votes votes;
    for (const quint32 pid : pids.mid(0, MaxProcesses) + managed.mid(0, MaxProcesses)) {
        const QByteArray environment = ProcessFiles(paths, pid).environmentIfOf(uid);
        const QByteArray names = environmentValue(environment, "WAYLAND_DISPLAY"_ba).value_or(""_ba);
        if (pid == socket.value().pid || names == socket.value().name.toLatin1())
            votes.take(environment, uid, paths);
    }
    return DisplayAddress{{}, {}, mostNamed(votes.buses), mostNamed(votes.languages), socket.value().name};
}

QString localDisplay(const QByteArray &value)
{
    const QByteArray display = value.startsWith("unix:") ? value.mid(4) : value;
    if (!display.startsWith(':'))
        return {};
    const qsizetype dot = display.indexOf('.');
    const QByteArray digits = display.mid(1, dot < 0 ? -1 : dot - 1);
    const bool isWhole = dot < 0 || isNumber(display.mid(dot + 1), 3);
    const bool isOne = isWhole && isNumber(digits, 5) && digits.toInt() <= 0xffff;
    return isOne ? QString::fromLatin1(display) : QString();
}

int displayNumber(const QByteArray &value)
{
    const QString display = localDisplay(value);
    return display.isEmpty() ? -1 : QStringView(display).mid(1).split(u'.').first().toInt();
}

QString localeName(const QByteArray &value)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.@-]{1,64}\\z"_s);
    return form.match(QString::fromLatin1(value)).captured(0);
}

} // namespace stationmaster
