// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <QAction>
#include <QObject>

namespace stationmaster {

/// What can be done to the host as a whole, as actions. Knows when each is to be had and why not; does not
/// carry any of them out.
class HostActions final : public QObject
{
    Q_OBJECT

public:
    explicit HostActions(QObject *parent = nullptr);

    QAction *blockAll() const { return m_blockAll; }
    QAction *unblockAll() const { return m_unblockAll; }
    QAction *history() const { return m_history; }

    /// `all` is every session of the host.
    void update(const Host &host, const QList<Session> &all, SessionBackend::State state);

private:
    QAction *m_blockAll;
    QAction *m_unblockAll;
    QAction *m_history;
};

} // namespace stationmaster
