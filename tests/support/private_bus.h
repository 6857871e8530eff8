// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace stationmaster::test {

/// A message bus of its own for one test: nothing outside the test is on it, and it dies with the test.
class PrivateBus final
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    QString address() const { return m_address; }
    /// A new client of the bus. Drop every copy of a connection before close() of its name.
    QDBusConnection connect();
    void close(const QString &connectionName);
    /// From now on the bus can start `name` by running `command`.
    void setActivatable(const QString &name, const QString &command);
    /// The bus goes away under its clients.
    void stop();
    /// Another one comes in its place, at the same address.
    void restart();

private:
    void start();

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace stationmaster::test
