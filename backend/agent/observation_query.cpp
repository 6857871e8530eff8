// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/observation_query.h"

#include "backend/host1/async_call.h"
#include "backend/host1/wire.h"
#include "backend/host1/words.h"

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
    QDBusMessage call =
        QDBusMessage::createMethodCall(wire::Service, wire::RootPath, wire::PropertiesInterface, u"Get"_s);
    call << QString(wire::HostInterface) << u"Observation"_s;
    wire::whenAnswered(m_bus, call, int(deadline.count()), this, [this](const Result<QDBusMessage> &answer) {
        if (!answer) {
            qCInfo(log) << "what the site allows is not known:" << answer.error().detail;
            Q_EMIT answered(std::nullopt);
            return;
        }
        const QVariant value = answer.value().arguments().value(0).value<QDBusVariant>().variant();
        Q_EMIT answered(wire::fromWord<Observation>(value.toString()));
    });
}

} // namespace stationmaster
