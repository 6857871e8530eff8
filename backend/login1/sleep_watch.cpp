// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/sleep_watch.h"

#include "backend/login1/login1_calls.h"

#include <chrono>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds AskTimeout{25};

} // namespace

void SleepWatch::useBus(const QDBusConnection &bus)
{
    m_loginManager = std::make_unique<NameOwner>(bus, login1::Service, nullptr, NameOwner::Start::Never);
    m_loginManager->subscribe();
    m_loginManager->ask(AskTimeout);
    QDBusConnection listened = bus;
    listened.connect({}, login1::ManagerPath, login1::ManagerInterface, u"PrepareForSleep"_s, this,
                     SLOT(onPrepareForSleep(QDBusMessage)));
}

void SleepWatch::onPrepareForSleep(const QDBusMessage &message)
{
    const bool isAboutToSleep = message.signature() != u"b"_s || message.arguments().constFirst().toBool();
    if (!isAboutToSleep && m_loginManager->isFrom(message))
        Q_EMIT woke();
}

} // namespace stationmaster

#include "moc_sleep_watch.cpp"
