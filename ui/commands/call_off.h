// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_backend.h"

#include <QList>
#include <QObject>

namespace stationmaster {

class MessageBar;

/// Calls off the log-offs of some sessions whose countdowns run, whoever began them, and tells on one message
/// bar what came of it. Lives as long as its bar.
class CallOff final : public QObject
{
    Q_OBJECT

public:
    /// `targets` are those with a countdown; not empty.
    CallOff(SessionBackend &backend, const QList<Session> &targets, MessageBar &bar);

private:
    void tell();

    MessageBar &m_bar;
    int m_open;
    int m_calledOff = 0;
    QList<std::pair<Session, Error>> m_failures;
};

} // namespace stationmaster
