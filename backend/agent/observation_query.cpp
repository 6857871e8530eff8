// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/observation_query.h"

#include "backend/core/vocabulary.h"
#include "backend/protocol/host1.h"
#include "backend/protocol/names.h"
#include "backend/protocol/properties.h"

#include <QDBusVariant>
#include <QLoggingCategory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.agent")

} // namespace

ObservationQuery::ObservationQuery(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void ObservationQuery::start(std::chrono::milliseconds deadline)
{
    const MethodCall call = protocol::properties::Get(protocol::Service, protocol::RootPath,
                                                      protocol::host1::Interface, u"Observation"_s);
    send(m_bus, call, deadline, this, [this](const Result<QDBusMessage> &answer) {
        if (!answer) {
            qCInfo(log) << "what the site allows is not known:" << answer.error().detail;
            Q_EMIT answered(std::nullopt);
            return;
        }
        const QVariant value = answer.value().arguments().value(0).value<QDBusVariant>().variant();
        Q_EMIT answered(fromWord<Observation>(value.toString()));
    });
}

} // namespace stationmaster

#include "moc_observation_query.cpp"
