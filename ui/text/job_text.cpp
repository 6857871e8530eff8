// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/job_text.h"

#include <QCoreApplication>
#include <QSet>

namespace stationmaster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobText)
};

int userCount(const QList<Session> &sessions)
{
    QSet<std::pair<QString, quint32>> users;
    for (const Session &session : sessions)
        users.insert({session.id.host, session.id.uid});
    return int(users.size());
}

} // namespace

QString progressSentence(Verb verb, int done, int total)
{
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("Logging off: %1 of %2 done").arg(done).arg(total);
    case Verb::Disconnect:
        return Text::tr("Disconnecting: %1 of %2 done").arg(done).arg(total);
    case Verb::Lock:
        return Text::tr("Locking: %1 of %2 done").arg(done).arg(total);
    case Verb::Unlock:
        return Text::tr("Unlocking: %1 of %2 done").arg(done).arg(total);
    case Verb::Activate:
        return Text::tr("Bringing to the front: %1 of %2 done").arg(done).arg(total);
    case Verb::Message:
        return Text::tr("Sending messages: %1 of %2 done").arg(done).arg(total);
    case Verb::Block:
        return Text::tr("Blocking: %1 of %2 done").arg(done).arg(total);
    case Verb::Unblock:
        return Text::tr("Unblocking: %1 of %2 done").arg(done).arg(total);
    case Verb::LogOffEverywhere:
        return Text::tr("Logging off everywhere: %1 of %2 done").arg(done).arg(total);
    }
    return {};
}

QString progressSentence(Verb verb, const Session &session)
{
    const QString name = session.displayName();
    switch (verb) {
    case Verb::LogOff:
        return Text::tr("Logging off %1…").arg(name);
    case Verb::Disconnect:
        return Text::tr("Disconnecting %1…").arg(name);
    case Verb::Lock:
        return Text::tr("Locking the screen of %1…").arg(name);
    case Verb::Unlock:
        return Text::tr("Unlocking the screen of %1…").arg(name);
    case Verb::Activate:
        return Text::tr("Bringing %1 to the front…").arg(name);
    case Verb::Message:
        return Text::tr("Sending a message to %1…").arg(name);
    case Verb::Block:
        return Text::tr("Blocking the session of %1…").arg(name);
    case Verb::Unblock:
        return Text::tr("Unblocking the session of %1…").arg(name);
    case Verb::LogOffEverywhere:
        return Text::tr("Logging off %1 everywhere…").arg(name);
    }
    return {};
}

QString countText(const QList<Session> &sessions)
{
    const int users = userCount(sessions);
    if (users == sessions.size())
        return Text::tr("%n user(s)", nullptr, users);
    return Text::tr("%1 of %2", "sessions of users")
        .arg(Text::tr("%n session(s)", nullptr, int(sessions.size())),
             Text::tr("%n user(s)", nullptr, users));
}

QString logOffQuestion(const QList<Session> &targets)
{
    return Text::tr("Log off %1?", "count of users").arg(countText(targets));
}

QString logOffCommand(const QList<Session> &targets)
{
    return Text::tr("Log off %1", "count of users").arg(countText(targets));
}

} // namespace stationmaster
