// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_shell.h"

#include "tests/display/gnome/fake_gnome_shell.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <limits>
#include <memory>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class GnomeShellTest : public testing::Test
{
protected:
    GnomeShellTest() { fake.appear(); }

    void begin()
    {
        shell = std::make_unique<GnomeShell>(bus.connect(), fake.uniqueName());
        QObject::connect(shell.get(), &GnomeShell::found, shell.get(), [this](bool isThere) {
            found += isThere;
        });
        QObject::connect(shell.get(), &GnomeShell::changed, shell.get(), [this] {
            ++changes;
        });
        shell->start();
        EXPECT_TRUE(found.isEmpty()) << "it is told from the event loop";
        ASSERT_TRUE(eventually([this] {
            return !found.isEmpty();
        }));
    }
    std::optional<Result<QList<GnomeShell::Monitor>>> monitors()
    {
        std::optional<Result<QList<GnomeShell::Monitor>>> answer;
        shell->askMonitors([&answer](const Result<QList<GnomeShell::Monitor>> &told) {
            answer = told;
        });
        EXPECT_TRUE(eventually([&answer] {
            return answer.has_value();
        }));
        return answer;
    }

    PrivateBus bus;
    FakeGnomeShell fake{bus};
    std::unique_ptr<GnomeShell> shell;
    QList<bool> found;
    int changes = 0;
};

} // namespace

TEST_F(GnomeShellTest, IsFoundWhereItAnswers)
{
    begin();
    EXPECT_EQ(found, QList<bool>{true});
}

TEST_F(GnomeShellTest, IsNotFoundInAShellWithoutIt)
{
    fake.refuse(u"Get"_s, u"org.freedesktop.DBus.Error.UnknownObject"_s);
    begin();
    EXPECT_EQ(found, QList<bool>{false});
    EXPECT_EQ(changes, 0);
}

TEST_F(GnomeShellTest, IsToldOfWhenItComesAndGoes)
{
    fake.refuse(u"Get"_s, u"org.freedesktop.DBus.Error.UnknownObject"_s);
    begin();
    fake.tell(u"Came"_s);
    EXPECT_TRUE(eventually([this] {
        return changes == 1;
    }));
    fake.tell(u"Came"_s);
    fake.tell(u"Went"_s);
    EXPECT_TRUE(eventually([this] {
        return changes == 2;
    })) << "and not of one that is there already";
    EXPECT_EQ(found.size(), 1);
}

TEST_F(GnomeShellTest, ThatComesBeforeItHasAnsweredIsFoundOnce)
{
    // The signal goes out while the answer is kept back.
    fake.misbehave(u"Get"_s, {FakeService::Misbehaviour::Kind::Delay, {}, 300});
    fake.before(u"Get"_s, [this] {
        fake.tell(u"Came"_s);
    });
    begin();
    EXPECT_TRUE(eventually([this] {
        return fake.pendingCount(u"Get"_s) == 0;
    }));
    EXPECT_TRUE(monitors()) << "and the answer has come by now";
    EXPECT_EQ(found, QList<bool>{true});
    EXPECT_EQ(changes, 0);
}

TEST_F(GnomeShellTest, MonitorsAreThoseOfTheShell)
{
    fake.monitors = {{1920, 1080, 1}, {1280, 720, 1.5}};
    begin();
    const auto told = monitors();
    ASSERT_TRUE(told && *told);
    ASSERT_EQ(told->value().size(), 2);
    EXPECT_EQ(told->value().at(0).pixels(), QSize(1920, 1080));
    EXPECT_EQ(told->value().at(1).pixels(), QSize(1920, 1080));
}

TEST_F(GnomeShellTest, MonitorsThatNoneCanBeAreBounded)
{
    const quint32 most = std::numeric_limits<quint32>::max();
    fake.monitors = {{0, most, 1000}, {100, 100, std::numeric_limits<double>::quiet_NaN()}, {100, 100, -1}};
    fake.monitors.resize(500);
    begin();
    const auto told = monitors();
    ASSERT_TRUE(told && *told);
    ASSERT_EQ(told->value().size(), GnomeShell::MaxMonitors);
    EXPECT_EQ(told->value().at(0).pixels(), QSize(8, 32'767));
    EXPECT_EQ(told->value().at(1).pixels(), QSize(100, 100));
    EXPECT_EQ(told->value().at(2).pixels(), QSize(25, 25));
}

TEST_F(GnomeShellTest, AnAnswerOfAnotherShapeIsNone)
{
    fake.misbehave(u"Monitors"_s, {FakeService::Misbehaviour::Kind::WrongShape, {}, 0});
    begin();
    const auto told = monitors();
    ASSERT_TRUE(told);
    EXPECT_FALSE(*told);
}

} // namespace stationmaster::test
