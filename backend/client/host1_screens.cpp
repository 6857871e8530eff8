// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_screens.h"
#include "backend/dbus/call.h"

#include "backend/client/host1_backend.h"
#include "backend/core/vocabulary.h"

#include <climits>

namespace stationmaster {

using namespace Qt::StringLiterals;

Host1Screens::Host1Screens(Host1Backend &backend, Host1Link &link, QObject *parent)
    : ScreenSource(parent)
    , m_backend(backend)
    , m_link(link)
{
    link.subscribe(protocol::SessionInterface, u"Picture"_s, this, SLOT(onPicture(QDBusMessage)));
    link.subscribe(protocol::SessionInterface, u"Changes"_s, this, SLOT(onChanges(QDBusMessage)));
    link.subscribe(protocol::SessionInterface, u"PictureUnavailable"_s, this,
                   SLOT(onUnavailable(QDBusMessage)));
    connect(&backend, &SessionBackend::stateChanged, this, [this](SessionBackend::State state) {
        if (state == SessionBackend::State::Ready)
            onReady();
    });
    connect(&backend, &SessionBackend::sessionsChanged, this, &ScreenSource::availabilityChanged);
}

bool Host1Screens::canWatch(const SessionId &id) const
{
    return m_backend.hasPictures(id);
}

void Host1Screens::watch(const SessionId &id, QSize size, double rate)
{
    Wish &wish = m_wishes[id];
    m_byPath.insert(protocol::sessionPath(id.local), id);
    wish.size = size;
    wish.rate = rate;
    if (m_backend.state() == SessionBackend::State::Ready)
        ask(id);
}

void Host1Screens::unwatch(const SessionId &id)
{
    if (m_wishes.remove(id) == 0)
        return;
    const QString path = protocol::sessionPath(id.local);
    // The path may be another session's by now.
    if (m_byPath.value(path) != id)
        return;
    m_byPath.remove(path);
    if (m_link.isUp())
        m_link.bus().send(m_link.call(path, protocol::SessionInterface, u"Unwatch"_s));
}

void Host1Screens::onReady()
{
    const QList<SessionId> ids = m_wishes.keys();
    for (const SessionId &id : ids)
        ask(id);
}

void Host1Screens::ask(const SessionId &id)
{
    Wish &wish = m_wishes[id];
    const quint64 asked = ++m_asked;
    wish.asked = asked;
    QDBusMessage call = m_link.call(protocol::sessionPath(id.local), protocol::SessionInterface,
                                    m_backend.version() >= ChangesVersion ? u"WatchChanges"_s : u"Watch"_s);
    call << uint(id.uid) << qulonglong(id.startedUsec) << uint(wish.size.width()) << uint(wish.size.height())
         << wish.rate;
    send(m_link.bus(), call, AnySignature, NoTimeout, this, [=, this](const Result<QDBusMessage> &reply) {
        // Without stationd the wish stands, and is asked for again when it is back.
        if (reply || m_wishes.value(id).asked != asked || !m_link.isUp()
            || reply.error().code == Error::Code::Unreachable)
            return;
        m_wishes.remove(id);
        m_byPath.remove(protocol::sessionPath(id.local));
        Q_EMIT watchFailed(id, reply.error());
    });
}

std::optional<SessionId> Host1Screens::watchedAt(const QString &path) const
{
    const auto id = m_byPath.constFind(path);
    return id == m_byPath.constEnd() ? std::nullopt : std::optional(*id);
}

void Host1Screens::onPicture(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message) || message.signature() != "uayuu"_L1)
        return;
    const QVariantList arguments = message.arguments();
    take(message,
         {arguments.at(1).toByteArray(),
          protocol::screenSize(arguments.at(2).toUInt(), arguments.at(3).toUInt())});
}

void Host1Screens::onChanges(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message) || message.signature() != "uayayuu"_L1)
        return;
    const QVariantList arguments = message.arguments();
    const QByteArray blocks = arguments.at(1).toByteArray();
    if (!blocks.isEmpty())
        take(message,
             {arguments.at(2).toByteArray(),
              protocol::screenSize(arguments.at(3).toUInt(), arguments.at(4).toUInt()), blocks});
}

void Host1Screens::take(const QDBusMessage &message, const EncodedPicture &picture)
{
    // Two may be under way, and one acknowledgement stands for all before it: every second one will do.
    if (const QVariant serial = message.arguments().at(0); serial.toUInt() % 2 == 0) {
        QDBusMessage seen = m_link.call(message.path(), protocol::SessionInterface, u"Acknowledge"_s);
        seen << serial;
        m_link.bus().send(seen);
    }
    if (const std::optional<SessionId> id = watchedAt(message.path()); id && isPlausible(picture))
        Q_EMIT pictureReady(*id, picture);
}

void Host1Screens::onUnavailable(const QDBusMessage &message)
{
    const auto why = fromWord<NoPicture>(message.arguments().value(0).toString());
    const std::optional<SessionId> id = watchedAt(message.path());
    if (m_link.isGenuine(message) && why && id)
        Q_EMIT pictureUnavailable(*id, *why);
}

} // namespace stationmaster
