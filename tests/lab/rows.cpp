// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/rows.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const LoginctlSession &session)
{
    if (session.service() == u"xrdp-sesman")
        return u"xrdp"_s;
    if (session.service() == u"sshd")
        return u"ssh"_s;
    if (session.type() == u"tty")
        return u"text"_s;
    // Unlike the students', the operators' screen is no Xvnc.
    return session.user().startsWith(u"student") ? u"vnc"_s : u"graphical"_s;
}

QString stateOf(const LoginctlSession &session)
{
    if (session.state() == u"closing")
        return u"closing"_s;
    if (session.value("Connected") == u"no")
        return u"disconnected"_s;
    return u"active"_s;
}

QStringList listCommand()
{
    return {LabHost::programs() + u"/stationctl"_s, u"list"_s, u"--json"_s};
}

QStringList rowsFromJson(const QString &json)
{
    QStringList rows;
    for (const QString &line : json.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject row = QJsonDocument::fromJson(line.toUtf8()).object();
        // The session that asks exists only while it asks.
        if (row.value("own"_L1).toBool())
            continue;
        rows << QStringList{row.value("session"_L1).toString(), row.value("user"_L1).toString(),
                            row.value("kind"_L1).toString(), row.value("state"_L1).toString(),
                            row.value("locked"_L1).toBool() ? u"yes"_s : u"no"_s}
                    .join(u' ');
    }
    rows.sort();
    return rows;
}

} // namespace

QStringList trueRows(const LabHost &host)
{
    QStringList rows;
    for (const LoginctlSession &session : host.sessions()) {
        rows << QStringList{session.id(), session.user(), kindOf(session), stateOf(session),
                            session.value("LockedHint")}
                    .join(u' ');
    }
    rows.sort();
    return rows;
}

QStringList listedRows(const LabHost &host)
{
    return rowsFromJson(host.run(listCommand()).out);
}

QStringList listedRows(const LabHost &host, const QString &user)
{
    return rowsFromJson(host.runInSession(user, listCommand()).out);
}

QString fullName(const LabHost &host, const QString &user)
{
    return host.run({u"getent"_s, u"passwd"_s, user}).out.section(u':', 4, 4).section(u',', 0, 0);
}

QStringList tiles(const Operator &person)
{
    static const QRegularExpression tile(u"^ *list item \"(.+)\" [a-z,]*$"_s);
    static const QStringList words{u"Seat"_s, u"RDP"_s,    u"VNC"_s,          u"Desktop"_s, u"SSH"_s,
                                   u"Text"_s, u"Active"_s, u"Disconnected"_s, u"Locked"_s,  u"Closing"_s};
    QStringList rows;
    for (const QString &line : person.tree().split(u'\n')) {
        const QRegularExpressionMatch match = tile.match(line);
        if (!match.hasMatch())
            continue;
        const QStringList parts = match.captured(1).split(u", "_s);
        if (parts.last() == u"free"_s)
            continue; // A station at which nobody sits.
        QStringList row{parts.first()};
        for (const QString &part : parts.mid(1)) {
            if (words.contains(part))
                row << part;
        }
        rows << row.join(u", "_s);
    }
    rows.sort();
    return rows;
}

QStringList trueTiles(const LabHost &host)
{
    static const QHash<QString, QString> words{
        {u"xrdp"_s, u"RDP"_s},        {u"ssh"_s, u"SSH"_s},          {u"text"_s, u"Text"_s},
        {u"vnc"_s, u"VNC"_s},         {u"active"_s, u"Active"_s},    {u"disconnected"_s, u"Disconnected"_s},
        {u"closing"_s, u"Closing"_s}, {u"graphical"_s, u"Desktop"_s}};
    QHash<QString, QString> names;
    for (const QString &line : host.run({u"getent"_s, u"passwd"_s}).out.split(u'\n')) {
        const QStringList fields = line.split(u':');
        names.insert(fields.value(0), fields.value(4).section(u',', 0, 0));
    }
    QStringList rows;
    for (const QString &row : trueRows(host)) {
        const QStringList fields = row.split(u' ');
        const QString state = fields[3] == u"active" && fields[4] == u"yes" ? u"Locked"_s : words[fields[3]];
        rows << QStringList{names[fields[1]], words[fields[2]], state}.join(u", "_s);
    }
    rows.sort();
    return rows;
}

std::string difference(const QStringList &shown, const QStringList &truth)
{
    return u"shown:\n  %1\ntrue:\n  %2"_s.arg(shown.join(u"\n  "_s), truth.join(u"\n  "_s)).toStdString();
}

} // namespace stationmaster::lab
