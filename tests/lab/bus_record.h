// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QJsonArray>

#include <optional>
#include <utility>

namespace stationmaster::lab {

/// What stationd, its agents and logind say on a lab host's bus while this object lives, each word with the
/// time at which it was heard: what figures are made from. Whoever does not read on hears late.
class BusRecord final
{
public:
    struct Entry
    {
        qint64 at = 0; ///< µs since 1970.
        QString path;
        QString member;
        QJsonArray data;
    };

    /// Returns when the record has begun.
    explicit BusRecord(const LabHost &host);
    ~BusRecord();
    Q_DISABLE_COPY_MOVE(BusRecord)

    bool hasBegun() const { return m_begun; }
    /// Reads on until `condition` holds. False after `timeout` milliseconds.
    bool waitFor(const std::function<bool()> &condition, int timeout = LabHost::Timeout);

    const QList<Entry> &entries() const { return m_entries; }
    /// When logind let this session go.
    std::optional<qint64> removedAt(const QString &session) const;
    /// When the one who asked was told of this step for this session the first time.
    std::optional<qint64> stepAt(const QString &session, const QString &step) const;
    /// The first deadline that was told of this session, µs since 1970.
    std::optional<qint64> deadlineOf(const QString &session) const;
    /// The first time after `after` that stationd said this session to be in this state.
    std::optional<qint64> stateAt(const QString &session, const QString &state, qint64 after) const;
    /// The first time after `after` that an agent told of a cover that holds keyboard and pointer.
    std::optional<qint64> coveredAt(qint64 after) const;
    /// When stationd said this session to be blocked (true), and when not to be.
    QList<std::pair<qint64, bool>> blockedChanges(const QString &session) const;

private:
    void read(int timeout);
    QJsonValue changed(const Entry &entry, const QString &property) const;

    QProcess m_process;
    QByteArray m_rest;
    QList<Entry> m_entries;
    bool m_begun = false;
};

} // namespace stationmaster::lab
