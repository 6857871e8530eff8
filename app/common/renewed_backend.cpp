// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/renewed_backend.h"

#include <utility>

namespace stationmaster {

RenewedBackend::RenewedBackend(Make make, const QDBusConnection &bus, QObject *parent)
    : SessionBackend(parent)
    , m_make(std::move(make))
    , m_shown(m_make(bus))
{
    follow(*m_shown);
}

RenewedBackend::~RenewedBackend() = default;

void RenewedBackend::start()
{
    m_started = true;
    m_shown->start();
}

void RenewedBackend::useBus(const QDBusConnection &bus)
{
    if (!m_started) {
        m_shown = m_make(bus);
        follow(*m_shown);
        return;
    }
    m_next = m_make(bus);
    connect(m_next.get(), &SessionBackend::stateChanged, this, &RenewedBackend::showNext);
    m_next->start();
}

void RenewedBackend::showNext()
{
    if (!m_next || m_next->state() == State::Loading)
        return;
    m_next->disconnect(this);
    m_shown->disconnect(this);
    // What was begun with it may still be answered.
    std::exchange(m_shown, std::move(m_next)).release()->deleteLater();
    follow(*m_shown);
    Q_EMIT hostChanged();
    Q_EMIT sessionsChanged();
    Q_EMIT stateChanged(state());
}

void RenewedBackend::follow(SessionBackend &backend)
{
    connect(&backend, &SessionBackend::stateChanged, this, &SessionBackend::stateChanged);
    connect(&backend, &SessionBackend::sessionsChanged, this, &SessionBackend::sessionsChanged);
    connect(&backend, &SessionBackend::hostChanged, this, &SessionBackend::hostChanged);
}

ActionHandle RenewedBackend::perform(const Action &action, const SessionId &id)
{
    return m_shown->perform(action, id);
}

QFuture<Result<>> RenewedBackend::callOff(const SessionId &id)
{
    return m_shown->callOff(id);
}

} // namespace stationmaster

#include "moc_renewed_backend.cpp"
