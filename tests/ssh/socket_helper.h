// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>

namespace stationmaster::test {

/// Stands in for systemd: runs the helper in `folder` for each who connects to the socket there, and the name
/// comes first.
class SocketHelper
{
public:
    explicit SocketHelper(const QString &folder)
    {
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this, folder] {
            QLocalSocket *peer = m_server.nextPendingConnection();
            auto *helper = new QProcess(peer);
            QObject::connect(peer, &QLocalSocket::readyRead, helper, [peer, helper] {
                helper->write(peer->readAll());
            });
            QObject::connect(helper, &QProcess::readyReadStandardOutput, peer, [peer, helper] {
                peer->write(helper->readAllStandardOutput());
            });
            QObject::connect(helper, &QProcess::finished, peer, &QLocalSocket::disconnectFromServer);
            helper->start(QStringLiteral("/bin/sh"),
                          {QStringLiteral("-c"), QStringLiteral("read -r name; exec \"$0\" \"$name\""),
                           folder + QStringLiteral("/polkit-agent-helper-1")});
        });
        m_server.listen(folder + QStringLiteral("/agent-helper.socket"));
    }

    bool isListening() const { return m_server.isListening(); }

private:
    QLocalServer m_server;
};

} // namespace stationmaster::test
