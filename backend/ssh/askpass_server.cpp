// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpass_server.h"

#include "backend/ssh/askpass_client.h"
#include "backend/ssh/private_socket.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

QString makeTicket()
{
    QString ticket;
    for (int i = 0; i < 4; ++i)
        ticket += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return ticket;
}

} // namespace

AskpassServer::AskpassServer(QString program, QObject *parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
{
}

AskpassServer::~AskpassServer()
{
    while (!m_connections.empty())
        drop(m_connections.begin()->first);
    m_notifier.reset();
    if (m_listening >= 0)
        ::close(m_listening);
}

Result<QProcessEnvironment> AskpassServer::enroll(const QProcessEnvironment &base, Answerer answerer,
                                                  QString &ticket)
{
    if (const Result<> listening = listen(); !listening)
        return listening.error();
    ticket = makeTicket();
    m_answerers.emplace(ticket, std::move(answerer));
    QProcessEnvironment environment = base;
    environment.insert(u"SSH_ASKPASS"_s, m_program);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    environment.insert(QString::fromLatin1(AskpassClient::SocketVariable), m_folder->filePath(u"askpass"_s));
    environment.insert(QString::fromLatin1(AskpassClient::TicketVariable), ticket);
    return environment;
}

Result<> AskpassServer::listen()
{
    if (m_listening >= 0)
        return Unit{};
    m_folder = makePrivateFolder();
    const Result<int> listening = listenAt(m_folder->filePath(u"askpass"_s));
    if (!listening)
        return listening.error();
    m_listening = listening.value();
    m_notifier = std::make_unique<QSocketNotifier>(m_listening, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AskpassServer::accept);
    return Unit{};
}

void AskpassServer::accept()
{
    const int accepted = acceptOwn(m_listening);
    if (accepted < 0)
        return;
    if (int(m_connections.size()) >= MaxConnections) {
        ::close(accepted);
        return;
    }
    Connection &connection = m_connections[accepted];
    connection.serial = ++m_lastSerial;
    connection.notifier = std::make_unique<QSocketNotifier>(accepted, QSocketNotifier::Read);
    connect(connection.notifier.get(), &QSocketNotifier::activated, this, [this, accepted] {
        read(accepted);
    });
}

void AskpassServer::read(int descriptor)
{
    Connection &connection = m_connections.at(descriptor);
    char chunk[4096];
    const ssize_t count = ::read(descriptor, chunk, sizeof chunk);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        connection.received.append(chunk, count);
        if (connection.received.size() > MaxRequest)
            drop(descriptor);
        return;
    }
    if (count < 0) {
        drop(descriptor);
        return;
    }
    // It has said all and would be readable for ever.
    connection.notifier->setEnabled(false);
    ask(descriptor, std::exchange(connection.received, {}));
}

void AskpassServer::ask(int descriptor, const QByteArray &request)
{
    Connection &connection = m_connections.at(descriptor);
    const qsizetype end = request.indexOf('\n');
    connection.ticket = QString::fromLatin1(request.left(std::max<qsizetype>(end, 0)));
    const auto found = m_answerers.constFind(connection.ticket);
    if (end < 0 || found == m_answerers.cend()) {
        answer(descriptor, connection.serial, {});
        return;
    }
    const AskpassPrompt prompt = parseAskpassPrompt(QString::fromUtf8(request.mid(end + 1)));
    // A copy: the answerer may retire its own ticket.
    const Answerer answerer = *found;
    answerer(prompt, [server = QPointer(this), descriptor, serial = connection.serial](const auto &text) {
        if (server)
            server->answer(descriptor, serial, text);
    });
}

void AskpassServer::retire(const QString &ticket)
{
    m_answerers.remove(ticket);
    QList<int> orphans;
    for (const auto &[descriptor, connection] : m_connections) {
        if (connection.ticket == ticket)
            orphans += descriptor;
    }
    for (const int descriptor : std::as_const(orphans))
        drop(descriptor);
}

void AskpassServer::answer(int descriptor, quint64 serial, const std::optional<QString> &answer)
{
    const auto found = m_connections.find(descriptor);
    if (found == m_connections.end() || found->second.serial != serial)
        return;
    const QByteArray bytes = answer ? QByteArray("+") + answer->toUtf8() : QByteArray("-");
    // A few bytes into an empty socket: taken as a whole, or whoever asked has gone.
    (void)::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    drop(descriptor);
}

void AskpassServer::drop(int descriptor)
{
    const auto found = m_connections.find(descriptor);
    if (found == m_connections.end())
        return;
    // Not destroyed here: this may be its own signal.
    found->second.notifier->setEnabled(false);
    found->second.notifier.release()->deleteLater();
    m_connections.erase(found);
    ::close(descriptor);
}

} // namespace stationmaster

#include "moc_askpass_server.cpp"
