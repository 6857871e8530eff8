// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/cast/fake_mutter.h"

#include "backend/display/cast/mutter_cast.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

const QString Root = u"/org/gnome/Mutter"_s;
const QString CastObject = Root + u"/ScreenCast"_s;
const QString DisplayObject = Root + u"/DisplayConfig"_s;
const QString CastInterface = u"org.gnome.Mutter.ScreenCast"_s;
const QString CastSessionInterface = CastInterface + u".Session"_s;
const QString CastStreamInterface = CastInterface + u".Stream"_s;
const QString DisplayConfig = u"org.gnome.Mutter.DisplayConfig"_s;

} // namespace

FakeMutter::FakeMutter(PrivateBus &bus)
    : FakeService(bus, MutterCast::Service, Root)
    , monitors{{u"HDMI-1"_s, {{{1920, 1080}}}}}
    , places{{{}, {u"HDMI-1"_s}}}
    , m_bus(bus)
{
    registerMutterTypes();
}

QString FakeMutter::uniqueName() const
{
    const QDBusConnection client = m_bus.connect();
    return client.interface()->serviceOwner(MutterCast::Service);
}

void FakeMutter::tellMonitorsChanged()
{
    emitSignal(DisplayObject, DisplayConfig, u"MonitorsChanged"_s, {});
}

void FakeMutter::tellNode(quint32 number)
{
    emitSignal(streams.constLast(), CastStreamInterface, u"PipeWireStreamAdded"_s, {number});
}

void FakeMutter::endSession()
{
    emitSignal(sessions.takeLast(), CastSessionInterface, u"Closed"_s, {});
}

QDBusMessage FakeMutter::answerTo(const QDBusMessage &call)
{
    const auto isCallOf = [&call](const QString &interface, const QString &member, const char *signature) {
        return call.interface() == interface && call.member() == member
            && call.signature() == QLatin1StringView(signature);
    };
    const bool isOfSession = sessions.contains(call.path());
    if (call.path() == DisplayObject && isCallOf(DisplayConfig, u"GetCurrentState"_s, ""))
        return call.createReply({1u, QVariant::fromValue(monitors), QVariant::fromValue(places), properties});
    if (call.path() == CastObject && isCallOf(CastInterface, u"CreateSession"_s, "a{sv}")) {
        sessions += u"%1/Session/u%2"_s.arg(CastObject).arg(++m_count);
        return call.createReply(QVariant::fromValue(QDBusObjectPath(sessions.constLast())));
    }
    if (isOfSession
        && (isCallOf(CastSessionInterface, u"RecordMonitor"_s, "sa{sv}")
            || isCallOf(CastSessionInterface, u"RecordArea"_s, "iiiia{sv}")))
        return record(call);
    if (isOfSession && isCallOf(CastSessionInterface, u"Start"_s, ""))
        return call.createReply();
    if (isOfSession && isCallOf(CastSessionInterface, u"Stop"_s, "")) {
        sessions.removeAll(call.path());
        return call.createReply();
    }
    notUnderstood += call;
    return call.createErrorReply(QDBusError::UnknownMethod, u"not mine"_s);
}

QDBusMessage FakeMutter::record(const QDBusMessage &call)
{
    const QVariantList arguments = call.arguments();
    Recording recording;
    recording.session = call.path();
    recording.how = qdbus_cast<QVariantMap>(arguments.constLast());
    if (arguments.size() == 2) {
        recording.connector = arguments.constFirst().toString();
    } else {
        const auto number = [&arguments](qsizetype at) {
            return arguments.at(at).toInt();
        };
        recording.area = QRect(number(0), number(1), number(2), number(3));
    }
    recordings += recording;
    streams += u"%1/Stream/u%2"_s.arg(CastObject).arg(++m_count);
    return call.createReply(QVariant::fromValue(QDBusObjectPath(streams.constLast())));
}

void FakeMutter::afterwards(const QDBusMessage &call)
{
    if (call.member() == "Start"_L1 && node)
        tellNode(*node);
    // Mutter's tells of every end, also of one that was asked for.
    if (call.member() == "Stop"_L1)
        emitSignal(call.path(), CastSessionInterface, u"Closed"_s, {});
}

} // namespace stationmaster::test

#include "moc_fake_mutter.cpp"
