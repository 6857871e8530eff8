// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/daemon/policy/polkit_authority.h"

#include "backend/core/async.h"
#include "backend/dbus/call.h"

#include <QDBusArgument>
#include <QDBusMetaType>

#include <memory>

namespace stationmaster {

using namespace Qt::StringLiterals;

/// (sa{sv}), who asks.
struct PolkitSubject
{
    QString kind;
    QVariantMap details;
};

/// (bba{ss}), polkit's CheckAuthorization answer.
struct PolkitResult
{
    bool authorized = false;
    bool challenge = false;
    QMap<QString, QString> details;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const PolkitSubject &subject)
{
    argument.beginStructure();
    argument << subject.kind << subject.details;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitSubject &subject)
{
    argument.beginStructure();
    argument >> subject.kind >> subject.details;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, PolkitResult &result)
{
    argument.beginStructure();
    argument >> result.authorized >> result.challenge >> result.details;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int AnswerMs = 25'000;
constexpr int DialogMs = 5 * 60'000; // somebody has to type a password
constexpr uint AllowUserInteraction = 1;

Result<> verdictOf(const Result<QDBusMessage> &reply)
{
    if (!reply) {
        // The bus lets nobody wait for more answers than some; that says nothing of rights.
        if (reply.error().code == Error::Code::Busy)
            return reply.error();
        // Away or broken: nobody has allowed it.
        return Error{Error::Code::NotAuthorized, u"polkit: "_s + reply.error().detail, {}};
    }
    const QVariant answer = reply.value().arguments().value(0);
    if (reply.value().signature() != "(bba{ss})"_L1
        || answer.metaType() != QMetaType::fromType<QDBusArgument>())
        return Error{Error::Code::NotAuthorized, u"polkit answered in an unknown way"_s, {}};
    PolkitResult result;
    answer.value<QDBusArgument>() >> result;
    if (result.authorized)
        return Unit{};
    return Error{Error::Code::NotAuthorized,
                 result.challenge ? u"polkit wants a password and nobody could be asked"_s
                                  : u"polkit refused"_s,
                 {}};
}

} // namespace

PolkitAuthority::PolkitAuthority(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<PolkitSubject>();
    qDBusRegisterMetaType<Details>();
}

QFuture<Result<>> PolkitAuthority::check(const QString &connection, Right right, const Details &details,
                                         bool interactive)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const PolkitSubject subject{u"system-bus-name"_s, {{u"name"_s, connection}}};
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.PolicyKit1"_s, u"/org/freedesktop/PolicyKit1/Authority"_s,
        u"org.freedesktop.PolicyKit1.Authority"_s, u"CheckAuthorization"_s);
    call << QVariant::fromValue(subject) << actionName(right) << QVariant::fromValue(details)
         << (interactive ? AllowUserInteraction : 0U) << QString();
    send(m_bus, call, AnySignature, std::chrono::milliseconds(interactive ? DialogMs : AnswerMs), this,
         [promise](const Result<QDBusMessage> &reply) {
             promise->addResult(verdictOf(reply));
             promise->finish();
         });
    return promise->future();
}

} // namespace stationmaster

#include "moc_polkit_authority.cpp"
