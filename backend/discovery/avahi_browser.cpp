// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/discovery/avahi_browser.h"

#include "backend/dbus/call.h"
#include "backend/dbus/errors.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView serviceName{"org.freedesktop.Avahi"};
constexpr QLatin1StringView serverInterface{"org.freedesktop.Avahi.Server"};
constexpr QLatin1StringView browserInterface{"org.freedesktop.Avahi.ServiceBrowser"};
constexpr QLatin1StringView serviceType{"_stationmaster._tcp"};

/// avahi-common/address.h: AVAHI_IF_UNSPEC and AVAHI_PROTO_UNSPEC.
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;

/// Avahi itself gives a resolution up after five seconds.
constexpr std::chrono::milliseconds timeout = 15s;

/// What is asked of Avahi at once: it allows a client so many objects.
constexpr int maxResolving = 16;

QList<QByteArray> txtOf(const QVariant &value)
{
    QList<QByteArray> txt;
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd() && txt.size() < 64) {
        QByteArray entry;
        argument >> entry;
        txt += entry.left(256);
    }
    argument.endArray();
    return txt;
}

} // namespace

AvahiBrowser::AvahiBrowser(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(bus, serviceName)
{
    connect(&m_owner, &NameOwner::ownerChanged, this, &AvahiBrowser::onOwner);
    connect(&m_owner, &NameOwner::failed, this, &AvahiBrowser::failed);
}

AvahiBrowser::~AvahiBrowser()
{
    forget();
}

void AvahiBrowser::start()
{
    m_owner.subscribe();
    // Avahi sends them to us alone, and from an object whose name is only known with the first answer.
    m_bus.connect({}, {}, browserInterface, u"ItemNew"_s, this, SLOT(itemNew(QDBusMessage)));
    m_bus.connect({}, {}, browserInterface, u"ItemRemove"_s, this, SLOT(itemRemove(QDBusMessage)));
    m_bus.connect({}, {}, browserInterface, u"AllForNow"_s, this, SLOT(allForNow(QDBusMessage)));
    m_bus.connect({}, {}, browserInterface, u"Failure"_s, this, SLOT(failure(QDBusMessage)));
    m_owner.ask(timeout);
}

QList<AnnouncedHost> AvahiBrowser::hosts() const
{
    QMap<QString, AnnouncedHost> hosts;
    for (const Service &service : m_services) {
        if (service.host && !hosts.contains(service.host->address))
            hosts.insert(service.host->address, *service.host);
    }
    return hosts.values();
}

void AvahiBrowser::onOwner(const QString &owner)
{
    m_browser.clear();
    forget();
    if (owner.isEmpty()) {
        Q_EMIT failed(Error{Error::Code::Unreachable, u"avahi-daemon has gone"_s, {}});
        return;
    }
    browse();
}

void AvahiBrowser::browse()
{
    const MethodCall call =
        methodCall(m_owner.owner(), u"/"_s, serverInterface, "ServiceBrowserNew"_L1,
                   {anyInterface, anyProtocol, QString(serviceType), QString(), 0U}, "o"_L1);
    send(m_bus, call, timeout, this, [this, generation = m_generation](const Result<QDBusMessage> &reply) {
        if (generation != m_generation)
            return;
        if (!reply) {
            Q_EMIT failed(reply.error());
            return;
        }
        m_browser = reply.value().arguments().constFirst().value<QDBusObjectPath>().path();
    });
}

bool AvahiBrowser::isOurs(const QDBusMessage &message, const QString &signature) const
{
    return m_owner.isFrom(message) && !m_browser.isEmpty() && message.path() == m_browser
        && message.signature() == signature;
}

QStringList AvahiBrowser::serviceWords(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    QStringList words;
    // RFC 6763: a name has at most 63 bytes, a domain 255.
    for (const int i : {2, 3, 4}) {
        words += arguments.at(i).toString();
        if (words.constLast().size() > 256)
            return {};
    }
    return words;
}

void AvahiBrowser::itemNew(const QDBusMessage &message)
{
    if (!isOurs(message, u"iisssu"_s))
        return;
    const QStringList words = serviceWords(message);
    const QString key = words.join(u'\n');
    if (words.isEmpty() || (!m_services.contains(key) && m_services.size() >= MaxHosts))
        return;
    const bool isNew = !m_services.contains(key);
    Service &service = m_services[key];
    service.words = words;
    if (service.ways.size() < 64)
        service.ways += std::pair(message.arguments().at(0).toInt(), message.arguments().at(1).toInt());
    if (!isNew)
        return;
    m_unresolved += key;
    resolveNext();
}

void AvahiBrowser::itemRemove(const QDBusMessage &message)
{
    if (!isOurs(message, u"iisssu"_s))
        return;
    const auto service = m_services.find(serviceWords(message).join(u'\n'));
    if (service == m_services.end())
        return;
    service->ways.remove(std::pair(message.arguments().at(0).toInt(), message.arguments().at(1).toInt()));
    if (!service->ways.isEmpty())
        return;
    m_isChanged = m_isChanged || service->host.has_value();
    m_unresolved.removeAll(service.key());
    m_services.erase(service);
    tellIfDone();
}

void AvahiBrowser::allForNow(const QDBusMessage &message)
{
    if (!isOurs(message, QString()))
        return;
    m_isAll = true;
    tellIfDone();
}

void AvahiBrowser::failure(const QDBusMessage &message)
{
    if (isOurs(message, u"s"_s))
        Q_EMIT failed(
            toError(u"org.freedesktop.Avahi.Failure"_s, message.arguments().constFirst().toString()));
}

void AvahiBrowser::resolveNext()
{
    while (m_resolving < maxResolving && !m_unresolved.isEmpty()) {
        const QString key = m_unresolved.takeFirst();
        const QStringList words = m_services.value(key).words;
        ++m_resolving;
        const MethodCall call =
            methodCall(m_owner.owner(), u"/"_s, serverInterface, "ResolveService"_L1,
                       {anyInterface, anyProtocol, words.at(0), words.at(1), words.at(2), anyProtocol, 0U},
                       "iissssisqaayu"_L1);
        send(m_bus, call, timeout, this,
             [this, key, generation = m_generation](const Result<QDBusMessage> &reply) {
                 if (generation == m_generation)
                     onResolved(key, reply);
             });
    }
}

/// One that cannot be resolved has gone, or never was: there is nothing to show of it.
void AvahiBrowser::onResolved(const QString &key, const Result<QDBusMessage> &reply)
{
    --m_resolving;
    const auto service = m_services.find(key);
    if (reply && service != m_services.end()) {
        const QVariantList said = reply.value().arguments();
        service->host = announcedHost(said.at(5).toString(), said.at(8).value<quint16>(),
                                      service->words.constFirst(), txtOf(said.at(9)));
        m_isChanged = m_isChanged || service->host.has_value();
    }
    resolveNext();
    tellIfDone();
}

void AvahiBrowser::tellIfDone()
{
    if (m_resolving > 0 || !m_unresolved.isEmpty() || !m_isAll)
        return;
    if (std::exchange(m_isChanged, false))
        Q_EMIT changed();
    if (!std::exchange(m_isSettled, true))
        Q_EMIT settled();
}

void AvahiBrowser::forget()
{
    if (!m_browser.isEmpty() && !m_owner.owner().isEmpty() && m_bus.isConnected()) {
        const QDBusMessage free =
            QDBusMessage::createMethodCall(m_owner.owner(), m_browser, browserInterface, u"Free"_s);
        m_bus.send(free);
    }
    ++m_generation;
    m_browser.clear();
    m_services.clear();
    m_unresolved.clear();
    m_resolving = 0;
    m_isAll = false;
    m_isSettled = false;
    m_isChanged = false;
}

} // namespace stationmaster

#include "moc_avahi_browser.cpp"
