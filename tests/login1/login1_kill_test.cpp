// SPDX-License-Identifier: GPL-3.0-or-later
// A session that forks as fast as it is killed: systemd gives up halfway, and is asked again.
#include "tests/login1/login1_fixture.h"

#include <QTimer>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

const QString HalfWay = u"org.freedesktop.DBus.Error.IOError"_s;

class Login1Kill : public Login1Test
{
protected:
    void putStubborn(bool ignoresKill = false)
    {
        FakeSession stubborn = desktop(u"c1"_s);
        stubborn.ignoresEnd = true;
        stubborn.ignoresKill = ignoresKill;
        logind.put(stubborn);
    }

    /// The kill goes through the third time.
    void failTwice()
    {
        logind.refuse(u"KillSession"_s, HalfWay);
        logind.before(u"KillSession"_s, [this] {
            if (++m_kills == 3)
                logind.behave(u"KillSession"_s);
        });
    }

private:
    int m_kills = 0;
};

} // namespace

TEST_F(Login1Kill, ThatFailedHalfwayIsRepeatedUntilTheSessionIsGone)
{
    options.endDeadline = Soon;
    putStubborn();
    failTwice();
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 3);
    EXPECT_EQ(steps().count(Step::Killing), 1);
}

TEST_F(Login1Kill, ThatFailedHalfwayIsRepeatedWhereItCameFirst)
{
    options.endDeadline = Soon;
    putStubborn();
    failTwice();
    ready();
    EXPECT_EQ(logOff(u"c1"_s, true), Result<Outcome>(Outcome{}));
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 3);
}

TEST_F(Login1Kill, ThatNeverGoesThroughEndsInTimeAndSaysWhy)
{
    options.endDeadline = Soon;
    options.killDeadline = std::chrono::seconds(2);
    putStubborn();
    logind.refuse(u"KillSession"_s, HalfWay);
    ready();
    const Result<Outcome> result = logOff(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_TRUE(result.error().detail.contains(HalfWay)) << result.error().detail.toStdString();
    EXPECT_EQ(result.error().remaining, (QStringList{u"xfce4-session (4711)"_s}));
    EXPECT_GT(logind.callCount(u"KillSession"_s), 1);
}

TEST_F(Login1Kill, ThatWentThroughAfterAllIsNotSaidToHaveFailed)
{
    options.endDeadline = Soon;
    options.killDeadline = std::chrono::seconds(5);
    putStubborn(true);
    failTwice();
    ready();
    const Result<Outcome> result = logOff(u"c1"_s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::TimedOut);
    EXPECT_FALSE(result.error().detail.contains(HalfWay)) << result.error().detail.toStdString();
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 3);
}

TEST_F(Login1Kill, ThatIsRefusedIsNotRepeated)
{
    options.endDeadline = Soon;
    putStubborn();
    logind.refuse(u"KillSession"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
    ready();
    EXPECT_FALSE(logOff(u"c1"_s));
    EXPECT_EQ(logind.callCount(u"KillSession"_s), 1);
}

TEST_F(Login1Kill, OfASessionWithoutAScopeIsNotSaidToBeDone)
{
    // Caught while it was being opened: what it runs is where its user was let in, and nobody looks there.
    options.endDeadline = Soon;
    options.killDeadline = Soon;
    for (const bool force : {false, true}) {
        putStubborn(true);
        systemd.drop(u"session-c1.scope"_s);
        logind.refuse(u"KillSession"_s, u"org.freedesktop.systemd1.NoSuchUnit"_s);
        ready();
        const Result<Outcome> result = logOff(u"c1"_s, force);
        ASSERT_FALSE(result) << force;
        EXPECT_EQ(result.error().code, Code::TimedOut) << force;
    }
}

TEST_F(Login1Kill, OfOneWithoutAScopeThatGoesAfterAllIsDone)
{
    options.endDeadline = Soon;
    putStubborn(true);
    systemd.drop(u"session-c1.scope"_s);
    logind.refuse(u"KillSession"_s, u"org.freedesktop.systemd1.NoSuchUnit"_s);
    logind.before(u"KillSession"_s, [this] {
        QTimer::singleShot(50, &logind, [this] {
            logind.remove(u"c1"_s);
        });
    });
    ready();
    EXPECT_EQ(logOff(u"c1"_s), Result<Outcome>(Outcome{}));
}

} // namespace stationmaster::test
