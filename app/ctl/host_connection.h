// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/result.h"
#include "backend/session_backend.h"
#include "ui/terminal/command_line.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <memory>

namespace stationmaster {

/// Composes the backend that a request asks for: this computer's login manager, or another one's through ssh.
/// Owns it.
class HostConnection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once; one of the signals follows. `interactive`: somebody can answer a password dialog.
    void open(const CommandRequest &request, bool interactive, std::chrono::milliseconds deadline);

Q_SIGNALS:
    void ready(stationmaster::SessionBackend &backend);
    void failed(const stationmaster::Error &error);

private:
    void openBus(const QString &address, std::chrono::milliseconds deadline);
    void use(const QDBusConnection &bus);

    QString m_server;
    bool m_interactive = false;
    std::unique_ptr<SessionBackend> m_backend;
};

} // namespace stationmaster
