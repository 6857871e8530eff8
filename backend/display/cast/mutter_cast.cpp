// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/mutter_cast.h"

#include "backend/dbus/call.h"
#include "backend/display/wayland/screen_layout.h"

#include <QDBusObjectPath>
#include <QRect>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView SessionInterface("org.gnome.Mutter.ScreenCast.Session");
constexpr QLatin1StringView StreamInterface("org.gnome.Mutter.ScreenCast.Stream");
constexpr QLatin1StringView DisplayInterface("org.gnome.Mutter.DisplayConfig");
const QString CastPath = u"/org/gnome/Mutter/ScreenCast"_s;
const QString DisplayPath = u"/org/gnome/Mutter/DisplayConfig"_s;
const QString Nothing;
const QString OnePath = u"o"_s;
/// Of one answer: a shell that draws in software on a busy computer takes its time.
constexpr auto Timeout = 20s;

QRect placeOf(const QList<MutterDisplay> &displays)
{
    QRect all;
    for (const MutterDisplay &display : displays) {
        const OutputGeometry &geometry = display.geometry;
        all |= QRect(geometry.position, geometry.logicalSize.value_or(geometry.mode));
    }
    return all;
}

QSize sizeOf(const QList<MutterDisplay> &displays)
{
    QList<OutputGeometry> geometries;
    std::ranges::transform(displays, std::back_inserter(geometries), &MutterDisplay::geometry);
    return ScreenLayout(geometries).size();
}

} // namespace

MutterCast::MutterCast(const QDBusConnection &bus, QString owner, QObject *parent)
    : CastSession(parent)
    , m_bus(bus)
    , m_owner(std::move(owner))
{
}

MutterCast::~MutterCast()
{
    close();
}

void MutterCast::ask(QLatin1StringView method, const QVariantList &arguments, const QString &signature,
                     const Then &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_owner, m_session, SessionInterface, method);
    call.setArguments(arguments);
    send(m_bus, call, signature, Timeout, this,
         [this, then, opening = m_opening](const Result<QDBusMessage> &reply) {
             if (m_failed || opening != m_opening)
                 return;
             if (reply)
                 then(reply.value());
             else
                 end(reply.error());
         });
}

void MutterCast::start()
{
    m_bus.connect(m_owner, DisplayPath, DisplayInterface, u"MonitorsChanged"_s, this,
                  SLOT(onMonitorsChanged()));
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s,
                  this, SLOT(onDisconnected()));
    askWhatIsShown();
}

void MutterCast::askWhatIsShown()
{
    const QDBusMessage call =
        QDBusMessage::createMethodCall(m_owner, DisplayPath, DisplayInterface, u"GetCurrentState"_s);
    send(m_bus, call, MutterStateSignature, Timeout, this, [this](const Result<QDBusMessage> &reply) {
        if (m_failed)
            return;
        if (!reply) {
            m_failed = true;
            Q_EMIT failed(reply.error());
            return;
        }
        m_displays = mutterDisplays(reply.value());
        Q_EMIT laidOut(sizeOf(m_displays));
    });
}

void MutterCast::onMonitorsChanged()
{
    if (!m_failed)
        askWhatIsShown();
}

void MutterCast::open(bool cursor)
{
    close();
    QDBusMessage call = QDBusMessage::createMethodCall(m_owner, CastPath, Service, u"CreateSession"_s);
    call << QVariantMap();
    send(m_bus, call, OnePath, Timeout, this,
         [this, cursor, opening = m_opening](const Result<QDBusMessage> &reply) {
             const bool isStale = m_failed || opening != m_opening;
             if (!reply && !isStale)
                 end(reply.error());
             if (!reply)
                 return;
             const QString session = reply.value().arguments().constFirst().value<QDBusObjectPath>().path();
             if (isStale)
                 stop(session);
             else
                 record(session, cursor);
         });
}

void MutterCast::stop(const QString &session)
{
    m_bus.send(QDBusMessage::createMethodCall(m_owner, session, SessionInterface, u"Stop"_s));
}

void MutterCast::record(const QString &session, bool cursor)
{
    m_session = session;
    m_bus.connect(m_owner, m_session, SessionInterface, u"Closed"_s, this, SLOT(onClosed()));
    const QVariantMap how{{u"cursor-mode"_s, cursor ? 1u : 0u}, {u"is-recording"_s, true}};
    QVariantList arguments;
    QLatin1StringView method("RecordMonitor");
    if (m_displays.size() == 1) {
        arguments = {m_displays.constFirst().connector, how};
    } else {
        method = "RecordArea"_L1;
        const QRect all = placeOf(m_displays);
        arguments = {all.x(), all.y(), all.width(), all.height(), how};
    }
    ask(method, arguments, OnePath, [this](const QDBusMessage &reply) {
        m_stream = reply.arguments().constFirst().value<QDBusObjectPath>().path();
        m_bus.connect(m_owner, m_stream, StreamInterface, u"PipeWireStreamAdded"_s, this, SLOT(onNode(uint)));
        ask("Start"_L1, {}, Nothing, [](const QDBusMessage &) {});
    });
}

void MutterCast::onNode(uint node)
{
    if (!m_failed && !m_stream.isEmpty())
        Q_EMIT opened(node);
}

void MutterCast::close()
{
    ++m_opening;
    if (!m_stream.isEmpty())
        m_bus.disconnect(m_owner, std::exchange(m_stream, {}), StreamInterface, u"PipeWireStreamAdded"_s,
                         this, SLOT(onNode(uint)));
    if (m_session.isEmpty())
        return;
    const QString session = std::exchange(m_session, {});
    m_bus.disconnect(m_owner, session, SessionInterface, u"Closed"_s, this, SLOT(onClosed()));
    stop(session);
}

void MutterCast::onClosed()
{
    end({Error::Code::Cancelled, u"the recording was ended"_s, {}});
}

void MutterCast::end(const Error &error)
{
    close();
    Q_EMIT closed(error);
}

void MutterCast::onDisconnected()
{
    if (std::exchange(m_failed, true))
        return;
    Q_EMIT failed({Error::Code::Unreachable, u"the user's bus has gone"_s, {}});
}

} // namespace stationmaster

#include "moc_mutter_cast.cpp"
