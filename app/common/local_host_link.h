// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/found_host.h"
#include "backend/core/clock_timer.h"
#include "backend/core/host_link.h"
#include "backend/dbus/reconnecting_bus.h"

#include <memory>

namespace stationmaster {

/// The computer that this program runs on as one of several: by its own system bus, without ssh.
class LocalHostLink final : public HostLink
{
    Q_OBJECT

public:
    struct Options
    {
        bool interactive = false; ///< Somebody sits here who can type a password.
        std::chrono::milliseconds deadline{20'000}; ///< For one opening of the bus.
        /// How long after the bus is lost whatever is under way there is still waited for.
        std::chrono::milliseconds lastHope{8'000};
        std::chrono::milliseconds startDeadline = HostFinder::StartDeadline; ///< For its stationd.
    };

    /// What a list of computers, or --server, calls this one.
    static bool isMeantBy(const QString &address);

    /// `bus` is a D-Bus address, `name` what the operator calls this computer. The clock outlives this
    /// object.
    LocalHostLink(const QString &bus, const QString &name, const Options &options, Clock &clock,
                  QObject *parent = nullptr);

    QString hostId() const override;
    QString name() const override { return m_name; }
    void open() override;
    void close() override;
    LinkStatus status() const override { return m_status; }
    /// Nothing of it is ever asked.
    void trustKey(const HostKey &) override { }
    void givePassword(const QString &, const QString &) override { }
    /// Whoever runs polkit's agent on this computer is asked there.
    std::optional<PasswordQuestion> question() const override { return {}; }
    void answer(quint64, const QString &, const QString &) override { }
    void decline(quint64) override { }
    SessionBackend *backend() const override;
    ScreenSource *screens() const override;
    HostControl *control() const override;
    HostPower *power() const override;
    std::optional<Error> serviceTrouble() const override;

private:
    void setStatus(const LinkStatus &status);
    void giveUp();

    const QString m_address;
    const QString m_name;
    const Options m_options;
    LinkStatus m_status;
    FoundHost m_found;
    ClockTimer m_lastHope;
    std::unique_ptr<ReconnectingBus> m_bus; ///< Null while closed.
};

} // namespace stationmaster
