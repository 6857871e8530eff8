// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest notification service there can be: takes the name on its session's bus, and prints the body of
// each notification on a line of its own.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class Notifications final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"Notify"_s)
            return false;
        std::puts(qPrintable(message.arguments().value(4).toString()));
        std::fflush(stdout);
        bus.send(message.createReply(QVariant::fromValue(quint32(1))));
        return true;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Notifications service;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/org/freedesktop/Notifications"_s, &service)
        || !bus.registerService(u"org.freedesktop.Notifications"_s)) {
        std::fputs("lab_notifications: the name is not to be had\n", stderr);
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    return application.exec();
}
