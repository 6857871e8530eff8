// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/flood.h"

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.stationmaster.Host1"_s;
const QString Root = u"/org/stationmaster/Host1"_s;
const QString SessionInterface = u"org.stationmaster.Session1"_s;

} // namespace

QStringList callOn(const LabHost &host, const QString &user, const QString &method, const QStringList &before,
                   const QStringList &after)
{
    const QList<LoginctlSession> found = host.sessionsOf(user);
    if (found.size() != 1)
        return {};
    const QString id = found.first().id();
    const QString path = Root + u"/session/"_s + (id.front().isDigit() ? u"_3"_s + id : id);
    LabHost::Output started;
    // The first call starts stationd, which then has yet to hear of the sessions.
    const bool known = LabHost::waitFor([&] {
        started = host.run({u"busctl"_s, u"get-property"_s, Service, path, SessionInterface, u"Started"_s});
        return started.ok();
    });
    if (!known)
        return {};
    return QStringList{path, SessionInterface, method} + before
        + QStringList{u"u:"_s + found.first().value("User"), u"t:"_s + started.out.section(u' ', 1).trimmed()}
    + after;
}

QStringList watchOf(const LabHost &host, const QString &user)
{
    return callOn(host, user, u"Watch"_s, {}, {u"u:320"_s, u"u:180"_s, u"d:1"_s, u"options"_s});
}

QList<Flood> floodsBy(const LabHost &host, const QString &pupil, const QString &other)
{
    const QString hub = u"org.stationmaster.AgentHub1"_s;
    return {
        {u"Perform on another"_s, callOn(host, other, u"Perform"_s, {u"s:activate"_s}, {u"options"_s})},
        {u"Perform on himself"_s, callOn(host, pupil, u"Perform"_s, {u"s:activate"_s}, {u"options"_s})},
        {u"CallOff"_s, callOn(host, pupil, u"CallOff"_s)},
        {u"Watch of himself"_s, watchOf(host, pupil)},
        {u"Unwatch"_s, callOn(host, pupil, u"Unwatch"_s).mid(0, 3)},
        {u"BlockAll"_s, {Root, Service, u"BlockAll"_s, u"s:x"_s, u"u:60"_s}},
        {u"UnblockAll"_s, {Root, Service, u"UnblockAll"_s}},
        {u"History"_s, {Root, Service, u"History"_s, u"t:0"_s, u"u:10"_s}},
        {u"GetManagedObjects"_s, {Root, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s}},
        {u"GetOwnSession"_s, {Root, Service, u"GetOwnSession"_s}},
        {u"GetAll"_s, {Root, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, u"s:"_s + Service}},
        {u"Introspect"_s, {Root, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s}},
        {u"Register"_s, {Root, hub, u"Register"_s, u"s:c1"_s, u"as:"_s}},
        {u"IsAgent"_s, {Root, hub, u"IsAgent"_s, u"u:1"_s}},
        {u"LeaveNow"_s, {Root, hub, u"LeaveNow"_s}},
        {u"Ping"_s, {Root, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s}, false},
        {u"the bus's GetId"_s,
         {u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s},
         false},
    };
}

RunningFlood::RunningFlood(const LabHost &host, const QString &pupil, const Flood &flood)
{
    host.open(m_process,
              QStringList{u"runuser"_s, u"-u"_s, pupil, u"--"_s, LabHost::programs() + u"/lab_flood"_s,
                          u"flood"_s, u"8"_s, u"16"_s}
                  + flood.call);
}

RunningFlood::~RunningFlood()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(LabHost::Timeout);
}

bool RunningFlood::hasBegun()
{
    QByteArray said;
    return LabHost::waitFor([&] {
        m_process.waitForReadyRead(100);
        said += m_process.readAllStandardOutput();
        return said.contains("flooding");
    });
}

Timed timeOf(const LabHost &host, const QString &user, const QStringList &call)
{
    const LabHost::Output output =
        host.runAs(user, QStringList{LabHost::programs() + u"/lab_flood"_s, u"time"_s, u"100"_s} + call);
    const QStringList words = output.out.trimmed().split(u' ');
    if (!output.ok() || words.size() != 3)
        return {};
    return {words.at(0).toInt(), words.at(1).toInt(), words.at(2).toInt()};
}

} // namespace stationmaster::lab
