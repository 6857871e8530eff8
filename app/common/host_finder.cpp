// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/host_finder.h"

#include "app/common/renewed_backend.h"
#include "backend/client/host1_backend.h"
#include "backend/client/host1_control.h"
#include "backend/client/host1_screens.h"
#include "backend/dbus/call.h"
#include "backend/login1/login1_power.h"
#include "backend/protocol/names.h"

#include <QLoggingCategory>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.host")

constexpr int AnswerTimeoutMs = 5'000; ///< The bus itself answers; it does so at once or is not there.

} // namespace

HostFinder::HostFinder(const QDBusConnection &bus, const HostBackendOptions &options,
                       std::chrono::milliseconds startDeadline, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_options(options)
    , m_startDeadline(startDeadline)
{
}

void HostFinder::start()
{
    // Of one that is installed and runs already the bus says so at once.
    QDBusMessage call = busCall(u"StartServiceByName"_s);
    call << QString(protocol::Service) << 0U;
    send(m_bus, call, AnySignature, m_startDeadline, this, [this](const Result<QDBusMessage> &answer) {
        if (answer)
            useService();
        else
            askForOwner(answer.error());
    });
}

void HostFinder::askForOwner(const Error &startError)
{
    QDBusMessage call = busCall(u"NameHasOwner"_s);
    call << QString(protocol::Service);
    send(m_bus, call, AnySignature, std::chrono::milliseconds(AnswerTimeoutMs), this,
         [this, startError](const Result<QDBusMessage> &answer) {
             if (answer && answer.value().arguments().value(0).toBool())
                 useService();
             else
                 askForActivatable(startError);
         });
}

void HostFinder::askForActivatable(const Error &startError)
{
    send(m_bus, busCall(u"ListActivatableNames"_s), AnySignature, std::chrono::milliseconds(AnswerTimeoutMs),
         this, [this, startError](const Result<QDBusMessage> &answer) {
             const bool installed = answer
                 && answer.value().arguments().value(0).toStringList().contains(QString(protocol::Service));
             useLoginManager(installed ? std::optional(startError) : std::nullopt);
         });
}

void HostFinder::useService()
{
    Host1Link::Options linkOptions;
    linkOptions.interactive = m_options.interactive;
    auto link = std::make_unique<Host1Link>(m_bus, linkOptions, *m_parts.clock);
    auto backend = std::make_unique<Host1Backend>(hostIdOf(m_options), *link);
    m_parts.screens = std::make_unique<Host1Screens>(*backend, *link);
    m_parts.control = std::make_unique<Host1Control>(*link);
    m_parts.backend = std::move(backend);
    m_parts.link = std::move(link);
    m_parts.useBus = [used = m_parts.link.get(), power = addPower()](const QDBusConnection &bus,
                                                                     bool interactive) {
        power->useBus(bus, interactive);
        used->setInteractive(interactive);
        used->useBus(bus);
    };
    Q_EMIT found();
}

void HostFinder::useLoginManager(const std::optional<Error> &serviceTrouble)
{
    if (serviceTrouble) {
        qCWarning(log) << "stationd is installed on this host and could not be started:"
                       << serviceTrouble->detail
                       << "- sessions from the login manager alone, without pictures";
    } else {
        qCInfo(log) << "no stationd on this host: sessions from the login manager alone, without pictures";
    }
    // Whether somebody can be asked is for each connection to say.
    const auto options = std::make_shared<HostBackendOptions>(m_options);
    auto backend = std::make_unique<RenewedBackend>(
        [options](const QDBusConnection &bus) {
            return makeHostBackend(bus, *options);
        },
        m_bus);
    m_parts.useBus = [used = backend.get(), power = addPower(), options](const QDBusConnection &bus,
                                                                         bool interactive) {
        power->useBus(bus, interactive);
        options->interactive = interactive;
        used->useBus(bus);
    };
    m_parts.backend = std::move(backend);
    m_parts.serviceTrouble = serviceTrouble;
    Q_EMIT found();
}

Login1Power *HostFinder::addPower()
{
    Login1Power::Options options;
    options.interactive = m_options.interactive;
    auto power = std::make_unique<Login1Power>(m_bus, options);
    Login1Power *added = power.get();
    m_parts.power = std::move(power);
    return added;
}

} // namespace stationmaster

#include "moc_host_finder.cpp"
