// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/ssh_host_link.h"
#include "app/ctl/terminal_answers.h"
#include "app/ctl/terminal_passwords.h"
#include "backend/core/system_clock.h"
#include "backend/linux/network_wake_sender.h"
#include "backend/ssh/relay_thread.h"
#include "model/hosts.h"
#include "model/room.h"
#include "ui/terminal/command_host.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace stationmaster {

/// What a request works with on other computers, each through an ssh: one of them as it is, several as one.
/// Owns them. What ssh or a host asks is put on the terminal where somebody sits there.
class RemoteHosts final : public QObject
{
    Q_OBJECT

public:
    /// The terminal must outlive it.
    explicit RemoteHosts(Terminal &terminal, QObject *parent = nullptr);
    ~RemoteHosts() override;

    /// Called once; ready() or failed() follows. At least one host. `asSeveral`: one is treated as several
    /// are, so that it is no failure if it cannot be reached.
    void open(const QList<RoomHost> &hosts, bool asSeveral, std::chrono::milliseconds deadline);
    /// Nobody is asked for an administrator's password any more.
    void stopAsking() { m_passwords.stop(); }

Q_SIGNALS:
    void ready(const stationmaster::CommandHost &host);
    /// The one computer cannot be reached. Of several that is told by CommandHost::hosts.
    void failed(const stationmaster::LinkStatus &status);
    /// The connection to the one computer is lost, after ready().
    void lost();
    void regained();
    /// Somebody is being asked on the terminal, or no longer.
    void asking(bool asks);

private:
    std::unique_ptr<HostLink> makeLink(const RoomHost &host, std::chrono::milliseconds deadline);
    void openOne(const RoomHost &host, std::chrono::milliseconds deadline);
    void onStatus();
    void openSeveral(const QList<RoomHost> &hosts, std::chrono::milliseconds deadline);
    QList<NamedHost> named() const;

    Terminal &m_terminal;
    SystemClock m_clock;
    TerminalAnswers m_answers;
    TerminalPasswords m_passwords;
    AskpassServer m_askpass;
    RelayThread m_relays;
    std::unique_ptr<HostLink> m_one;
    bool m_wasReady = false; ///< m_one.
    bool m_isLost = false;
    Hosts m_several;
    NetworkWakeSender m_wakeSender;
    QHash<QString, HardwareAddress> m_hardwareAddresses; ///< By Host::id, those that a list names.
    QHash<QString, QString> m_addresses; ///< What connects, by host id.
};

} // namespace stationmaster
