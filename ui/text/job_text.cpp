// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/job_text.h"

#include "ui/text/error_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>
#include <QSet>

namespace stationmaster {

namespace {

struct JobWords
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

QString graceText(int seconds)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return durationText(now, now.addSecs(seconds));
}

} // namespace

QString countText(const QList<Session> &sessions)
{
    const int users = userCount(sessions);
    if (users == sessions.size())
        return JobWords::tr("%n user(s)", nullptr, users);
    return JobWords::tr("%1 of %2", "sessions of users")
        .arg(JobWords::tr("%n session(s)", nullptr, int(sessions.size())),
             JobWords::tr("%n user(s)", nullptr, users));
}

QString whomText(const QList<Session> &targets)
{
    return targets.size() == 1 ? targets.first().displayName() : countText(targets);
}

QString logOffQuestion(const QList<Session> &targets)
{
    return JobWords::tr("Log off %1?", "count of users").arg(countText(targets));
}

QString logOffCommand(const QList<Session> &targets, int graceSeconds)
{
    if (graceSeconds > 0)
        return JobWords::tr("Log off %1 in %2", "count of users, time")
            .arg(countText(targets), graceText(graceSeconds));
    return JobWords::tr("Log off %1", "count of users").arg(countText(targets));
}

QString logOffEverywhereQuestion(const QList<Session> &targets)
{
    return JobWords::tr("Log off %1 everywhere?", "name, or count of users").arg(whomText(targets));
}

QString logOffEverywhereCommand(int graceSeconds)
{
    if (graceSeconds > 0)
        return JobWords::tr("Log off everywhere in %1", "time").arg(graceText(graceSeconds));
    return JobWords::tr("Log off everywhere");
}

QString blockQuestion(const QList<Session> &targets)
{
    return JobWords::tr("Block %1?", "name, or count of users").arg(whomText(targets));
}

QString blockCommand(const QList<Session> &targets)
{
    return JobWords::tr("&Block %1", "count of users").arg(countText(targets));
}

QString messageTitle(const QList<Session> &targets)
{
    return JobWords::tr("Message to %1", "name, or count of users").arg(whomText(targets));
}

QString namesText(const QList<Session> &targets)
{
    constexpr int most = 4;
    QStringList names;
    for (const Session &target : targets) {
        if (!names.contains(target.displayName()))
            names += target.displayName();
    }
    const int more = int(names.size()) - most;
    if (more <= 0)
        return names.join(JobWords::tr(", ", "between names"));
    return JobWords::tr("%1 and %n more", "names", more)
        .arg(names.mid(0, most).join(JobWords::tr(", ", "between names")));
}

} // namespace stationmaster
