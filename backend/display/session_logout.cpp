// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/session_logout.h"

#include "backend/display/logout_attempt.h"

namespace stationmaster {

SessionLogout::SessionLogout(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

SessionLogout::~SessionLogout() = default;

QFuture<Result<LogoutWay>> SessionLogout::ask()
{
    m_attempt = std::make_unique<LogoutAttempt>(m_options);
    return m_attempt->start();
}

} // namespace stationmaster

#include "moc_session_logout.cpp"
