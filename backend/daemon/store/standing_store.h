// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/agent_ability.h"
#include "backend/core/capabilities.h"
#include "backend/core/clock_timer.h"
#include "backend/core/result.h"
#include "backend/core/session_id.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace stationmaster {

/// Who has asked for something, as far as it is to be known after a restart.
struct KeptAsker
{
    quint32 uid = 0;
    QString userName;
    QString session;
    QString host;
    bool operator==(const KeptAsker &) const = default;
};

/// A log-off whose countdown runs.
struct KeptCountdown
{
    SessionId id;
    QString userName; ///< The session's user, for the audit trail.
    QString station;
    Verb verb = Verb::LogOff;
    bool force = false;
    QDateTime endsAt;
    QDateTime leaveAt; ///< When the desktop is asked to log out.
    QString text;
    bool asked = false; ///< The desktop has been asked.
    QList<SessionId> told; ///< Sessions whose users have been told without an agent.
    QList<KeptAsker> askers;
    bool operator==(const KeptCountdown &) const = default;
};

/// Everybody's cover.
struct KeptBlockAll
{
    QString text;
    std::optional<QDateTime> until;
    quint32 uid = 0; ///< Whose own sessions it leaves out: who ordered it.
    QList<SessionId> lifted; ///< Sessions whose cover was taken away singly.
    bool operator==(const KeptBlockAll &) const = default;
};

/// Who is blocked.
struct KeptBlocks
{
    QMap<SessionId, QString> single; ///< The text of each session's own cover.
    std::optional<KeptBlockAll> all;
    bool isEmpty() const { return single.isEmpty() && !all; }
    bool operator==(const KeptBlocks &) const = default;
};

/// What stands on this host until it is done, lifted or called off, through any end of the service. The one
/// place that has it, and that knows the file: who carries a countdown out has what he needs for that beside
/// it, and who is blocked is to be found nowhere else. Kept in one JSON file, written whole or not at all. A
/// file that cannot be understood is set aside as *.broken, reported, and done without; one that cannot be
/// written is reported and what it should have held lives on in memory.
class StandingStore final : public QObject
{
    Q_OBJECT

public:
    /// `hostId` is SessionId::host of all that is read; the clock outlives the store.
    StandingStore(const QString &path, const QString &hostId, Clock &clock, QObject *parent = nullptr);
    ~StandingStore() override;

    /// What the file could not do, for the log; empty while all is well.
    QStringList complaints() const { return m_complaints; }

    const QList<KeptCountdown> &countdowns() const { return m_kept.countdowns; }
    const KeptBlocks &blocks() const { return m_kept.blocks; }
    /// What is kept from whose user; none of them is empty.
    const QMap<SessionId, AgentAbilities> &restrictions() const { return m_kept.restrictions; }
    /// Something was changed that the file does not hold yet.
    bool isBeingWritten() const { return m_write.isActive(); }

    /// Changes are written together, a moment later; written() follows.
    void setCountdowns(const QList<KeptCountdown> &countdowns);
    void changeBlocks(const std::function<void(KeptBlocks &)> &change);
    void changeRestrictions(const std::function<void(QMap<SessionId, AgentAbilities> &)> &change);

Q_SIGNALS:
    /// The file holds what was last said, or has been found impossible to write.
    void written();

private:
    struct Kept
    {
        QList<KeptCountdown> countdowns;
        KeptBlocks blocks;
        QMap<SessionId, AgentAbilities> restrictions;
        bool operator==(const Kept &) const = default;
    };

    void load(const QString &hostId);
    void keep(const Kept &kept);
    void save();

    QString m_path;
    QStringList m_complaints;
    Kept m_kept;
    ClockTimer m_write;
};

} // namespace stationmaster
