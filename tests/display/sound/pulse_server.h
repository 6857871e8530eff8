// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace stationmaster::test {

/// A PulseAudio server of the test's own, with sinks that go nowhere, and a user's hands on it.
class PulseServer
{
public:
    ~PulseServer();

    /// With one sink, "first". False if it does not come up.
    bool start();
    void stop();

    QByteArray address() const { return "unix:" + socket().toUtf8(); }
    /// Where a user's server has it, below his folder.
    QString socket() const { return m_folder.filePath(QStringLiteral("pulse/native")); }
    QString fileIn(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    bool addSink(const char *name);
    bool removeSinks();
    bool setMuted(const char *sink, bool muted);
    /// As the server says now.
    bool isMuted(const char *sink);

private:
    bool control(const QStringList &arguments, QByteArray *output = nullptr);

    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace stationmaster::test
