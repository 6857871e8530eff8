// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/display/gnome/fake_gnome_shell.h"

#include "tests/support/sent_types.h"

#include <QDBusConnectionInterface>
#include <QDBusVariant>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

const QString FakeGnomeShell::Path = u"/org/stationmaster/Shell1"_s;
const QString FakeGnomeShell::Interface = u"org.stationmaster.Shell1"_s;

static const QString Name = u"org.gnome.Shell"_s;

// Where templates of this namespace find it.
static QDBusArgument &operator<<(QDBusArgument &out, const SentMonitor &monitor)
{
    out.beginStructure();
    out << monitor.width << monitor.height << monitor.density;
    out.endStructure();
    return out;
}

FakeGnomeShell::FakeGnomeShell(PrivateBus &bus)
    : FakeService(bus, Name, Path)
    , m_bus(bus)
{
    registerSent<SentMonitor>();
}

QString FakeGnomeShell::uniqueName() const
{
    const QDBusConnection client = m_bus.connect();
    return client.interface()->serviceOwner(Name);
}

void FakeGnomeShell::point(int monitor, QPoint position)
{
    emitSignal(Path, Interface, u"Pressed"_s, {monitor, uint(position.x()), uint(position.y())});
}

void FakeGnomeShell::press(quint32 symbol)
{
    emitSignal(Path, Interface, u"Pressed"_s, {-1, symbol, 0u});
}

void FakeGnomeShell::pressNotice(quint32 number, QPoint position)
{
    emitSignal(Path, Interface, u"NoticePressed"_s, {number, uint(position.x()), uint(position.y())});
}

QDBusMessage FakeGnomeShell::answerTo(const QDBusMessage &call)
{
    const auto isCallOf = [&call](const QString &member, const char *signature) {
        return call.path() == Path && call.interface() == Interface && call.member() == member
            && call.signature() == QLatin1StringView(signature);
    };
    if (call.path() == Path && call.interface() == "org.freedesktop.DBus.Properties"_L1
        && call.arguments() == QVariantList{Interface, u"Version"_s})
        return call.createReply(QVariant::fromValue(QDBusVariant(1u)));
    if (isCallOf(u"Monitors"_s, ""))
        return call.createReply(QVariant::fromValue(monitors));
    if (isCallOf(u"Look"_s, ""))
        return call.createReply({isCovered, isCovered && holdsInput});
    if (isCallOf(u"Uncover"_s, "")) {
        isCovered = false;
        return call.createReply();
    }
    if (isCallOf(u"Cover"_s, "sa(ayd)")) {
        background = call.arguments().constFirst().toString();
        cards = qdbus_cast<QList<ShellCard>>(call.arguments().constLast());
        isCovered = keepsCover;
        return call.createReply();
    }
    const QVariantList arguments = call.arguments();
    if (isCallOf(u"ShowNotice"_s, "uuayd")) {
        const quint32 number = arguments.at(0).toUInt();
        notices[number] = {arguments.at(2).toByteArray(), arguments.at(3).toDouble()};
        tops[number] = arguments.at(1).toUInt();
        return call.createReply();
    }
    if (isCallOf(u"HideNotice"_s, "u")) {
        notices.remove(arguments.at(0).toUInt());
        return call.createReply();
    }
    notUnderstood += call;
    return call.createErrorReply(QDBusError::UnknownMethod, u"not mine"_s);
}

} // namespace stationmaster::test

#include "moc_fake_gnome_shell.cpp"
