// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/tcp_probe.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace stationmaster {

void TcpProbe::ask(const Address &address, QObject *owner, std::function<void(Answer)> then)
{
    if (address.port == 0) {
        QHostInfo::lookupHost(address.host, owner, [then = std::move(then)](const QHostInfo &info) {
            then(info.error() == QHostInfo::NoError ? Answer::Open : Answer::None);
        });
        return;
    }
    auto *const socket = new QTcpSocket(owner);
    // What a browser uses is nothing that ssh would.
    socket->setProxy(QNetworkProxy::NoProxy);
    // Called once: what is queued already comes nevertheless.
    const auto waiting = std::make_shared<std::function<void(Answer)>>(std::move(then));
    const auto finish = [socket, waiting](Answer answer) {
        const std::function<void(Answer)> tell = std::exchange(*waiting, nullptr);
        if (!tell)
            return;
        socket->abort();
        socket->deleteLater();
        tell(answer);
    };
    // Queued: a connection to this computer itself can fail at once.
    QObject::connect(
        socket, &QTcpSocket::errorOccurred, socket,
        [finish](QAbstractSocket::SocketError error) {
            finish(error == QAbstractSocket::ConnectionRefusedError ? Answer::Refused : Answer::None);
        },
        Qt::QueuedConnection);
    QObject::connect(
        socket, &QTcpSocket::connected, socket,
        [finish] {
            finish(Answer::Open);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(m_timeout, socket, [finish] {
        finish(Answer::None);
    });
    socket->connectToHost(address.host, quint16(address.port));
}

} // namespace stationmaster
