// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/daemon/test_bus.h"

#include <QFile>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TestBus::TestBus()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    EXPECT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig>"
                 "<type>session</type><listen>unix:path="
                 + m_folder.filePath(u"bus"_s).toUtf8()
                 + "</listen><policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>"
                   "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/></policy>"
                   "</busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, config.fileName()});
    m_daemon.waitForReadyRead(5'000);
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    EXPECT_FALSE(m_address.isEmpty()) << m_daemon.readAllStandardError().toStdString();
}

TestBus::~TestBus()
{
    for (const QString &name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(5'000);
}

QDBusConnection TestBus::connect()
{
    static int number = 0;
    m_names += u"test-bus-%1"_s.arg(++number);
    QDBusConnection connection = QDBusConnection::connectToBus(m_address, m_names.constLast());
    EXPECT_TRUE(connection.isConnected());
    return connection;
}

void TestBus::disconnect(const QDBusConnection &connection)
{
    m_names.removeAll(connection.name());
    QDBusConnection::disconnectFromBus(connection.name());
}

} // namespace stationmaster::test
