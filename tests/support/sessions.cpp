// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sessions.h"

namespace stationmaster::test {

Session makeSession(const QString &local, const QString &user)
{
    // Any fixed instant will do; the digits of the id keep sessions in the order in which they were made.
    constexpr quint64 firstUsec = 1'767'225'600'000'000;
    quint64 number = 0;
    for (const QChar c : local)
        number = c.isDigit() ? number * 10 + quint64(c.digitValue()) : number;
    Session session;
    session.id = {QStringLiteral("test"), local, quint32(1000 + number), firstUsec + number * 1'000'000};
    session.userName = user;
    session.fullName = QStringLiteral("Full ") + user;
    session.kind = SessionKind::Xrdp;
    session.station = QStringLiteral("xrdp-%1").arg(number + 9);
    session.display = QStringLiteral(":%1").arg(number + 9);
    session.startedAt = QDateTime::fromMSecsSinceEpoch(qint64(session.id.startedUsec / 1000)).toUTC();
    session.verbs = Verb::LogOff | Verb::Lock | Verb::Unlock | Verb::Message;
    return session;
}

QList<Session> makeSessions(int count)
{
    QList<Session> sessions;
    for (int i = 1; i <= count; ++i)
        sessions += makeSession(QStringLiteral("c%1").arg(i), QStringLiteral("student%1").arg(i));
    return sessions;
}

} // namespace stationmaster::test
