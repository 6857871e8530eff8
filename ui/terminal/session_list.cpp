// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/session_list.h"

#include "ui/terminal/text_table.h"
#include "ui/text/link_text.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct SessionListWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionList)
};

QString mark(const Session &session)
{
    return session.own ? u">"_s : QString();
}

QString idleText(const Session &session, const QDateTime &now)
{
    return session.idleSince ? durationText(*session.idleSince, now) : QString();
}

QString logonText(const Session &session)
{
    return session.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// A table that names the hosts where there are several: `headings` and what `cells` gives for each session.
template <typename Cells>
QStringList linesOf(const QList<Session> &sessions, QStringList headings, Cells cells)
{
    const bool several = std::ranges::any_of(sessions, [](const Session &session) {
        return !session.hostName.isEmpty();
    });
    if (several)
        headings.prepend(SessionListWords::tr("HOST"));
    TextTable table(headings);
    for (const Session &session : sessions) {
        QStringList row = cells(session);
        if (several)
            row.prepend(displayable(session.hostName));
        table.addRow(row, mark(session));
    }
    return table.lines();
}

} // namespace

QStringList sessionLines(const QList<Session> &sessions, const QDateTime &now)
{
    return linesOf(
        sessions,
        {SessionListWords::tr("SESSIONNAME"), SessionListWords::tr("USERNAME"), SessionListWords::tr("ID"),
         SessionListWords::tr("STATE"), SessionListWords::tr("TYPE"), SessionListWords::tr("IDLE TIME"),
         SessionListWords::tr("LOGON TIME"), SessionListWords::tr("FROM")},
        [&now](const Session &session) {
            return QStringList{session.station,    session.userName,       displayable(session.id.local),
                               stateText(session), kindText(session.kind), idleText(session, now),
                               logonText(session), session.remoteHost};
        });
}

QStringList userLines(const QList<Session> &sessions, const QDateTime &now)
{
    return linesOf(
        sessions,
        {SessionListWords::tr("USERNAME"), SessionListWords::tr("SESSIONNAME"), SessionListWords::tr("ID"),
         SessionListWords::tr("STATE"), SessionListWords::tr("IDLE TIME"), SessionListWords::tr("LOGON TIME"),
         SessionListWords::tr("NAME")},
        [&now](const Session &session) {
            return QStringList{session.userName,   session.station,        displayable(session.id.local),
                               stateText(session), idleText(session, now), logonText(session),
                               session.fullName};
        });
}

QStringList targetLines(const QList<Session> &targets)
{
    return linesOf(
        targets,
        {SessionListWords::tr("USERNAME"), SessionListWords::tr("SESSIONNAME"), SessionListWords::tr("ID"),
         SessionListWords::tr("STATE"), SessionListWords::tr("TYPE"), SessionListWords::tr("NAME")},
        [](const Session &session) {
            return QStringList{session.userName,   session.station,        displayable(session.id.local),
                               stateText(session), kindText(session.kind), session.fullName};
        });
}

QStringList hostLines(const QList<NamedHost> &hosts)
{
    TextTable table({SessionListWords::tr("HOST"), SessionListWords::tr("STATE"),
                     SessionListWords::tr("SESSIONS"), SessionListWords::tr("SERVICE")});
    for (const NamedHost &host : hosts) {
        const QString sessions = host.isReady() ? QString::number(host.sessions) : QString();
        const QString service = host.hasService ? u"stationd"_s : QString();
        table.addRow({displayable(host.name), linkStateText(host.status.state), sessions, service});
    }
    return table.lines();
}

QStringList completionWords(const QList<Session> &sessions, bool usersOnly)
{
    static const QRegularExpression harmless(u"\\A[\\w.:@+][\\w./:@+-]*\\z"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const Session &session : sessions) {
        const QStringList all = {session.id.local, session.station, session.userName};
        for (const QString &word : usersOnly ? all.last(1) : all) {
            if (harmless.match(word).hasMatch() && !words.contains(word))
                words += word;
        }
    }
    return words;
}

} // namespace stationmaster
