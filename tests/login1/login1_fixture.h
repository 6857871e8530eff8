// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/login1/login1_backend.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_logind.h"
#include "tests/support/fake_systemd.h"
#include "tests/support/printers.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

/// A probe whose facts the test gives.
class FakeProbe final : public SessionProbe
{
    Q_OBJECT

public:
    void watch(const QList<ProbeSubject> &subjects) override { watched = subjects; }

    QFuture<Result<QStringList>> processesLeft(const SessionId &, const QString &unit,
                                               UnitPart part) override;
    QFuture<Result<>> killLeft(const SessionId &, const QString &unit, UnitPart part) override;

    QList<ProbeSubject> watched;
    QHash<QString, QStringList> left; ///< By unit, what the control groups hold.
    QList<UnitPart> asked; ///< Of units that are no scope, in turn.
    bool seesControlGroups = true;
    bool mayKill = true;
};

/// A private bus with a logind and a systemd on it, and a backend whose deadlines are far away: a test of one
/// brings it near.
class Login1Test : public testing::Test
{
protected:
    /// Longer than any test waits.
    static constexpr std::chrono::milliseconds Never = std::chrono::minutes(10);
    /// For a limit that the test is about. Nothing that must come first may hang on it.
    static constexpr std::chrono::milliseconds Soon{150};
    static constexpr quint32 OwnUid = 1000;
    static constexpr quint32 OtherUid = 1001;

    Login1Test();

    /// The backend under test, on a connection of its own. Not yet started.
    Login1Backend &make(std::unique_ptr<SessionProbe> probe = nullptr);
    /// The same, started and Ready.
    Login1Backend &ready(std::unique_ptr<SessionProbe> probe = nullptr);
    Login1Backend &backend() { return *m_backend; }
    void destroyBackend() { m_backend.reset(); }

    /// The row of logind's `local`; a null one if there is none.
    Session row(const QString &local);
    QStringList rowIds();
    /// Waits for the answer; fails the test if none comes.
    static Result<Outcome> answerOf(const QFuture<Result<Outcome>> &future);
    Result<Outcome> perform(Verb verb, const QString &local);
    Result<Outcome> logOff(const QString &local, bool force = false);
    QFuture<Result<Outcome>> begin(Verb verb, const QString &local, bool force = false);
    /// Steps reached so far, in order.
    QList<Step> steps() const { return m_steps; }

    /// A graphical session of another user.
    static FakeSession desktop(const QString &local, quint32 uid = OtherUid);

    PrivateBus bus;
    FakeSystemd systemd{bus};
    FakeLogind logind{bus, systemd};
    Login1Options options;
    std::unique_ptr<SessionControl> reach; ///< Given to the next backend.

private:
    std::unique_ptr<Login1Backend> m_backend;
    QList<Step> m_steps;
};

} // namespace stationmaster::test
