// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: one connection to the system bus on which a user tries what he likes.
//   lab_caller          reads calls from its standard input, a line each, until that is closed:
//       DESTINATION PATH INTERFACE METHOD [TYPE:VALUE]...      as in call_words.h
// Prints for each call, in their order, "ok" or the error's name, and "Picture PATH" for every picture that
// reaches this connection, whoever it was meant for.
#include "backend/protocol/names.h"
#include "backend/protocol/types.h"
#include "tests/lab/call_words.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace stationmaster;
using stationmaster::lab::valueOf;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

class LabCaller final : public QObject
{
    Q_OBJECT

public:
    LabCaller()
        : m_bus(QDBusConnection::systemBus())
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        registerProtocolTypes();
        connect(&m_input, &QSocketNotifier::activated, this, &LabCaller::read);
        m_bus.connect({}, {}, protocol::SessionInterface, u"Picture"_s, this, SLOT(onPicture(QDBusMessage)));
        say(u"listening"_s);
    }

private Q_SLOTS:
    void onPicture(const QDBusMessage &message) { say(u"Picture "_s + message.path()); }

private:
    void read()
    {
        char buffer[4096];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_unread.append(buffer, count);
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            call(QString::fromUtf8(m_unread.left(end)).split(u' '));
            m_unread.remove(0, end + 1);
        }
    }

    void call(const QStringList &words)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(words.value(0), words.value(1), words.value(2), words.value(3));
        for (const QString &word : words.mid(4))
            message << valueOf(word);
        const QDBusMessage reply = m_bus.call(message, QDBus::Block, 20'000);
        say(reply.type() == QDBusMessage::ReplyMessage ? u"ok"_s : reply.errorName());
    }

    QDBusConnection m_bus;
    QSocketNotifier m_input;
    QByteArray m_unread;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const LabCaller caller;
    return QCoreApplication::exec();
}

#include "lab_caller.moc"
