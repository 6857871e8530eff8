// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/compositor_finder.h"

#include "backend/display/cast/mutter_cast.h"
#include "tests/display/cast/fake_mutter.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CompositorFinderTest : public testing::Test
{
protected:
    /// What is on its bus in these tests is this process.
    static quint32 ownProcess() { return quint32(QCoreApplication::applicationPid()); }

    ~CompositorFinderTest() override
    {
        finder.reset();
        found.reset();
        // A process has one finder and one such bus; here the next test has another.
        QDBusConnection::disconnectFromBus(u"stationmaster-compositor"_s);
    }

    void look(quint32 process) { look(process, bus.address()); }
    void look(quint32 process, const QString &address)
    {
        finder = std::make_unique<CompositorFinder>(address, process);
        QObject::connect(finder.get(), &CompositorFinder::found, finder.get(),
                         [this](Compositor compositor, const QDBusConnection &onBus, const QString &owner) {
                             ++founds;
                             found = Found{compositor, onBus, owner};
                         });
        QObject::connect(finder.get(), &CompositorFinder::absent, finder.get(), [this] {
            ++absents;
        });
        finder->start();
        EXPECT_EQ(founds + absents, 0) << "it is told from the event loop";
    }
    bool isFound()
    {
        return eventually([this] {
            return founds > 0;
        });
    }
    bool isAbsent()
    {
        return eventually([this] {
            return absents > 0;
        });
    }

    struct Found
    {
        Compositor compositor;
        QDBusConnection bus;
        QString owner;
    };

    PrivateBus bus;
    std::unique_ptr<CompositorFinder> finder;
    std::optional<Found> found;
    int founds = 0;
    int absents = 0;
};

} // namespace

TEST_F(CompositorFinderTest, FindsMutterByItsProcess)
{
    FakeMutter mutter(bus);
    mutter.appear();
    look(ownProcess());
    ASSERT_TRUE(isFound());
    EXPECT_EQ(found->compositor, Compositor::Mutter);
    EXPECT_EQ(found->owner, mutter.uniqueName());
    EXPECT_TRUE(found->bus.isConnected());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return founds == 1 && absents == 0;
    }));
}

TEST_F(CompositorFinderTest, FindsKWinByItsProcess)
{
    QDBusConnection kwin = bus.connect();
    ASSERT_TRUE(kwin.registerService(u"org.kde.KWin"_s));
    look(ownProcess());
    ASSERT_TRUE(isFound());
    EXPECT_EQ(found->compositor, Compositor::KWin);
    EXPECT_EQ(found->owner, kwin.baseService());
}

TEST_F(CompositorFinderTest, FindsOneThatTheProcessHasStarted)
{
    QDBusConnection kwin = bus.connect();
    ASSERT_TRUE(kwin.registerService(u"org.kde.KWin"_s));
    look(quint32(getppid()));
    ASSERT_TRUE(isFound());
    EXPECT_EQ(found->compositor, Compositor::KWin);
    EXPECT_EQ(found->owner, kwin.baseService());
}

TEST_F(CompositorFinderTest, DoesNotTakeAnotherProcessWithItsNameForIt)
{
    FakeMutter mutter(bus);
    mutter.appear();
    QDBusConnection kwin = bus.connect();
    ASSERT_TRUE(kwin.registerService(u"org.kde.KWin"_s));
    // Neither this process nor the one that has started it.
    look(std::max(ownProcess(), quint32(getppid())) + 1);
    ASSERT_TRUE(isAbsent());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return founds == 0 && absents == 1;
    }));
}

TEST_F(CompositorFinderTest, WithoutAProcessFindsNone)
{
    // As it is where the kernel does not say.
    FakeMutter mutter(bus);
    mutter.appear();
    look(0);
    ASSERT_TRUE(isAbsent());
    EXPECT_EQ(founds, 0);
}

TEST_F(CompositorFinderTest, FindsNobodyAndThenTheOneThatComesLater)
{
    look(ownProcess());
    ASSERT_TRUE(isAbsent());
    EXPECT_EQ(founds, 0);
    FakeMutter mutter(bus);
    mutter.appear();
    ASSERT_TRUE(isFound());
    EXPECT_EQ(found->compositor, Compositor::Mutter);
    EXPECT_EQ(found->owner, mutter.uniqueName());
    // One that comes again is not told of: who was told has to do with the one before.
    mutter.vanish();
    mutter.appear();
    EXPECT_TRUE(staysSo(200ms, [&] {
        return founds == 1 && absents == 1;
    }));
}

TEST_F(CompositorFinderTest, DoesNotHaveOneStarted)
{
    QTemporaryDir folder;
    const QString mark = folder.filePath(u"started"_s);
    bus.setActivatable(MutterCast::Service, u"/usr/bin/touch "_s + mark);
    look(ownProcess());
    ASSERT_TRUE(isAbsent());
    EXPECT_TRUE(staysSo(200ms, [&] {
        return !QFile::exists(mark);
    }));
}

TEST_F(CompositorFinderTest, WithoutABusFindsNone)
{
    look(ownProcess(), u"unix:path=/nonexistent/bus"_s);
    ASSERT_TRUE(isAbsent());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return founds == 0 && absents == 1;
    }));
}

} // namespace stationmaster::test
