// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/log_on_run.h"

#include "backend/agent/observation_query.h"
#include "backend/dbus/bus_opener.h"

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Many log on at once in the morning, and stationd may have to be started; there is no hurry.
constexpr auto Deadline = 30s;

} // namespace

void LogOnRun::start(const QString &address)
{
    auto *opener = new BusOpener(this);
    connect(opener, &BusOpener::opened, this, &LogOnRun::ask);
    connect(opener, &BusOpener::failed, this, &LogOnRun::finished);
    opener->open(address, u"stationmaster-log-on"_s, Deadline);
}

void LogOnRun::ask(const QDBusConnection &bus)
{
    auto *query = new ObservationQuery(bus, this);
    connect(query, &ObservationQuery::answered, this, &LogOnRun::show);
    query->start(Deadline);
}

void LogOnRun::show(const std::optional<Observation> &observation)
{
    if (!observation || !LogOnNotice::isDue(*observation)) {
        Q_EMIT finished();
        return;
    }
    m_notice = std::make_unique<LogOnNotice>(*observation, m_clock, m_desktop);
    connect(m_notice.get(), &LogOnNotice::closed, this, &LogOnRun::finished);
    m_notice->show();
}

} // namespace stationmaster

#include "moc_log_on_run.cpp"
