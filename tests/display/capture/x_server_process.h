// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace stationmaster {

/// A real X server as a child of the test, on a display number that it picks itself. Ends with this object,
/// and with the test program however that ends.
class XServerProcess final
{
public:
    ~XServerProcess();

    /// Each returns whether the server is up; if not, a test failure has said why, naming the Debian package
    /// when the server is not installed. `size` like "800x600", with "x16" behind it for another depth in
    /// Xvfb.
    bool startXvfb(const QString &size, const QStringList &more = {});
    bool startXvnc(const QString &size, const QStringList &more = {});

    QByteArray display() const { return m_display; }
    qint64 processId() const { return m_process.processId(); }

    void kill(); ///< At once, and waits until it is gone.
    void stop(); ///< It lives, but does nothing.
    void goOn();

private:
    bool start(const QString &program, const QString &package, const QStringList &arguments);

    QProcess m_process;
    QTemporaryDir m_folder;
    QByteArray m_display;
};

} // namespace stationmaster
