// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/atspi_client.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDeadlineTimer>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int Timeout = 5000; ///< Milliseconds for one call.
constexpr int MaxDepth = 40;
constexpr int MaxWidgets = 20'000;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;

struct Reference
{
    QString service;
    QString path;
};

QDBusMessage call(const QDBusConnection &bus, const QString &service, const QString &path,
                  const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, Timeout);
}

QVariant readProperty(const QDBusConnection &bus, const QString &service, const QString &path,
                      const QString &interface, const QString &name)
{
    const QDBusMessage reply =
        call(bus, service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    return reply.arguments().constFirst().value<QDBusVariant>().variant();
}

QList<Reference> childrenOf(const QDBusConnection &bus, const QString &service, const QString &path)
{
    const QDBusMessage reply = call(bus, service, path, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    QList<Reference> result;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a(so)")
        return result;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        Reference child;
        QDBusObjectPath object;
        argument.beginStructure();
        argument >> child.service >> object;
        argument.endStructure();
        child.path = object.path();
        if (!child.path.endsWith(u"/null"))
            result.append(child);
    }
    argument.endArray();
    return result;
}

quint64 statesOf(const QDBusConnection &bus, const QString &service, const QString &path)
{
    const QDBusMessage reply = call(bus, service, path, u"org.a11y.atspi.Accessible"_s, u"GetState"_s);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"au")
        return 0;
    QList<uint> words;
    reply.arguments().constFirst().value<QDBusArgument>() >> words;
    return words.size() < 2 ? 0 : words[0] | (quint64(words[1]) << 32);
}

} // namespace

bool AtspiClient::connect(QString *problem)
{
    const QDBusMessage reply = call(QDBusConnection::sessionBus(), u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                    u"org.a11y.Bus"_s, u"GetAddress"_s);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        *problem = reply.errorMessage();
        return false;
    }
    m_bus = QDBusConnection::connectToBus(reply.arguments().constFirst().toString(), u"atspi"_s);
    *problem = m_bus.lastError().message();
    return m_bus.isConnected();
}

Widget AtspiClient::describe(const QString &service, const QString &path, int depth) const
{
    const QDBusMessage role = call(m_bus, service, path, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s);
    if (role.type() != QDBusMessage::ReplyMessage)
        return {};
    return {service,
            path,
            depth,
            role.arguments().constFirst().toString(),
            readProperty(m_bus, service, path, u"org.a11y.atspi.Accessible"_s, u"Name"_s).toString(),
            statesOf(m_bus, service, path)};
}

void AtspiClient::walk(const Widget &widget, QList<Widget> *found) const
{
    if (!widget.isValid() || widget.depth > MaxDepth || found->size() >= MaxWidgets)
        return;
    found->append(widget);
    for (const Reference &child : childrenOf(m_bus, widget.service, widget.path))
        walk(describe(child.service, child.path, widget.depth + 1), found);
}

QList<Widget> AtspiClient::tree(const QString &application) const
{
    QList<Widget> found;
    for (const Reference &program : childrenOf(m_bus, u"org.a11y.atspi.Registry"_s, Root)) {
        const QVariant name =
            readProperty(m_bus, program.service, program.path, u"org.a11y.atspi.Accessible"_s, u"Name"_s);
        if (name.toString().compare(application, Qt::CaseInsensitive) != 0)
            continue;
        for (const Reference &window : childrenOf(m_bus, program.service, program.path))
            walk(describe(window.service, window.path, 0), &found);
    }
    return found;
}

Widget AtspiClient::find(const QString &application, const QString &role, const QString &name) const
{
    for (const Widget &widget : tree(application)) {
        if (widget.role == role && widget.isShowing() && QString(widget.name).remove(u'&').startsWith(name))
            return widget;
    }
    return {};
}

bool AtspiClient::act(const Widget &widget) const
{
    const QString interface = u"org.a11y.atspi.Action"_s;
    const QDBusMessage actions = call(m_bus, widget.service, widget.path, interface, u"GetActions"_s);
    if (actions.type() != QDBusMessage::ReplyMessage || actions.signature() != u"a(sss)")
        return false;
    const auto argument = actions.arguments().constFirst().value<QDBusArgument>();
    QStringList names;
    argument.beginArray();
    while (!argument.atEnd()) {
        QString name;
        QString description;
        QString binding;
        argument.beginStructure();
        argument >> name >> description >> binding;
        argument.endStructure();
        names.append(name);
    }
    argument.endArray();
    for (const QString &wanted : {u"Press"_s, u"Toggle"_s, u"ShowMenu"_s}) {
        const int index = int(names.indexOf(wanted));
        if (index < 0)
            continue;
        const QDBusMessage reply =
            call(m_bus, widget.service, widget.path, interface, u"DoAction"_s, {index});
        return reply.type() == QDBusMessage::ReplyMessage || reply.errorName().endsWith(u".NoReply");
    }
    return false;
}

bool AtspiClient::followFocus()
{
    const QDBusMessage reply =
        call(m_bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s, u"org.a11y.atspi.Registry"_s,
             u"RegisterEvent"_s, {u"object:state-changed:focused"_s});
    return reply.type() == QDBusMessage::ReplyMessage
        && m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                         SLOT(stateChanged(QDBusMessage)));
}

void AtspiClient::stateChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0).toString() == u"focused" && arguments.value(1).toInt() == 1)
        m_focused.append(message);
}

Widget AtspiClient::nextFocus()
{
    const QDeadlineTimer deadline(1000);
    while (m_focused.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (m_focused.isEmpty())
        return {};
    const QDBusMessage last = m_focused.takeLast();
    m_focused.clear();
    return describe(last.service(), last.path(), 0);
}

bool AtspiClient::setValue(const Widget &widget, double value) const
{
    const QString interface = u"org.a11y.atspi.Value"_s;
    call(m_bus, widget.service, widget.path, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
         {interface, u"CurrentValue"_s, QVariant::fromValue(QDBusVariant(value))});
    return readProperty(m_bus, widget.service, widget.path, interface, u"CurrentValue"_s).toDouble() == value;
}

QString AtspiClient::text(const Widget &widget) const
{
    const QDBusMessage reply =
        call(m_bus, widget.service, widget.path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().constFirst().toString() : QString();
}

QRect AtspiClient::extents(const Widget &widget) const
{
    const QDBusMessage reply =
        call(m_bus, widget.service, widget.path, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {uint(0)});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"(iiii)")
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto argument = reply.arguments().constFirst().value<QDBusArgument>();
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

} // namespace stationmaster::lab

#include "moc_atspi_client.cpp"
