// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/session_list.h"

#include "ui/terminal/text_table.h"
#include "ui/text/session_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

struct Text
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

} // namespace

QStringList sessionLines(const QList<Session> &sessions, const QDateTime &now)
{
    TextTable table({Text::tr("SESSIONNAME"), Text::tr("USERNAME"), Text::tr("ID"), Text::tr("STATE"),
                     Text::tr("TYPE"), Text::tr("IDLE TIME"), Text::tr("LOGON TIME"), Text::tr("FROM")});
    for (const Session &session : sessions) {
        table.addRow({session.station, session.userName, displayable(session.id.local), stateText(session),
                      kindText(session.kind), idleText(session, now), logonText(session), session.remoteHost},
                     mark(session));
    }
    return table.lines();
}

QStringList userLines(const QList<Session> &sessions, const QDateTime &now)
{
    TextTable table({Text::tr("USERNAME"), Text::tr("SESSIONNAME"), Text::tr("ID"), Text::tr("STATE"),
                     Text::tr("IDLE TIME"), Text::tr("LOGON TIME"), Text::tr("NAME")});
    for (const Session &session : sessions) {
        table.addRow({session.userName, session.station, displayable(session.id.local), stateText(session),
                      idleText(session, now), logonText(session), session.fullName},
                     mark(session));
    }
    return table.lines();
}

QStringList targetLines(const QList<Session> &targets)
{
    TextTable table({Text::tr("USERNAME"), Text::tr("SESSIONNAME"), Text::tr("ID"), Text::tr("STATE"),
                     Text::tr("TYPE"), Text::tr("NAME")});
    for (const Session &session : targets) {
        table.addRow({session.userName, session.station, displayable(session.id.local), stateText(session),
                      kindText(session.kind), session.fullName},
                     mark(session));
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
