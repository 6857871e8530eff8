// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cover/fake_session_manager.h"

namespace stationmaster::test {

FakeSessionManager::FakeSessionManager(PrivateBus &bus, const Spoken &spoken)
    : FakeService(bus, spoken.service, spoken.path)
    , m_spoken(spoken)
{
}

QDBusMessage FakeSessionManager::answerTo(const QDBusMessage &call)
{
    const bool understood = call.path() == m_spoken.path
        && call.interface() == m_spoken.interface && call.member() == m_spoken.method
        && call.signature() == m_spoken.signature;
    if (!understood)
        return call.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("not mine"));
    asked = call.arguments();
    return call.createReply();
}

} // namespace stationmaster::test

#include "moc_fake_session_manager.cpp"
