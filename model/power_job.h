// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "backend/core/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace stationmaster {

/// How far one computer of a PowerJob has come.
enum class PowerStep
{
    Waiting, ///< Its turn has not come.
    Warning, ///< Its users see a countdown, or are being logged off.
    Asking,
    Going, ///< It has been asked; it is still there.
    Returning, ///< It has gone, or was sent the packet; it is not there yet.
    Over,
};

/// What became of one computer.
struct PowerOutcome
{
    enum class End
    {
        Seen, ///< It was seen to go, to come back after another boot, or to be there.
        NotSeenToGo, ///< It has taken the order.
        NotSeenBack, ///< It has gone, or was sent the packet.
        UsersStay, ///< Not asked, since its users could not be logged off: `error`.
        Failed, ///< `error`
        Stopped, ///< Called off before it was asked.
    };
    End end = End::Failed;
    std::optional<Error> error = {};

    bool operator==(const PowerOutcome &) const = default;
};

/// One computer of a PowerJob.
struct PowerEntry
{
    QString hostId;
    QString name; ///< What the operator calls it.
    PowerStep step = PowerStep::Waiting;
    std::optional<PowerOutcome> outcome = {}; ///< Once it is over.

    bool isSeen() const { return outcome && outcome->end == PowerOutcome::End::Seen; }
};

/// Something that is done to many computers themselves, until it has been seen of each or will not be.
/// Answers for each of them once; what is slow with one holds up no other. An empty list is over at once: it
/// never means "all". Lives on one thread. Owned by its parent; does not delete itself.
class PowerJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Called once. The signals come later from the event loop.
    virtual void start() = 0;
    /// Stops what can still be stopped; the rest goes on.
    virtual void cancel() = 0;
    /// Whether there is anything left that cancel() could stop.
    virtual bool canCancel() const = 0;

    virtual PowerVerb verb() const = 0;
    /// In the order in which they were given.
    virtual const QList<PowerEntry> &entries() const = 0;

    int done() const; ///< How many are over.
    bool isFinished() const { return done() == int(entries().size()); }
    /// Each was seen to do what was asked.
    bool hasSucceeded() const;

Q_SIGNALS:
    /// This one has come to another step.
    void stepReached(const stationmaster::PowerEntry &entry);
    /// This one is over.
    void entryFinished(const stationmaster::PowerEntry &entry);
    /// Once.
    void finished();
};

} // namespace stationmaster
