// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/agents/display_finder.h"

#include "backend/daemon/futures.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const std::optional<QByteArray> &value)
{
    constexpr qsizetype longest = 4096;
    if (!value || !value->startsWith('/') || value->size() > longest)
        return {};
    const bool plain = std::ranges::none_of(*value, [](char c) {
        return uchar(c) < 0x20;
    });
    const QString path = QString::fromUtf8(*value);
    // A name that is not UTF-8 cannot be handed on over the bus.
    return plain && path.toUtf8() == *value ? path : QString();
}

QString mostNamed(const QMap<QString, int> &votes)
{
    const auto most = std::ranges::max_element(votes);
    return most == votes.end() ? QString() : votes.key(*most);
}

Result<DisplayAddress> search(const QString &proc, const QList<quint32> &pids, quint32 uid)
{
    struct Known
    {
        QMap<QString, int> buses;
        QMap<QString, int> languages;
    };
    QMap<QPair<QString, QString>, int> votes;
    QMap<QString, Known> onDisplay;
    for (const quint32 pid : pids.mid(0, DisplayFinder::MaxProcesses)) {
        QFile file(u"%1/%2/environ"_s.arg(proc).arg(pid));
        if (QFileInfo(file).ownerId() != uid || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray environment = file.read(DisplayFinder::MaxEnvironment);
        const QString display = DisplayFinder::localDisplay(
            DisplayFinder::variable(environment, "DISPLAY").value_or(QByteArray()));
        if (display.isEmpty())
            continue;
        ++votes[{display, absolutePath(DisplayFinder::variable(environment, "XAUTHORITY"))}];
        const auto vote = [&environment](QMap<QString, int> &counted, const QByteArray &name,
                                         QString (*read)(const QByteArray &)) {
            const QString value = read(DisplayFinder::variable(environment, name).value_or(QByteArray()));
            if (!value.isEmpty())
                ++counted[value];
        };
        vote(onDisplay[display].buses, "DBUS_SESSION_BUS_ADDRESS", &DisplayFinder::localBus);
        vote(onDisplay[display].languages, "LANG", &DisplayFinder::locale);
    }
    if (votes.isEmpty())
        return Error{Error::Code::NotFound, u"no process of the session knows a display"_s, {}};
    const auto most = std::ranges::max_element(votes);
    const auto winner = votes.constFind(votes.key(*most));
    const QString display = winner.key().first;
    return DisplayAddress{display, winner.key().second, mostNamed(onDisplay[display].buses),
                          mostNamed(onDisplay[display].languages)};
}

} // namespace

DisplayFinder::DisplayFinder(const QString &procFolder)
    : m_proc(procFolder)
{
    m_pool.setMaxThreadCount(4);
}

QFuture<Result<DisplayAddress>> DisplayFinder::find(const QList<quint32> &pids, quint32 uid)
{
    return offThread<DisplayAddress>(m_pool, [proc = m_proc, pids, uid] {
        return search(proc, pids, uid);
    });
}

std::optional<QByteArray> DisplayFinder::variable(const QByteArray &environment, const QByteArray &name)
{
    const QByteArray prefix = name + '=';
    for (const QByteArray &entry : environment.split('\0')) {
        if (entry.startsWith(prefix))
            return entry.mid(prefix.size());
    }
    return {};
}

QString DisplayFinder::localDisplay(const QByteArray &value)
{
    static const QRegularExpression form(u"^(?:unix)?(:[0-9]{1,5}(?:\\.[0-9]{1,3})?)\\z"_s);
    return value.size() > 32 ? QString() : form.match(QString::fromLatin1(value)).captured(1);
}

QString DisplayFinder::localBus(const QByteArray &value)
{
    static const QRegularExpression form(u"^unix:[!-~]{1,500}\\z"_s);
    return form.match(QString::fromLatin1(value)).captured(0);
}

QString DisplayFinder::locale(const QByteArray &value)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.@-]{1,64}\\z"_s);
    return form.match(QString::fromLatin1(value)).captured(0);
}

} // namespace stationmaster
