// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest screen locker there can be, run by a session's own user: when logind says Lock or Unlock to
// the session, it answers with the hint that a locker gives, and covers nothing.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.login1"_s;
const QString SessionInterface = u"org.freedesktop.login1.Session"_s;

} // namespace

class Locker final : public QObject
{
    Q_OBJECT

public:
    explicit Locker(const QString &path)
        : m_path(path)
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        bus.connect(Service, path, SessionInterface, u"Lock"_s, this, SLOT(lock()));
        bus.connect(Service, path, SessionInterface, u"Unlock"_s, this, SLOT(unlock()));
    }

public Q_SLOTS:
    void lock() { hint(true); }
    void unlock() { hint(false); }

private:
    void hint(bool locked)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(Service, m_path, SessionInterface, u"SetLockedHint"_s);
        message << locked;
        QDBusConnection::systemBus().send(message);
    }

    QString m_path;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QDBusMessage message = QDBusMessage::createMethodCall(
        Service, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    message << application.arguments().value(1);
    const QDBusMessage reply = QDBusConnection::systemBus().call(message);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        std::fprintf(stderr, "lab_locker: %s\n", qPrintable(reply.errorMessage()));
        return 1;
    }
    const Locker locker(reply.arguments().constFirst().value<QDBusObjectPath>().path());
    std::puts("ready");
    std::fflush(stdout);
    return application.exec();
}

#include "lab_locker.moc"
