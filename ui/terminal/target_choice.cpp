// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/target_choice.h"

#include "model/session_lookup.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct TargetChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetChoice)
};

void addProblem(TargetChoice &choice, ExitCode code, const QString &sentence)
{
    // An ambiguous word is the operator's to put right, so it outweighs an unknown one.
    if (choice.code != ExitCode::Usage)
        choice.code = code;
    choice.problems += sentence;
}

QString unknownText(const QString &word)
{
    return TargetChoiceWords::tr("There is no session “%1”.").arg(displayable(word));
}

QString ambiguousText(const QString &word, const QList<Session> &candidates)
{
    QString text = TargetChoiceWords::tr("“%1” fits %n session(s). Say which by its id:", nullptr,
                                         int(candidates.size()))
                       .arg(displayable(word));
    for (const Session &session : candidates) {
        const QString at = session.hostName.isEmpty() ? QString() : u'@' + displayable(session.hostName);
        text += u"\n  "_s + session.id.local + at + u"  "_s + sessionTexts(session);
    }
    return text;
}

void addTarget(TargetChoice &choice, const CommandRequest &request, const Session &session,
               const QDateTime &now)
{
    QList<Session> &list = request.criteria.matches(session, now) ? choice.targets : choice.leftAlone;
    if (std::ranges::find(list, session.id, &Session::id) == list.end())
        list += session;
}

/// Where users are meant, and not their sessions, each has one of his stand for him.
void keepOneForEachUser(QList<Session> &sessions)
{
    // The same number is another user on another host.
    QSet<std::pair<QString, quint32>> seen;
    sessions.removeIf([&seen](const Session &session) {
        const std::pair user(session.id.host, session.id.uid);
        const bool again = seen.contains(user);
        seen.insert(user);
        return again;
    });
}

bool areOneUsers(const QList<Session> &sessions)
{
    return std::ranges::all_of(sessions, [&](const Session &session) {
        return isSameUser(session.id, sessions.first().id);
    });
}

void addOwn(TargetChoice &choice, const CommandRequest &request, const QList<Session> &sessions,
            const QDateTime &now)
{
    const auto own = std::ranges::find_if(sessions, &Session::own);
    if (own == sessions.end()) {
        addProblem(
            choice, ExitCode::NoSuchSession,
            TargetChoiceWords::tr("This program does not run inside a session. Say which session you mean."));
        return;
    }
    addTarget(choice, request, *own, now);
}

} // namespace

TargetChoice chooseTargets(const CommandRequest &request, const QList<Session> &sessions,
                           const QDateTime &now)
{
    TargetChoice choice;
    if (request.choosesAll()) {
        // A user who is ended everywhere takes his other sessions along, so the caller's own all stay out.
        const auto own = std::ranges::find_if(sessions, &Session::own);
        for (const Session &session : sessions) {
            const bool spared = session.own
                || (request.everywhere && own != sessions.end() && isSameUser(session.id, own->id));
            if (!spared && request.criteria.matches(session, now))
                (session.aboveOperator ? choice.aboveOperator : choice.targets) += session;
        }
        if (request.everywhere)
            keepOneForEachUser(choice.targets);
        return choice;
    }
    if (request.sessions.isEmpty())
        addOwn(choice, request, sessions, now);
    for (const QString &word : request.sessions) {
        const SessionLookup lookup = lookUpSession(sessions, word);
        if (lookup.isUnknown())
            addProblem(choice, ExitCode::NoSuchSession, unknownText(word));
        else if (lookup.isAmbiguous() && !(request.everywhere && areOneUsers(lookup.matches)))
            addProblem(choice, ExitCode::Usage, ambiguousText(word, lookup.matches));
        else
            addTarget(choice, request, lookup.matches.first(), now);
    }
    if (request.everywhere)
        keepOneForEachUser(choice.targets);
    if (!choice.problems.isEmpty())
        choice.targets.clear();
    return choice;
}

TargetChoice chooseListed(const CommandRequest &request, const QList<Session> &sessions, const QDateTime &now)
{
    TargetChoice choice;
    if (request.sessions.isEmpty()) {
        for (const Session &session : sessions)
            addTarget(choice, request, session, now);
    }
    for (const QString &word : request.sessions) {
        const SessionLookup lookup = lookUpSession(sessions, word);
        if (lookup.isUnknown())
            addProblem(choice, ExitCode::NoSuchSession, unknownText(word));
        for (const Session &session : lookup.matches)
            addTarget(choice, request, session, now);
    }
    return choice;
}

QString sessionTexts(const Session &session)
{
    const QString name = session.station.isEmpty() ? u"-"_s : session.station;
    if (!session.hostName.isEmpty()) {
        return TargetChoiceWords::tr("%1 on %4 (%2, session %3)",
                                     "user name, session name, session id, computer")
            .arg(session.userName, name, displayable(session.id.local), displayable(session.hostName));
    }
    return TargetChoiceWords::tr("%1 (%2, session %3)", "user name, session name, session id")
        .arg(session.userName, name, displayable(session.id.local));
}

QString sentenceAbout(const QString &whom, const QString &sentence)
{
    return TargetChoiceWords::tr("%1: %2", "session or computer, sentence about it").arg(whom, sentence);
}

} // namespace stationmaster
