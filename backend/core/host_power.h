// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace stationmaster {

/// What is done to a computer itself.
enum class PowerVerb
{
    Restart,
    PowerOff,
    Wake, ///< A packet in the network does that, not the host, which is off: WakeSender.
};

/// Whether the caller may do it, as the host's login manager says.
enum class PowerRight
{
    Allowed,
    NeedsPassword, ///< Of somebody who sits where the call comes from.
    Denied,
    NotPossible, ///< This host cannot: it has no such thing.
};

/// A program that has asked the host not to go down now. All of its texts come from that program: bounded and
/// harmless as Session's texts are.
struct PowerInhibitor
{
    QString what; ///< "shutdown:sleep"
    QString who; ///< "Software update"
    QString why;
    QString mode; ///< "block", "block-weak"

    bool operator==(const PowerInhibitor &) const = default;
};

/// What stands in the way of a restart or of going off.
struct PowerOutlook
{
    PowerRight right = PowerRight::Denied;
    QList<PowerInhibitor> inhibitors; ///< Those that block it, at most MaxInhibitors.

    static constexpr int MaxInhibitors = 16;

    bool operator==(const PowerOutlook &) const = default;
};

/// The port: restarts a host and turns it off, and tells one boot of it from another. Lives on the thread
/// that made it and never blocks it; lives through lost connections.
class HostPower : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<PowerOutlook>> outlook(PowerVerb verb) = 0;
    /// The answer says that the host has taken the order, not that it has gone. TimedOut: it was asked and
    /// its answer has not come, so that nobody knows whether it has taken it.
    virtual QFuture<Result<>> request(PowerVerb verb) = 0;
    /// Another one after each boot, and the same for as long as the host runs. Nothing else can be told of
    /// it.
    virtual QFuture<Result<QString>> bootId() = 0;
};

} // namespace stationmaster
