// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace stationmaster {

/// Asks whether there is anything at an address, without logging on to it. To find out by ssh that a computer
/// is off costs the processor a hundred times as much.
class HostProbe
{
public:
    struct Address
    {
        QString host; ///< A name or an address, as the network knows it: no alias of ssh's settings.
        int port = 0; ///< 0: only the name is asked for.

        bool operator==(const Address &) const = default;
    };
    enum class Answer
    {
        None, ///< Nothing in time, or the name is not known.
        Refused, ///< There is a computer, and nothing that listens.
        Open, ///< Something listens; of a name alone, it is known.
    };

    virtual ~HostProbe() = default;

    /// Calls `then` once, later, and not after `owner` has died, which gives the asking up. Nothing is sent.
    virtual void ask(const Address &address, QObject *owner, std::function<void(Answer)> then) = 0;

protected:
    HostProbe() = default;
    Q_DISABLE_COPY_MOVE(HostProbe)
};

} // namespace stationmaster
