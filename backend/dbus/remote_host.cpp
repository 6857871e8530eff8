// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/remote_host.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A value in a D-Bus address; everything that could mean something there is written %xx.
QString escaped(const QString &value)
{
    QString result;
    for (const QByteArray bytes = value.toUtf8(); const char c : bytes) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QLatin1StringView("-_/.*").contains(QLatin1Char(c));
        if (plain)
            result += QLatin1Char(c);
        else
            result += u'%' + QString::number(static_cast<unsigned char>(c), 16).rightJustified(2, u'0');
    }
    return result;
}

} // namespace

std::optional<RemoteHost> parseRemoteHost(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?<user>[A-Za-z0-9_.][A-Za-z0-9_.-]*)@)?"
        "(?:\\[(?<boxed>[0-9A-Fa-f:.%][0-9A-Za-z:.%_]*)\\]|(?<name>[A-Za-z0-9_.][A-Za-z0-9_.-]*)|"
        "(?<bare>[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*))"
        "(?::(?<port>[0-9]{1,5}))?\\z"_s);
    if (text.size() > 253)
        return {};
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    RemoteHost host;
    host.user = match.captured(u"user"_s);
    host.name = match.captured(u"boxed"_s) + match.captured(u"name"_s) + match.captured(u"bare"_s);
    if (match.hasCaptured(u"port"_s)) {
        host.port = match.capturedView(u"port"_s).toInt();
        if (host.port < 1 || host.port > 65535)
            return {};
    }
    return host;
}

QString busAddress(const RemoteHost &host, std::chrono::seconds timeout, const QString &ssh)
{
    const qint64 seconds = std::clamp<qint64>(timeout.count(), 1, 3600);
    QStringList words = {ssh,
                         u"-xT"_s,
                         u"-oBatchMode=yes"_s,
                         u"-oLogLevel=ERROR"_s,
                         u"-oConnectTimeout=%1"_s.arg(seconds),
                         u"-oServerAliveInterval=5"_s,
                         u"-oServerAliveCountMax=3"_s};
    if (!host.user.isEmpty())
        words += {u"-l"_s, host.user};
    if (host.port > 0)
        words += {u"-p"_s, QString::number(host.port)};
    words += {u"--"_s, host.name, u"systemd-stdio-bridge"_s};
    QString address = u"unixexec:path=setsid"_s;
    for (qsizetype i = 0; i < words.size(); ++i)
        address += u",argv%1="_s.arg(i + 1) + escaped(words.at(i));
    return address;
}

} // namespace stationmaster
