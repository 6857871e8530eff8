// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/polkit_agent.h"

#include "backend/core/session.h"
#include "backend/dbus/call.h"

#include <QDBusArgument>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.polkit")

const QString polkitName = u"org.freedesktop.PolicyKit1"_s;
const QString objectPath = u"/org/stationmaster/PolkitAgent"_s;

constexpr QLatin1StringView agentInterface{"org.freedesktop.PolicyKit1.AuthenticationAgent"};
constexpr QLatin1StringView beginSignature{"sssa{ss}sa(sa{sv})"};

QDBusMessage authorityCall(const QString &polkit, const QString &method)
{
    return QDBusMessage::createMethodCall(polkit, u"/org/freedesktop/PolicyKit1/Authority"_s,
                                          u"org.freedesktop.PolicyKit1.Authority"_s, method);
}

/// The accounts among `identities`, a(sa{sv}). polkit itself makes groups into their members.
QList<uint> usersOf(const QVariant &identities)
{
    QList<uint> users;
    const auto argument = identities.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString kind;
        QVariantMap details;
        argument.beginStructure();
        argument >> kind >> details;
        argument.endStructure();
        bool isNumber = false;
        const uint user = details.value(u"uid"_s).toUInt(&isNumber);
        if (kind == "unix-user"_L1 && isNumber && !users.contains(user)
            && users.size() < PolkitHelperTalk::MaxAccounts)
            users += user;
    }
    argument.endArray();
    return users;
}

} // namespace

PolkitAgent::PolkitAgent(const QDBusConnection &bus, QString locale, PolkitInquiry::MakeCommand makeCommand,
                         Clock &clock, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_bus(bus)
    , m_locale(std::move(locale))
    , m_makeCommand(std::move(makeCommand))
    , m_clock(clock)
    , m_polkit(bus, polkitName)
{
    connect(&m_polkit, &NameOwner::ownerChanged, this, [this] {
        enlist();
        // Another polkit knows nothing of what the last one asked.
        if (!std::exchange(m_pending, {}).empty())
            Q_EMIT questionChanged();
    });
    connect(&m_polkit, &NameOwner::failed, this, [this](const Error &error) {
        qCInfo(log) << "nobody can be asked for a password there:" << error.detail;
        settle(false);
    });
}

PolkitAgent::~PolkitAgent()
{
    if (!m_enlistedWith.isEmpty()) {
        QDBusMessage call = authorityCall(m_enlistedWith, u"UnregisterAuthenticationAgent"_s);
        call << subject() << objectPath;
        m_bus.send(call);
    }
    m_bus.unregisterObject(objectPath);
}

void PolkitAgent::start()
{
    m_bus.registerVirtualObject(objectPath, this);
    m_polkit.subscribe();
    send(m_bus, busCall(u"GetConnectionCredentials"_s, {m_bus.baseService()}), u"a{sv}"_s, AnswerTimeout,
         this, [this](const Result<QDBusMessage> &reply) {
             takeCredentials(reply);
         });
}

void PolkitAgent::takeCredentials(const Result<QDBusMessage> &reply)
{
    const QVariantMap credentials =
        reply ? qdbus_cast<QVariantMap>(reply.value().arguments().constFirst()) : QVariantMap();
    m_process = credentials.value(u"ProcessID"_s).toUInt();
    m_user = credentials.value(u"UnixUserID"_s).toUInt();
    // What root wants is never asked about: nobody has to wait for the rest.
    if (m_process == 0 || m_user == 0)
        settle(false);
    if (m_process == 0)
        return;
    if (!m_polkit.owner().isEmpty()) {
        enlist();
    } else {
        m_polkit.ask(AnswerTimeout);
    }
}

QVariant PolkitAgent::subject() const
{
    // polkit looks up when the process began where it is not told (0).
    QDBusArgument argument;
    argument.beginStructure();
    argument << u"unix-process"_s
             << QVariantMap{{u"pid"_s, m_process}, {u"start-time"_s, quint64(0)}, {u"uid"_s, int(m_user)}};
    argument.endStructure();
    return QVariant::fromValue(argument);
}

void PolkitAgent::enlist()
{
    m_enlistedWith.clear();
    if (m_process == 0)
        return;
    const QString owner = m_polkit.owner();
    if (owner.isEmpty()) {
        settle(false);
        return;
    }
    QDBusMessage call = authorityCall(owner, u"RegisterAuthenticationAgent"_s);
    call << subject() << m_locale << objectPath;
    m_enlistedWith = owner;
    send(m_bus, call, QString(), AnswerTimeout, this, [this, owner](const Result<QDBusMessage> &reply) {
        if (m_polkit.owner() != owner)
            return;
        if (!reply) {
            qCInfo(log) << "polkit asks somebody else, or nobody:" << reply.error().detail;
            m_enlistedWith.clear();
        }
        settle(bool(reply));
    });
}

void PolkitAgent::settle(bool isAsked)
{
    if (!std::exchange(m_settled, true))
        Q_EMIT settled(isAsked);
}

std::optional<PasswordQuestion> PolkitAgent::question() const
{
    return m_pending.empty() ? std::nullopt : m_pending.front().inquiry->question();
}

void PolkitAgent::answer(quint64 question, const QString &name, const QString &text)
{
    if (!m_pending.empty())
        m_pending.front().inquiry->answer(question, name, text);
}

void PolkitAgent::decline(quint64 question)
{
    if (const std::optional<PasswordQuestion> now = this->question(); !now || now->id != question)
        return;
    // All that wait: who does not want to answer does not want to be asked again for each of many sessions.
    while (!m_pending.empty())
        end(m_pending.begin(), PolkitInquiry::End::Declined, {});
    Q_EMIT questionChanged();
}

QString PolkitAgent::introspect(const QString &) const
{
    return u"<interface name=\"org.freedesktop.PolicyKit1.AuthenticationAgent\">"
           "<method name=\"BeginAuthentication\">"
           "<arg type=\"s\"/><arg type=\"s\"/><arg type=\"s\"/><arg type=\"a{ss}\"/><arg type=\"s\"/>"
           "<arg type=\"a(sa{sv})\"/></method>"
           "<method name=\"CancelAuthentication\"><arg type=\"s\"/></method></interface>"_s;
}

bool PolkitAgent::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != agentInterface)
        return false;
    QDBusMessage reply;
    if (!m_polkit.isFrom(message))
        reply = message.createErrorReply(QDBusError::AccessDenied, u"only polkit may ask here"_s);
    else if (message.member() == "BeginAuthentication"_L1)
        reply = beginAuthentication(message);
    else if (message.member() == "CancelAuthentication"_L1)
        reply = cancelAuthentication(message);
    else
        return false;
    // An invalid reply is one that comes later.
    if (reply.type() != QDBusMessage::InvalidMessage)
        connection.send(reply);
    return true;
}

QDBusMessage PolkitAgent::beginAuthentication(const QDBusMessage &call)
{
    if (call.signature() != beginSignature)
        return call.createErrorReply(QDBusError::InvalidArgs, u"another signature than documented"_s);
    if (m_pending.size() >= MaxInquiries)
        return call.createErrorReply(QDBusError::LimitsExceeded, u"too many questions at once"_s);
    const QVariantList arguments = call.arguments();
    PolkitInquiry::Request request{displayable(arguments.at(1).toString().simplified()),
                                   arguments.at(4).toString(), usersOf(arguments.at(5))};
    if (request.users.isEmpty())
        return call.createErrorReply(QDBusError::InvalidArgs, u"nobody who may answer"_s);
    call.setDelayedReply(true);
    auto inquiry = std::make_unique<PolkitInquiry>(std::move(request), m_makeCommand, m_clock);
    connect(inquiry.get(), &PolkitInquiry::questionChanged, this, &PolkitAgent::questionChanged);
    connect(inquiry.get(), &PolkitInquiry::ended, this,
            [this, whose = inquiry.get()](PolkitInquiry::End end, const QString &detail) {
                onEnded(whose, end, detail);
            });
    m_pending.push_back({call, std::move(inquiry)});
    if (m_pending.size() == 1)
        putNext();
    return {};
}

QDBusMessage PolkitAgent::cancelAuthentication(const QDBusMessage &call)
{
    if (call.signature() != "s"_L1)
        return call.createErrorReply(QDBusError::InvalidArgs, u"another signature than documented"_s);
    const QString cookie = call.arguments().constFirst().toString();
    const auto found = std::ranges::find_if(m_pending, [&cookie](const Pending &each) {
        return each.inquiry->cookie() == cookie;
    });
    if (found == m_pending.end())
        return call.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s, u"no such question"_s);
    onEnded(found->inquiry.get(), PolkitInquiry::End::Declined, u"polkit has called it off"_s);
    return call.createReply();
}

void PolkitAgent::putNext()
{
    if (!m_pending.empty())
        m_pending.front().inquiry->begin();
}

void PolkitAgent::onEnded(const PolkitInquiry *inquiry, PolkitInquiry::End end, const QString &detail)
{
    const auto found = std::ranges::find_if(m_pending, [inquiry](const Pending &each) {
        return each.inquiry.get() == inquiry;
    });
    if (found == m_pending.end())
        return;
    const bool wasFirst = found == m_pending.begin();
    this->end(found, end, detail);
    if (wasFirst)
        putNext();
    const QPointer<PolkitAgent> self(this);
    if (end == PolkitInquiry::End::Answered)
        Q_EMIT answerAccepted();
    if (self)
        Q_EMIT questionChanged();
}

void PolkitAgent::end(std::deque<Pending>::iterator pending, PolkitInquiry::End end, const QString &detail)
{
    const QDBusMessage call = pending->call;
    // Not destroyed here: this may be its own signal.
    pending->inquiry->disconnect(this);
    pending->inquiry.release()->deleteLater();
    m_pending.erase(pending);
    switch (end) {
    case PolkitInquiry::End::Answered:
    case PolkitInquiry::End::Refused:
        // Which of the two polkit knows from its helper alone.
        m_bus.send(call.createReply());
        break;
    case PolkitInquiry::End::Declined:
        m_bus.send(call.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Cancelled"_s,
                                         u"nobody wanted to answer"_s));
        break;
    case PolkitInquiry::End::Failed:
        qCWarning(log) << "a password could not be asked for:" << detail;
        m_bus.send(
            call.createErrorReply(u"org.freedesktop.PolicyKit1.Error.Failed"_s, u"nobody could be asked"_s));
        break;
    }
}

} // namespace stationmaster

#include "moc_polkit_agent.cpp"
