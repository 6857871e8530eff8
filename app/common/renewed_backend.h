// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <QDBusConnection>

#include <functional>
#include <memory>

namespace stationmaster {

/// A host's session layer that outlives the connection it stands on: each connection has a backend of its own
/// behind this one. Until the newest of them knows more than that it is loading, the one before is shown, as
/// a host that cannot be reached.
class RenewedBackend final : public SessionBackend
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<SessionBackend>(const QDBusConnection &)>;

    RenewedBackend(Make make, const QDBusConnection &bus, QObject *parent = nullptr);
    ~RenewedBackend() override;

    /// Another connection to the same host, in the place of the one that was lost.
    void useBus(const QDBusConnection &bus);

    void start() override;
    Host host() const override { return m_shown->host(); }
    State state() const override { return m_shown->state(); }
    std::optional<Error> trouble() const override { return m_shown->trouble(); }
    QList<Session> sessions() const override { return m_shown->sessions(); }
    QList<Station> stations() const override { return m_shown->stations(); }
    ActionHandle perform(const Action &action, const SessionId &id) override;
    QFuture<Result<>> callOff(const SessionId &id) override;

private:
    void follow(SessionBackend &backend);
    void showNext();

    const Make m_make;
    std::unique_ptr<SessionBackend> m_shown;
    std::unique_ptr<SessionBackend> m_next; ///< Has a connection, and knows nothing yet.
    bool m_started = false;
};

} // namespace stationmaster
