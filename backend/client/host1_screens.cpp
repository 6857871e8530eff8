// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_screens.h"

#include "backend/client/host1_backend.h"
#include "backend/core/vocabulary.h"
#include "backend/dbus/errors.h"
#include "backend/protocol/session1.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

Host1Screens::Host1Screens(Host1Backend &backend, Host1Link &link, QObject *parent)
    : ScreenSource(parent)
    , m_backend(backend)
    , m_link(link)
{
    link.subscribe(protocol::session1::PictureSignal, this, SLOT(onPicture(QDBusMessage)));
    link.subscribe(protocol::session1::ChangesSignal, this, SLOT(onChanges(QDBusMessage)));
    link.subscribe(protocol::session1::PictureUnavailableSignal, this, SLOT(onUnavailable(QDBusMessage)));
    link.subscribe(protocol::session1::WatchEndedSignal, this, SLOT(onEnded(QDBusMessage)));
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

std::optional<Error> Host1Screens::obstacle(const SessionId &id) const
{
    const std::optional<ObservationHours> hours = m_backend.host().outsideHours;
    if (canWatch(id) || !hours)
        return ScreenSource::obstacle(id);
    return Error{Error::Code::OutsideHours, hours->text(), {}};
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
    // Another session may have this path by now.
    if (m_byPath.value(path) != id)
        return;
    m_byPath.remove(path);
    if (m_link.isUp())
        m_link.tell(protocol::session1::Unwatch(m_link.owner(), path));
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
    const MethodCall call =
        protocol::session1::Watch(m_link.owner(), protocol::sessionPath(id.local), id.uid, id.startedUsec,
                                  uint(wish.size.width()), uint(wish.size.height()), wish.rate, {});
    m_link.call(call, NoTimeout, this, [=, this](const Result<QDBusMessage> &reply) {
        // Without stationd the wish stands, and is asked for again when it is back.
        if (reply || m_wishes.value(id).asked != asked || !m_link.isUp()
            || reply.error().code == Error::Code::Unreachable)
            return;
        fail(id, reply.error());
    });
}

void Host1Screens::fail(const SessionId &id, const Error &error)
{
    m_wishes.remove(id);
    m_byPath.remove(protocol::sessionPath(id.local));
    Q_EMIT watchFailed(id, error);
}

std::optional<SessionId> Host1Screens::watchedAt(const QString &path) const
{
    const auto id = m_byPath.constFind(path);
    return id == m_byPath.constEnd() ? std::nullopt : std::optional(*id);
}

void Host1Screens::onPicture(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::session1::PictureSignal))
        return;
    const QVariantList arguments = message.arguments();
    take(message,
         {arguments.at(1).toByteArray(),
          protocol::screenSize(arguments.at(2).toUInt(), arguments.at(3).toUInt())});
}

void Host1Screens::onChanges(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::session1::ChangesSignal))
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
        m_link.tell(protocol::session1::Acknowledge(m_link.owner(), message.path(), serial.toUInt()));
    }
    if (const std::optional<SessionId> id = watchedAt(message.path()); id && isPlausible(picture))
        Q_EMIT pictureReady(*id, picture);
}

void Host1Screens::onUnavailable(const QDBusMessage &message)
{
    const auto why = fromWord<NoPicture>(message.arguments().value(0).toString());
    const std::optional<SessionId> id = watchedAt(message.path());
    if (m_link.isGenuine(message, protocol::session1::PictureUnavailableSignal) && why && id)
        Q_EMIT pictureUnavailable(*id, *why);
}

void Host1Screens::onEnded(const QDBusMessage &message)
{
    const std::optional<SessionId> id = watchedAt(message.path());
    if (m_link.isGenuine(message, protocol::session1::WatchEndedSignal) && id)
        fail(*id, toError(message.arguments().at(0).toString(), message.arguments().at(1).toString()));
}

} // namespace stationmaster

#include "moc_host1_screens.cpp"
