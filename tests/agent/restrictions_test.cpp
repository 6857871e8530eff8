// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/agent_fixture.h"
#include "tests/support/eventually.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

class FakeRestriction final : public SessionRestriction
{
public:
    AgentAbility ability() const override { return AgentAbility::Sound; }
    bool isPossible() const override { return possible; }
    void set(bool value) override { wanted = value; }
    bool isInForce() const override { return inForce; }
    void become(bool nowPossible, bool nowInForce)
    {
        possible = nowPossible;
        inForce = nowInForce;
        Q_EMIT changed();
    }

    bool possible = false;
    bool wanted = false;
    bool inForce = false;
};

class RestrictionsTest : public AgentTest
{
protected:
    void SetUp() override
    {
        m_restrictions = {&m_sound};
        startRegistered();
    }
    bool hubHears(const QList<QStringList> &reports)
    {
        return test::eventually([&] {
            return m_hub.restrictions == reports;
        });
    }

    FakeRestriction m_sound;
};

} // namespace

TEST_F(RestrictionsTest, AreOfferedWhileTheyArePossible)
{
    EXPECT_FALSE(m_hub.abilities.contains(u"sound"_s));
    m_sound.become(true, false);
    EXPECT_TRUE(test::eventually([&] {
        return m_hub.abilities.contains(u"sound"_s);
    }));
    EXPECT_TRUE(m_hub.abilities.contains(u"pictures"_s)) << "all of them are told";
    m_sound.become(false, false);
    EXPECT_TRUE(test::eventually([&] {
        return !m_hub.abilities.contains(u"sound"_s);
    }));
}

TEST_F(RestrictionsTest, AreReportedWhenTheyAreSeenAndNotWhenTheyAreAskedFor)
{
    m_sound.become(true, false);
    EXPECT_EQ(send(m_bus.connect(), u"SetRestrictions"_s, {QStringList{u"sound"_s}}),
              u"org.freedesktop.DBus.Error.AccessDenied"_s);
    EXPECT_FALSE(m_sound.wanted);
    EXPECT_EQ(send(m_hubBus, u"SetRestrictions"_s, {QStringList{u"sound"_s, u"nonsense"_s}}), QString());
    EXPECT_TRUE(m_sound.wanted);
    EXPECT_TRUE(hubHears({{}})) << "nothing is in force yet, and that is said";
    m_sound.become(true, true);
    EXPECT_TRUE(hubHears({{}, {u"sound"_s}}));
    EXPECT_EQ(send(m_hubBus, u"SetRestrictions"_s, {QStringList()}), QString());
    EXPECT_FALSE(m_sound.wanted);
    m_sound.become(true, false);
    EXPECT_TRUE(hubHears({{}, {u"sound"_s}, {u"sound"_s}, {}}));
}

TEST_F(RestrictionsTest, StayWhenStationdGoes)
{
    m_sound.become(true, false);
    send(m_hubBus, u"SetRestrictions"_s, {QStringList{u"sound"_s}});
    m_hub.vanish();
    ASSERT_TRUE(test::eventually([&] {
        return !m_agent->isRegistered();
    }));
    EXPECT_TRUE(m_sound.wanted);
}

} // namespace stationmaster
