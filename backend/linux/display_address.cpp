// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/display_address.h"

#include "backend/linux/process_files.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

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

bool isNumber(QByteArrayView digits, qsizetype most)
{
    return !digits.isEmpty() && digits.size() <= most && std::ranges::all_of(digits, [](char c) {
        return c >= '0' && c <= '9';
    });
}

} // namespace

Result<DisplayAddress> DisplayAddress::find(const QList<quint32> &pids, quint32 uid, const KernelPaths &paths)
{
    struct Known
    {
        QMap<QString, int> buses;
        QMap<QString, int> languages;
    };
    QMap<QPair<QString, QString>, int> votes;
    QMap<QString, Known> onDisplay;
    for (const quint32 pid : pids.mid(0, MaxProcesses)) {
        const QByteArray environment = ProcessFiles(paths, pid).environmentIfOf(uid);
        const auto value = [&environment](const QByteArray &name) {
            return environmentValue(environment, name).value_or(QByteArray());
        };
        const QString display = localDisplay(value("DISPLAY"));
        if (display.isEmpty())
            continue;
        ++votes[{display, absolutePath(value("XAUTHORITY"))}];
        if (const QString bus = localBus(value("DBUS_SESSION_BUS_ADDRESS")); !bus.isEmpty())
            ++onDisplay[display].buses[bus];
        if (const QString language = localeName(value("LANG")); !language.isEmpty())
            ++onDisplay[display].languages[language];
    }
    if (votes.isEmpty())
        return Error{Error::Code::NotFound, u"no process of the session knows a display"_s, {}};
    const auto most = std::ranges::max_element(votes);
    const auto winner = votes.constFind(votes.key(*most));
    const QString display = winner.key().first;
    return DisplayAddress{display, winner.key().second, mostNamed(onDisplay[display].buses),
                          mostNamed(onDisplay[display].languages)};
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

QString localBus(const QByteArray &value)
{
    static const QRegularExpression form(u"^unix:[!-~]{1,500}\\z"_s);
    return form.match(QString::fromLatin1(value)).captured(0);
}

QString localeName(const QByteArray &value)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.@-]{1,64}\\z"_s);
    return form.match(QString::fromLatin1(value)).captured(0);
}

} // namespace stationmaster
