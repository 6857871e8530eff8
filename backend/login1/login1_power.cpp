// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/login1_power.h"

#include "backend/core/async.h"
#include "backend/core/session.h"
#include "backend/dbus/errors.h"
#include "backend/login1/login1_calls.h"

#include <QDBusArgument>
#include <QDBusVariant>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// What logind's words say. It may learn new ones: what is not known here is no permission.
PowerRight rightOf(const QString &word)
{
    if (word == "yes"_L1)
        return PowerRight::Allowed;
    // The second: since systemd 257, where a program has asked that the host stay up.
    if (word == "challenge"_L1 || word == "challenge-inhibitor-blocked"_L1)
        return PowerRight::NeedsPassword;
    return word == "na"_L1 ? PowerRight::NotPossible : PowerRight::Denied;
}

/// Of ListInhibitors' rows (what, who, why, mode, uid, pid) those that keep a host from going down.
QList<PowerInhibitor> inhibitorsOf(const QDBusArgument &rows)
{
    QList<PowerInhibitor> found;
    rows.beginArray();
    while (!rows.atEnd()) {
        PowerInhibitor row;
        quint32 uid = 0;
        quint32 pid = 0;
        rows.beginStructure();
        rows >> row.what >> row.who >> row.why >> row.mode >> uid >> pid;
        rows.endStructure();
        const bool concerns = row.what.split(u':').contains(u"shutdown"_s);
        if (concerns && row.mode.startsWith("block"_L1) && found.size() < PowerOutlook::MaxInhibitors)
            found +=
                {displayable(row.what), displayable(row.who), displayable(row.why), displayable(row.mode)};
    }
    rows.endArray();
    return found;
}

template <typename T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void give(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

Login1Power::Login1Power(const QDBusConnection &bus, const Options &options, QObject *parent)
    : HostPower(parent)
    , m_bus(bus)
    , m_options(options)
{
}

QFuture<Result<PowerOutlook>> Login1Power::outlook(PowerVerb verb)
{
    if (verb == PowerVerb::Wake)
        return answered(
            Result<PowerOutlook>(Error{Error::Code::Unsupported, u"a host wakes no other"_s, {}}));
    const auto answer = begun<PowerOutlook>();
    const QDBusMessage call = managerCall(verb == PowerVerb::Restart ? u"CanReboot"_s : u"CanPowerOff"_s);
    send(m_bus, call, u"s"_s, m_options.readTimeout, this, [this, answer](const Result<QDBusMessage> &reply) {
        if (reply)
            askForInhibitors(rightOf(reply.value().arguments().constFirst().toString()), answer);
        else
            give(answer, Result<PowerOutlook>(reply.error()));
    });
    return answer->future();
}

void Login1Power::askForInhibitors(PowerRight right, const Answer<PowerOutlook> &answer)
{
    send(m_bus, managerCall(u"ListInhibitors"_s), u"a(ssssuu)"_s, m_options.readTimeout, this,
         [right, answer](const Result<QDBusMessage> &reply) {
             if (!reply) {
                 give(answer, Result<PowerOutlook>(reply.error()));
                 return;
             }
             const auto rows = reply.value().arguments().constFirst().value<QDBusArgument>();
             give(answer, Result<PowerOutlook>(PowerOutlook{right, inhibitorsOf(rows)}));
         });
}

QFuture<Result<>> Login1Power::request(PowerVerb verb)
{
    if (verb == PowerVerb::Wake)
        return answered(Result<>(Error{Error::Code::Unsupported, u"a host wakes no other"_s, {}}));
    if (!m_bus.isConnected())
        return answered(Result<>(Error{Error::Code::Unreachable, u"there is no connection"_s, {}}));
    const auto answer = begun<Unit>();
    m_requested = answer;
    listenForShutdown();
    QDBusMessage call =
        managerCall(verb == PowerVerb::Restart ? u"Reboot"_s : u"PowerOff"_s, {m_options.interactive});
    call.setInteractiveAuthorizationAllowed(m_options.interactive);
    const auto timeout = m_options.interactive ? m_options.interactiveTimeout : m_options.callTimeout;
    send(m_bus, call, QString(), timeout, this, [answer](const Result<QDBusMessage> &reply) {
        if (answer->future().isFinished())
            return;
        if (reply) {
            give(answer, Result<>());
            return;
        }
        Error error = reply.error();
        // It may have gone down so fast that it had no time to answer.
        if (isLostAnswer(error))
            error.code = Error::Code::TimedOut;
        give(answer, Result<>(error));
    });
    return answer->future();
}

/// logind says that it is about to before it answers, and a fast one takes the line down before its answer is
/// through.
void Login1Power::listenForShutdown()
{
    m_loginManager = std::make_unique<NameOwner>(m_bus, login1::Service, nullptr, NameOwner::Start::Never);
    m_loginManager->subscribe();
    m_loginManager->ask(m_options.readTimeout);
    m_bus.connect({}, login1::ManagerPath, login1::ManagerInterface, u"PrepareForShutdown"_s, this,
                  SLOT(onPrepareForShutdown(QDBusMessage)));
}

void Login1Power::onPrepareForShutdown(const QDBusMessage &message)
{
    const bool isAboutTo = message.signature() == u"b"_s && message.arguments().constFirst().toBool();
    if (isAboutTo && m_requested && !m_requested->future().isFinished() && m_loginManager->isFrom(message))
        give(m_requested, Result<>());
}

QFuture<Result<QString>> Login1Power::bootId()
{
    const auto answer = begun<QString>();
    send(m_bus, systemdPropertyCall(u"UserspaceTimestamp"_s), u"v"_s, m_options.readTimeout, this,
         [answer](const Result<QDBusMessage> &reply) {
             if (!reply) {
                 give(answer, Result<QString>(reply.error()));
                 return;
             }
             const auto value = reply.value().arguments().constFirst().value<QDBusVariant>().variant();
             const quint64 began = value.toULongLong();
             const bool isTime = value.metaType() == QMetaType::fromType<qulonglong>() && began > 0;
             give(answer,
                  isTime ? Result<QString>(QString::number(began))
                         : Result<QString>(wrongShape(u"systemd does not say when it began"_s)));
         });
    return answer->future();
}

} // namespace stationmaster

#include "moc_login1_power.cpp"
