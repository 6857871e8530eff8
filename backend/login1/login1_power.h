// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "backend/dbus/call.h"
#include "backend/dbus/name_owner.h"

#include <QDBusConnection>

#include <chrono>
#include <memory>

class QDBusArgument;

namespace stationmaster {

/// HostPower on systemd-logind, and on systemd for telling boots apart: when its userspace began, to the
/// microsecond. The kernel's own id of a boot is another machine's in a container.
class Login1Power final : public HostPower
{
    Q_OBJECT

public:
    struct Options
    {
        /// Somebody can answer a password dialog. Without it a call that needs a password is refused at once.
        bool interactive = false;
        std::chrono::milliseconds readTimeout{10'000};
        std::chrono::milliseconds callTimeout{25'000};
        std::chrono::milliseconds interactiveTimeout{120'000}; ///< While a human may be typing.
    };

    /// `bus` is shared, not closed at the end.
    Login1Power(const QDBusConnection &bus, const Options &options, QObject *parent = nullptr);

    /// Another connection to the same host, in the place of one that was lost, and whether somebody can
    /// answer on it.
    void useBus(const QDBusConnection &bus, bool interactive)
    {
        m_bus = bus;
        m_options.interactive = interactive;
    }

    QFuture<Result<PowerOutlook>> outlook(PowerVerb verb) override;
    QFuture<Result<>> request(PowerVerb verb) override;
    QFuture<Result<QString>> bootId() override;

private Q_SLOTS:
    void onPrepareForShutdown(const QDBusMessage &message);

private:
    template <typename T>
    using Answer = std::shared_ptr<QPromise<Result<T>>>;

    void listenForShutdown();
    void askForInhibitors(PowerRight right, const Answer<PowerOutlook> &answer);

    QDBusConnection m_bus;
    std::unique_ptr<NameOwner> m_loginManager; ///< Since the last request; who else says so is not heard.
    Answer<Unit> m_requested; ///< The last request's; null before.
    Options m_options;
};

} // namespace stationmaster
