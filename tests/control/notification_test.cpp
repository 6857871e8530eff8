// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/notification.h"

#include "backend/core/async.h"
#include "tests/control/fake_kernel.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_x_server.h"
#include "tests/support/printers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <optional>

#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A notification service that keeps what it was asked to show.
class FakeNotifications final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"Notify"_s)
            return false;
        shown += message;
        bus.send(message.createReply(QVariant::fromValue(quint32(1))));
        return true;
    }

    QList<QDBusMessage> shown;
};

/// A bus of its own, ended with the test.
class PrivateBus
{
public:
    /// Its socket is in `folder`.
    explicit PrivateBus(const QString &folder)
    {
        QDir().mkpath(folder);
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s,
                        u"--address=unix:path=%1/own-bus"_s.arg(folder)});
        EXPECT_TRUE(test::eventually([this]() {
            return m_daemon.canReadLine();
        }));
        address = m_daemon.readLine().trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    QByteArray address;

private:
    QProcess m_daemon;
};

Result<Unit> notifyNow(const SessionId &id, const QString &text, const KernelPaths &paths)
{
    QObject owner;
    std::optional<Result<Unit>> answer;
    whenDone(notifySession(id, u"teacher@room"_s, text, &owner, paths), &owner,
             [&answer](const Result<Unit> &result) {
                 answer = result;
             });
    EXPECT_TRUE(test::eventually([&answer]() {
        return answer.has_value();
    }));
    return answer.value_or(Error{});
}

} // namespace

TEST(Notification, TheTextIsNeverMarkup)
{
    const QStringList command =
        notifyCommand(u"unix:path=/x"_s, u"root@<b>h</b>"_s, u"<b>a</b> & \"c\"\nd\x1b"_s);
    EXPECT_TRUE(command.contains(u"&lt;b&gt;a&lt;/b&gt; &amp; &quot;c&quot;\nd\uFFFD"_s));
    EXPECT_TRUE(command.contains(u"--address=unix:path=/x"_s));
}

TEST(Notification, TriesTheSessionsBusesAndThenTheUsers)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c1"_s, ::geteuid(), 1};
    const QString folder = kernel.paths().runtime + u"/%1"_s.arg(id.uid);
    EXPECT_EQ(sessionBuses(id, {}, kernel.paths()), QStringList()) << "nothing is there";
    const test::FakeXServer first(folder, 1); // any socket will do
    const test::FakeXServer second(folder, 2);
    ASSERT_TRUE(QFile::rename(folder + u"/X2"_s, folder + u"/bus"_s));
    SessionProcess process;
    process.environment.insert("DBUS_SESSION_BUS_ADDRESS"_ba,
                               "unix:path=" + QFile::encodeName(folder) + "/X1");
    SessionProcess hostile;
    hostile.environment.insert("DBUS_SESSION_BUS_ADDRESS"_ba, "unixexec:path=/bin/sh,argv1=-c,argv2=id"_ba);
    EXPECT_EQ(sessionBuses(id, {hostile, process, process}, kernel.paths()),
              QStringList({u"unix:path=%1/X1"_s.arg(folder), u"unix:path=%1/bus"_s.arg(folder)}));
}

TEST(Notification, ReachesARealServiceOnTheSessionsBus)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c1"_s, ::geteuid(), 1};
    const PrivateBus bus(kernel.paths().runtime + u"/%1"_s.arg(id.uid));
    QDBusConnection connection = QDBusConnection::connectToBus(QString::fromUtf8(bus.address), u"notify"_s);
    FakeNotifications service;
    ASSERT_TRUE(connection.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &service));
    ASSERT_TRUE(connection.registerService(u"org.freedesktop.Notifications"_s));

    kernel.setScope(id, {41});
    kernel.addProcess(41, 0, "DBUS_SESSION_BUS_ADDRESS=" + bus.address + '\0');
    EXPECT_TRUE(notifyNow(id, u"-5 minutes <left>"_s, kernel.paths()));
    ASSERT_EQ(service.shown.size(), 1);
    const QVariantList arguments = service.shown.first().arguments();
    ASSERT_EQ(arguments.size(), 8);
    EXPECT_EQ(arguments.at(3).toString(), u"teacher@room"_s);
    EXPECT_EQ(arguments.at(4).toString(), u"-5 minutes &lt;left&gt;"_s);
    EXPECT_EQ(arguments.at(7).toInt(), 0);
    QDBusConnection::disconnectFromBus(u"notify"_s);
}

TEST(Notification, ABusWithoutSuchAServiceIsSaidToBeNone)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c1"_s, ::geteuid(), 1};
    const PrivateBus bus(kernel.paths().runtime + u"/%1"_s.arg(id.uid));
    kernel.setScope(id, {41});
    kernel.addProcess(41, 0, "DBUS_SESSION_BUS_ADDRESS=" + bus.address + '\0');
    const Result<Unit> result = notifyNow(id, u"hello"_s, kernel.paths());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unsupported);
}

TEST(Notification, RunsNothingThatASessionNamesAsItsBus)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c1"_s, ::geteuid(), 1};
    const QString ran = kernel.paths().runtime + u"/ran"_s;
    QDir().mkpath(kernel.paths().runtime);
    kernel.setScope(id, {41});
    kernel.addProcess(41, 0,
                      "DBUS_SESSION_BUS_ADDRESS=unixexec:path=/usr/bin/touch,argv1=" + QFile::encodeName(ran)
                          + '\0');
    EXPECT_FALSE(notifyNow(id, u"hello"_s, kernel.paths()));
    EXPECT_FALSE(QFile::exists(ran));
}

} // namespace stationmaster
