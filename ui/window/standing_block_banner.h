// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace stationmaster {

class MessageArea;
class MessageBar;

/// Keeps a line at the foot of the window as long as everybody is blocked, with the way out of it.
class StandingBlockBanner final : public QObject
{
    Q_OBJECT

public:
    /// `unblockAll` is the action that its button triggers.
    StandingBlockBanner(SessionBackend &backend, MessageArea &messages, QAction &unblockAll,
                        QObject *parent = nullptr);

private:
    void follow();

    SessionBackend &m_backend;
    MessageArea &m_messages;
    QAction &m_unblockAll;
    QPointer<MessageBar> m_bar;
};

} // namespace stationmaster
