// SPDX-License-Identifier: GPL-3.0-or-later
// One user calls stationd as fast as he can; who looks after others is served all the same.
#include "tests/lab/lab_test.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.stationmaster.Host1"_s;
const QString Root = u"/org/stationmaster/Host1"_s;
const QString SessionInterface = u"org.stationmaster.Session1"_s;

struct Measured
{
    int medianUs = 0;
    int busy = -1;
    int refused = -1;
};

class Flood : public LabTest
{
protected:
    /// Path, interface, `method` and the identity of the only session of `user`, `before` put before it.
    static QStringList callOn(const QString &user, const QString &method, const QStringList &before = {},
                              const QStringList &after = {})
    {
        const QList<LoginctlSession> found = host().sessionsOf(user);
        EXPECT_EQ(found.size(), 1) << user.toStdString();
        const QString id = found.value(0).id();
        const QString path = Root + u"/session/"_s + (id.front().isDigit() ? u"_3"_s + id : id);
        LabHost::Output started;
        // The first call starts stationd, which then has yet to hear of the sessions.
        EXPECT_TRUE(LabHost::waitFor([&] {
            started =
                host().run({u"busctl"_s, u"get-property"_s, Service, path, SessionInterface, u"Started"_s});
            return started.ok();
        }));
        return QStringList{path, SessionInterface, method} + before
            + QStringList{u"u:"_s + found.value(0).value("User"),
                          u"t:"_s + started.out.section(u' ', 1).trimmed()}
        + after;
    }

    static QStringList watchOf(const QString &user)
    {
        return callOn(user, u"Watch"_s, {}, {u"u:320"_s, u"u:180"_s, u"d:1"_s, u"options"_s});
    }

    static Measured timeOf(const QString &user, const QStringList &call)
    {
        const LabHost::Output output = host().runAs(
            user, QStringList{LabHost::programs() + u"/lab_flood"_s, u"time"_s, u"100"_s} + call);
        EXPECT_TRUE(succeeded(output));
        const QStringList words = output.out.trimmed().split(u' ');
        return {words.value(0).toInt(), words.value(1, u"-1"_s).toInt(), words.value(2, u"-1"_s).toInt()};
    }
};

} // namespace

TEST_F(Flood, OfOneUserRefusesNothingToWhoLooksAfterOthers)
{
    ASSERT_TRUE(succeeded(host().run({u"/opt/lab/hostd"_s, u"install-stub"_s, u"60"_s})));
    ASSERT_TRUE(succeeded(host().startSessions(
        {u"xvfb:student1:quiet"_s, u"xvfb:student2:quiet"_s, u"text:student3"_s, u"text:teacher"_s})));
    const QStringList order = watchOf(u"student2"_s);
    const Measured rest = timeOf(u"teacher"_s, order);
    EXPECT_EQ(rest.busy, 0);
    EXPECT_EQ(rest.refused, 0);
    const QList<std::pair<QString, QStringList>> floods{
        {u"Perform on another"_s, callOn(u"student3"_s, u"Perform"_s, {u"s:activate"_s}, {u"options"_s})},
        {u"Perform on himself"_s, callOn(u"student1"_s, u"Perform"_s, {u"s:activate"_s}, {u"options"_s})},
        {u"Watch of himself"_s, watchOf(u"student1"_s)},
        {u"GetManagedObjects"_s, {Root, u"org.freedesktop.DBus.ObjectManager"_s, u"GetManagedObjects"_s}},
        {u"GetOwnSession"_s, {Root, Service, u"GetOwnSession"_s}},
        {u"GetAll"_s, {Root, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, u"s:"_s + Service}},
        {u"Introspect"_s, {Root, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s}},
        {u"LeaveNow"_s, {Root, u"org.stationmaster.AgentHub1"_s, u"LeaveNow"_s}},
    };
    for (const auto &[name, call] : floods) {
        QProcess flood;
        host().open(flood,
                    QStringList{u"runuser"_s, u"-u"_s, u"student1"_s, u"--"_s,
                                LabHost::programs() + u"/lab_flood"_s, u"flood"_s, u"8"_s, u"16"_s}
                        + call);
        QByteArray said;
        EXPECT_TRUE(LabHost::waitFor([&] {
            flood.waitForReadyRead(100);
            said += flood.readAllStandardOutput();
            return said.contains("flooding");
        })) << name.toStdString();
        const Measured under = timeOf(u"teacher"_s, order);
        EXPECT_EQ(under.busy, 0) << name.toStdString();
        EXPECT_EQ(under.refused, 0) << name.toStdString();
        const double ratio = double(under.medianUs) / std::max(rest.medianUs, 1);
        std::printf("%-20s %8.1f ms %6.1f times that at rest\n", qUtf8Printable(name),
                    under.medianUs / 1000.0, ratio);
        flood.closeWriteChannel();
        flood.waitForFinished(LabHost::Timeout);
    }
}

} // namespace stationmaster::lab
