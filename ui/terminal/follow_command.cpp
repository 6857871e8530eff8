// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/follow_command.h"

#include "ui/terminal/session_json.h"
#include "ui/terminal/target_choice.h"

#include <QTimer>

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;

FollowCommand::FollowCommand(const CommandRequest &request, SessionBackend &backend, Terminal &terminal,
                             QObject *parent)
    : Command(parent)
    , m_request(request)
    , m_backend(backend)
    , m_terminal(terminal)
{
}

void FollowCommand::start()
{
    connect(&m_backend, &SessionBackend::sessionsChanged, this, &FollowCommand::update);
    QTimer::singleShot(0, this, &FollowCommand::update);
}

void FollowCommand::interrupt()
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(ExitCode::Done);
}

void FollowCommand::update()
{
    if (m_finished || m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> now =
        chooseListed(m_request, m_backend.sessions(), QDateTime::currentDateTimeUtc()).targets;
    QHash<SessionId, Session> gone = m_told;
    for (const Session &session : now) {
        const bool isNew = !gone.contains(session.id);
        if (isNew)
            tell(u"added"_s, session);
        else if (gone.take(session.id) != session)
            tell(u"changed"_s, session);
        m_told.insert(session.id, session);
    }
    for (const Session &session : std::as_const(gone)) {
        m_told.remove(session.id);
        tell(u"removed"_s, session);
    }
    m_terminal.flushData();
}

void FollowCommand::tell(const QString &event, const Session &session)
{
    QJsonObject json = sessionJson(session);
    json.insert(u"event"_s, event);
    m_terminal.data(jsonLine(json));
}

} // namespace stationmaster

#include "moc_follow_command.cpp"
