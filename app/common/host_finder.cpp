// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/host_finder.h"

#include "backend/host1/async_call.h"
#include "backend/host1/host1_backend.h"
#include "backend/host1/host1_screens.h"
#include "backend/host1/wire.h"

#include <QLoggingCategory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.host")

constexpr int AnswerTimeoutMs = 5'000; ///< The bus itself answers; it does so at once or is not there.

} // namespace

HostFinder::HostFinder(const QDBusConnection &bus, const HostBackendOptions &options, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
{
}

void HostFinder::start()
{
    QDBusMessage call = wire::busCall(u"NameHasOwner"_s);
    call << QString(wire::Service);
    wire::whenAnswered(m_bus, call, AnswerTimeoutMs, this, [this](const Result<QDBusMessage> &answer) {
        if (answer && answer.value().arguments().value(0).toBool())
            finish(true);
        else
            askForActivatable();
    });
}

void HostFinder::askForActivatable()
{
    wire::whenAnswered(
        m_bus, wire::busCall(u"ListActivatableNames"_s), AnswerTimeoutMs, this,
        [this](const Result<QDBusMessage> &answer) {
            finish(answer
                   && answer.value().arguments().value(0).toStringList().contains(QString(wire::Service)));
        });
}

void HostFinder::finish(bool hasService)
{
    if (hasService) {
        auto link = std::make_unique<Host1Link>(m_bus, Host1Link::Options{});
        auto backend = std::make_unique<Host1Backend>(hostIdOf(m_options), *link);
        m_parts.screens = std::make_unique<Host1Screens>(*backend, *link);
        m_parts.backend = std::move(backend);
        m_parts.link = std::move(link);
    } else {
        qCInfo(log) << "no stationd on this host: sessions from the login manager alone, without pictures";
        m_parts.backend = makeHostBackend(m_bus, m_options);
    }
    Q_EMIT found();
}

} // namespace stationmaster
