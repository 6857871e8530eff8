// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_logind_types.h"
#include "tests/support/fake_service.h"

#include <QMap>
#include <QVariantMap>

namespace stationmaster::test {

class FakeSystemd;

/// One session as a FakeLogind has it.
struct FakeSession
{
    QString local;
    quint32 uid = 1000;
    QString user = QStringLiteral("student");
    quint64 startedUsec = 1'767'225'600'000'000;
    QString seat;
    QString type = QStringLiteral("x11");
    QString sessionClass = QStringLiteral("user");
    QString service = QStringLiteral("xrdp-sesman");
    QString display;
    QString tty;
    QString remoteHost;
    bool remote = false;
    bool active = true;
    QString state = QStringLiteral("active");
    QVariantMap more; ///< Properties that are to be other than the above would make them.

    bool ignoresEnd = false; ///< TerminateSession only makes it "closing".
    bool ignoresKill = false; ///< So does KillSession.
    bool leavesProcesses = false; ///< Its scope stays full when the session goes.
    bool obeysLock = true; ///< Has a screen locker that sets LockedHint.

    QString scope() const { return QStringLiteral("session-%1.scope").arg(local); }
    QString path() const { return QStringLiteral("/org/freedesktop/login1/session/_") + local; }
};

/// logind, as far as it matters here, on a private bus.
class FakeLogind final : public FakeService
{
    Q_OBJECT

public:
    FakeLogind(PrivateBus &bus, FakeSystemd &systemd);

    /// logind before 256 does not know ListSessionsEx.
    bool hasExtendedList = true;
    QStringList seats{QStringLiteral("seat0")};
    bool deafToActivate = false; ///< ActivateSession answers well and does nothing.
    QString sessionOfCaller; ///< What GetSessionByPID answers, "" for NoSessionForPID.
    bool deafToUserEnd = false; ///< TerminateUser ends the sessions and leaves the services.
    QList<quint32> lingering; ///< The users whose managers outlive their sessions.
    QString displayOfCaller; ///< The calling user's `Display`, "" for none.

    QString canGoDown = QStringLiteral("yes"); ///< What CanReboot and CanPowerOff answer.
    QList<InhibitorRow> inhibitors;

    /// Adds it and says so; its scope gets a process.
    void add(const FakeSession &session);
    /// Adds it without a word, as before the backend came.
    void put(const FakeSession &session);
    void remove(const QString &local);
    /// Takes it away without a word.
    void lose(const QString &local) { m_sessions.remove(local); }
    void change(const QString &local, const QVariantMap &properties);
    qsizetype rowsLeft() const { return m_sessions.size(); }
    bool has(const QString &local) const { return m_sessions.contains(local); }
    FakeSession &session(const QString &local) { return m_sessions[local]; }
    void announceNew(const FakeSession &session);
    void announceRemoved(const FakeSession &session);
    void addSeat(const QString &seat);
    void removeSeat(const QString &seat);

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;
    void afterwards(const QDBusMessage &call) override;
    QDBusMessage managerAnswer(const QDBusMessage &call);
    QDBusMessage listAnswer(const QDBusMessage &call, bool extended) const;
    QVariantMap propertiesOf(const FakeSession &session) const;
    void end(const QString &local, bool byForce);
    QStringList sessionsOf(quint32 uid) const;
    bool hasUser(quint32 uid) const;
    void endUser(quint32 uid, bool byForce);

    FakeSystemd &m_systemd;
    QMap<QString, FakeSession> m_sessions;
};

} // namespace stationmaster::test
