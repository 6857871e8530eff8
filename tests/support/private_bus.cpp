// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

// Nothing can be started on it but what setActivatable() says. Everybody may do everything, as logind's
// callers may.
constexpr auto Configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
  <limit name="max_replies_per_connection">128</limit>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    EXPECT_TRUE(QDir(m_folder.path()).mkdir(u"services"_s));
    const QString path = m_folder.filePath(u"bus.conf"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QString::fromLatin1(Configuration).arg(m_folder.path()).toUtf8());
    file.close();
    // Without the mark of the very bus that listens there now: the next one has another.
    m_address = u"unix:path="_s + m_folder.filePath(u"bus"_s);
    start();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    stop();
}

QDBusConnection PrivateBus::connect()
{
    static int count = 0;
    const QString name = u"private-%1"_s.arg(++count);
    m_names += name;
    QDBusConnection connection = QDBusConnection::connectToBus(m_address, name);
    EXPECT_TRUE(connection.isConnected());
    return connection;
}

void PrivateBus::close(const QString &connectionName)
{
    m_names.removeAll(connectionName);
    QDBusConnection::disconnectFromBus(connectionName);
}

void PrivateBus::setActivatable(const QString &name, const QString &command)
{
    QFile file(m_folder.filePath(u"services/%1.service"_s.arg(name)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(u"[D-BUS Service]\nName=%1\nExec=%2\n"_s.arg(name, command).toUtf8());
    file.close();
    const QDBusMessage reload = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"ReloadConfig"_s);
    const QDBusConnection client = connect();
    EXPECT_EQ(client.call(reload).type(), QDBusMessage::ReplyMessage);
}

void PrivateBus::start()
{
    m_daemon.start(
        u"dbus-daemon"_s,
        {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--nofork"_s, u"--print-address"_s});
    EXPECT_TRUE(m_daemon.waitForStarted()) << "dbus-daemon is needed";
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(10'000)) { }
    EXPECT_FALSE(m_daemon.readLine().isEmpty());
}

void PrivateBus::restart()
{
    stop();
    start();
}

void PrivateBus::stop()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace stationmaster::test
