// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace stationmaster::test {

/// A message bus of the test's own, that everybody may do everything on. Connections are closed, and the bus
/// ended, with this object.
class TestBus
{
public:
    TestBus();
    ~TestBus();
    TestBus(const TestBus &) = delete;
    TestBus &operator=(const TestBus &) = delete;

    /// A new connection each time.
    QDBusConnection connect();
    void disconnect(const QDBusConnection &connection);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace stationmaster::test
