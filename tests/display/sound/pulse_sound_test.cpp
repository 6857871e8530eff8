// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/pulse_sound.h"

#include "backend/display/sound_library.h"
#include "tests/display/sound/pulse_server.h"
#include "tests/support/eventually.h"
#include "tests/support/manual_clock.h"
#include "tests/support/stays.h"

#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace stationmaster::test {
namespace {

using namespace std::chrono_literals;

class PulseSoundTest : public testing::Test
{
protected:
    std::unique_ptr<PulseSound> make()
    {
        return std::make_unique<PulseSound>(
            [this](SoundServer::Listener &listener) {
                ++connections;
                return SoundLibrary::connectTo(server.address(), listener);
            },
            file(), clock);
    }
    QString file() const { return server.fileIn("before"); }
    /// With a server that it has found.
    std::unique_ptr<PulseSound> ready()
    {
        EXPECT_TRUE(server.start());
        std::unique_ptr<PulseSound> sound = make();
        EXPECT_TRUE(eventually([&] {
            return sound->isPossible();
        }));
        return sound;
    }
    bool comesInForce(const PulseSound &sound, bool inForce)
    {
        return eventually([&] {
            clock.advance(10ms);
            return sound.isInForce() == inForce;
        });
    }

    ManualClock clock;
    PulseServer server;
    int connections = 0;
};

TEST_F(PulseSoundTest, MutesEverySinkAndBringsBackWhatWas)
{
    const auto sound = ready();
    ASSERT_TRUE(server.addSink("second"));
    ASSERT_TRUE(server.addSink("silent"));
    ASSERT_TRUE(server.setMuted("silent", true));
    EXPECT_FALSE(sound->isInForce());
    sound->set(true);
    ASSERT_TRUE(comesInForce(*sound, true));
    for (const char *sink : {"first", "second", "silent"})
        EXPECT_TRUE(server.isMuted(sink)) << sink;
    sound->set(false);
    ASSERT_TRUE(comesInForce(*sound, false));
    EXPECT_FALSE(server.isMuted("first"));
    EXPECT_FALSE(server.isMuted("second"));
    EXPECT_TRUE(server.isMuted("silent")) << "its user had muted it himself";
    EXPECT_FALSE(QFile::exists(file()));
}

TEST_F(PulseSoundTest, MutesAgainWhatItsUserUnmutesAndWhatComesLater)
{
    const auto sound = ready();
    sound->set(true);
    ASSERT_TRUE(comesInForce(*sound, true));
    QSignalSpy changes(sound.get(), &PulseSound::changed);
    ASSERT_TRUE(server.setMuted("first", false));
    EXPECT_TRUE(eventually([&] {
        return server.isMuted("first");
    }));
    ASSERT_TRUE(server.addSink("later"));
    EXPECT_TRUE(eventually([&] {
        return server.isMuted("later");
    }));
    EXPECT_TRUE(sound->isInForce());
    EXPECT_TRUE(changes.isEmpty()) << "what lasts a moment is not told";
    sound->set(false);
    ASSERT_TRUE(comesInForce(*sound, false));
    EXPECT_FALSE(server.isMuted("later"));
}

TEST_F(PulseSoundTest, ASuccessorBringsBackWhatWas)
{
    {
        const auto sound = ready();
        ASSERT_TRUE(server.addSink("silent"));
        ASSERT_TRUE(server.setMuted("silent", true));
        sound->set(true);
        ASSERT_TRUE(comesInForce(*sound, true));
    }
    EXPECT_TRUE(server.isMuted("first")) << "it stays when the agent goes";
    const auto successor = make();
    ASSERT_TRUE(eventually([&] {
        return successor->isPossible();
    }));
    successor->set(false);
    ASSERT_TRUE(eventually([&] {
        return !server.isMuted("first");
    }));
    EXPECT_TRUE(server.isMuted("silent"));
}

TEST_F(PulseSoundTest, FollowsAServerThatComesAndGoes)
{
    const auto sound = make();
    sound->set(true);
    EXPECT_FALSE(sound->isPossible());
    ASSERT_TRUE(server.start());
    ASSERT_TRUE(comesInForce(*sound, true)) << "its socket was seen to come";
    server.stop();
    ASSERT_TRUE(comesInForce(*sound, false)) << "nothing is known of it any more";
    EXPECT_FALSE(sound->isPossible());
    ASSERT_TRUE(server.start());
    ASSERT_TRUE(comesInForce(*sound, true)) << "it is still wanted";
    EXPECT_TRUE(server.isMuted("first"));
}

TEST_F(PulseSoundTest, AsksForNoConnectionWhereThereIsNoServer)
{
    const auto sound = make();
    QFile other(server.fileIn("other"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly)) << "something comes to be beside where a server would be";
    EXPECT_TRUE(staysSo(300ms, [&] {
        clock.advance(10s);
        return connections == 0 && clock.waiting() == 0;
    }));
    ASSERT_TRUE(server.start());
    ASSERT_TRUE(eventually([&] {
        clock.advance(10ms);
        return sound->isPossible();
    }));
    EXPECT_GE(connections, 1);
}

TEST_F(PulseSoundTest, DoesNotLookForEverForAServerThatIsNotThere)
{
    const auto sound = ready();
    server.stop();
    QFile remains(server.socket());
    ASSERT_TRUE(remains.open(QIODevice::WriteOnly)) << "as a server leaves it that is killed";
    ASSERT_TRUE(eventually([&] {
        return !sound->isPossible();
    }));
    ASSERT_TRUE(eventually([&] {
        clock.advance(10s);
        return clock.waiting() == 0 && clock.steady() > 3min;
    }));
    // What is under way may fail yet, and would have it wait once more.
    EXPECT_TRUE(staysSo(300ms, [&] {
        return clock.waiting() == 0;
    }));
    EXPECT_GE(connections, 4);
}

TEST_F(PulseSoundTest, WhatStandsInThePlaceOfItsFileDoesNotHoldItUp)
{
    ASSERT_TRUE(server.start());
    ASSERT_EQ(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    const auto sound = make();
    ASSERT_TRUE(eventually([&] {
        return sound->isPossible();
    }));
    sound->set(true);
    ASSERT_TRUE(comesInForce(*sound, true));
    sound->set(false);
    ASSERT_TRUE(comesInForce(*sound, false));
    EXPECT_FALSE(server.isMuted("first"));
}

} // namespace
} // namespace stationmaster::test
