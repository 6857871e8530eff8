// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/login1/login1_fixture.h"
#include "tests/support/eventually.h"

#include <algorithm>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QFuture<Result<QStringList>> FakeProbe::processesLeft(const SessionId &, const QString &unit, UnitPart part)
{
    if (part != UnitPart::Whole)
        asked += part;
    if (!seesControlGroups)
        return answered<QStringList>(Error{Error::Code::Unsupported, u"none"_s, {}});
    return answered<QStringList>(left.value(unit));
}

QFuture<Result<>> FakeProbe::killLeft(const SessionId &, const QString &unit, UnitPart)
{
    if (!mayKill)
        return answered<Unit>(Error{Error::Code::NotAuthorized, u"no"_s, {}});
    left.remove(unit);
    return answered<Unit>(Unit{});
}

Login1Test::Login1Test()
{
    options.hostId = u"host"_s;
    options.hostName = u"Room 3"_s;
    options.ownUid = OwnUid;
    // Limits that only the tests of them reach; what is only waited between two looks is short.
    options.readTimeout = Never;
    options.callTimeout = Never;
    options.interactiveTimeout = Never;
    options.endDeadline = Never;
    options.killDeadline = Never;
    options.verifyDeadline = Never;
    options.lockConfirm = Never;
    options.activateConfirm = Never;
    options.leaveConfirm = Never;
    options.probeGrace = 100ms;
    options.killAgain = 20ms;
    options.verifyFirstDelay = 5ms;
    options.retryFirst = 50ms;
    options.retryMost = 200ms;
    options.scopeFirst = 5ms;
    options.scopeMost = 20ms;
    options.refusalMemory = 100ms;
    systemd.appear();
    logind.appear();
}

Login1Backend &Login1Test::make(std::unique_ptr<SessionProbe> probe)
{
    m_backend = std::make_unique<Login1Backend>(bus.connect(), options, std::move(probe), std::move(reach));
    return *m_backend;
}

Login1Backend &Login1Test::ready(std::unique_ptr<SessionProbe> probe)
{
    Login1Backend &backend = make(std::move(probe));
    backend.start();
    EXPECT_TRUE(eventually([&backend] {
        return backend.state() == SessionBackend::State::Ready;
    }));
    return backend;
}

Session Login1Test::row(const QString &local)
{
    const QList<Session> sessions = m_backend->sessions();
    const auto found = std::ranges::find_if(sessions, [&local](const Session &session) {
        return session.id.local == local;
    });
    return found == sessions.cend() ? Session() : *found;
}

QStringList Login1Test::rowIds()
{
    QStringList ids;
    const QList<Session> sessions = m_backend->sessions();
    for (const Session &session : sessions)
        ids += session.id.local;
    ids.sort();
    return ids;
}

Result<Outcome> Login1Test::answerOf(const QFuture<Result<Outcome>> &future)
{
    EXPECT_TRUE(eventually([&future] {
        return future.isFinished();
    })) << "no answer";
    EXPECT_EQ(future.resultCount(), 1);
    return future.resultCount() == 1 ? future.result() : Result<Outcome>(Error{});
}

QFuture<Result<Outcome>> Login1Test::begin(Verb verb, const QString &local, bool force)
{
    m_steps.clear();
    const ActionHandle handle = m_backend->perform({verb, LogOffOptions{.force = force}}, row(local).id);
    handle.onStep(m_backend.get(), [this](Step step) {
        m_steps += step;
    });
    return handle;
}

Result<Outcome> Login1Test::perform(Verb verb, const QString &local)
{
    return answerOf(begin(verb, local));
}

Result<Outcome> Login1Test::logOff(const QString &local, bool force)
{
    return answerOf(begin(Verb::LogOff, local, force));
}

FakeSession Login1Test::desktop(const QString &local, quint32 uid)
{
    FakeSession session;
    session.local = local;
    session.uid = uid;
    session.user = u"user%1"_s.arg(uid);
    session.display = u":1%1"_s.arg(local.right(1));
    return session;
}

} // namespace stationmaster::test

#include "moc_login1_fixture.cpp"
