// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <memory>
#include <optional>
#include <vector>

namespace stationmaster::lab {

/// A teacher's PC and the computers of a room, or of a whole school, real hosts all of them, in a network of
/// their own: a bridge between their virtual cables, which nothing else is on. On the PC they are called
/// lab1, lab2 …; root there has a key that opens every account of theirs, and knows the keys that they show.
class LabRoom final
{
public:
    /// More would not have addresses.
    static constexpr int MaxCount = 1000;

    LabRoom() = default;
    ~LabRoom();
    Q_DISABLE_COPY_MOVE(LabRoom)

    /// Boots the PC and `count` computers, some of them at a time. False, with words in `problem()`, when
    /// they cannot be had.
    bool boot(int count);
    QString problem() const { return m_problem; }

    LabHost &pc() { return *m_hosts.front(); }
    LabHost &lab(int number) { return *m_hosts.at(size_t(number)); } ///< From 1.
    int count() const { return int(m_hosts.size()) - 1; }

    /// A command line as root of the PC types it, outside any session.
    LabHost::Output onPc(const QString &line, int timeout = LabHost::Timeout);
    /// The same on a computer of the room.
    LabHost::Output onLab(int number, const QString &line);
    /// Pulls the network cable of a computer, or plugs it in again.
    bool setCable(int number, bool plugged);
    /// Puts a computer that has restarted by itself back into the network: its cable is a new one.
    bool rejoin(int number) { return furnish(number); }
    /// Boots a computer again that was ended: another boot, with the same address and another key.
    bool bootAgain(int number);
    /// The same as a restart does it: with the key that it had. `before` is a command line that is carried
    /// out there while it is not on the network yet.
    bool restart(int number, const QString &before = {});

    /// Gives the PC names, dark1, dark2 … to `count`, of computers whose network lets nothing through: what
    /// is sent to them goes out and nothing ever answers. At most 250.
    bool addDark(int count);

private:
    /// What a computer shows to prove who it is.
    struct HostKey
    {
        QString secret; ///< In base64.
        QString shown; ///< As a list of known hosts has it.
    };

    bool finish(int number);
    bool furnish(int number, const QString &before = {}, const QString &secret = {});
    bool succeeded(const LabHost::Output &output);
    bool run(const QStringList &command);
    bool allowMany(int count);
    QString address(int number) const;

    std::vector<std::unique_ptr<LabHost>> m_hosts;
    std::vector<HostKey> m_keys;
    QString m_bridge;
    QString m_key; ///< The public half of the PC's.
    QString m_problem;
    std::optional<QByteArray> m_limitBefore; ///< The machine's, where it has been raised.
};

} // namespace stationmaster::lab
