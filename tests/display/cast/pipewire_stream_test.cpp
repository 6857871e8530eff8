// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/cast/cast_library.h"

#include "tests/display/cast/cast_producer.h"
#include "tests/display/cast/pipewire_server.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace std::chrono_literals;

namespace {

const QColor Sand(0xd0, 0xb0, 0x70);
const QColor Sea(0x10, 0x60, 0x90);

/// Every pixel of it, as somebody reads it who knows nothing but the view; nothing if they differ.
std::optional<QColor> colourOf(const PixelView &view)
{
    std::optional<QColor> colour;
    for (int y = 0; y < view.size.height(); ++y) {
        for (int x = 0; x < view.size.width(); ++x) {
            const uchar *pixel = view.data + y * view.stride + qsizetype(x) * 4;
            const QColor here(pixel[view.red], pixel[view.green], pixel[view.blue]);
            if (colour && *colour != here)
                return std::nullopt;
            colour = here;
        }
    }
    return colour;
}

/// A stream of a real server's, through the library that the agent loads.
class PipeWireStreamTest : public testing::Test, protected CastStream::Listener
{
protected:
    PipeWireStreamTest() { EXPECT_TRUE(server.start()) << "pipewire is needed"; }

    void read(const CastProducer::Options &options = {})
    {
        producer = std::make_unique<CastProducer>(options);
        ASSERT_TRUE(producer->start());
        stream = CastLibrary::open(producer->node(), 30, *this);
        ASSERT_TRUE(stream);
    }
    bool comes(int atLeast = 1)
    {
        return eventually([this, atLeast] {
                   return frames >= atLeast || !losses.isEmpty();
               })
            && losses.isEmpty();
    }
    bool comesToShow(const QColor &colour)
    {
        return eventually([&] {
            const auto frame = stream->frame();
            return frame && colourOf(*frame) == colour;
        });
    }
    bool isLost()
    {
        return eventually([this] {
            return !losses.isEmpty();
        });
    }

    PipeWireServer server;
    std::unique_ptr<CastProducer> producer;
    std::unique_ptr<CastStream> stream;
    int frames = 0;
    QStringList losses;

private:
    void onFrame() override { ++frames; }
    void onLost(const QString &why) override { losses += why; }
};

struct FormatCase
{
    const char *name;
    spa_video_format format;
};

class PipeWireFormats : public PipeWireStreamTest, public testing::WithParamInterface<FormatCase>
{
};

struct HostileCase
{
    const char *name;
    CastProducer::Options options;
    bool mayBeRefused = false; ///< By PipeWire itself from 1.6 on, before anything comes to us.
};

class HostileFrames : public PipeWireStreamTest, public testing::WithParamInterface<HostileCase>
{
};

CastProducer::Options withSize(QSize size)
{
    CastProducer::Options options;
    options.size = size;
    return options;
}

CastProducer::Options withSeals(int seals)
{
    CastProducer::Options options;
    options.seals = seals;
    return options;
}

CastProducer::Options withOffset(quint32 offset)
{
    CastProducer::Options options;
    options.offset = offset;
    return options;
}

CastProducer::Options withStride(qint32 stride, quint32 maxSize = 64 * 48 * 4)
{
    CastProducer::Options options;
    options.stride = stride;
    options.maxSize = maxSize;
    return options;
}

CastProducer::Options withMap(quint32 offset, quint32 maxSize)
{
    CastProducer::Options options;
    options.mapOffset = offset;
    options.maxSize = maxSize;
    return options;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Of, PipeWireFormats,
                         testing::Values(FormatCase{"BGRx", SPA_VIDEO_FORMAT_BGRx},
                                         FormatCase{"BGRA", SPA_VIDEO_FORMAT_BGRA},
                                         FormatCase{"RGBx", SPA_VIDEO_FORMAT_RGBx},
                                         FormatCase{"RGBA", SPA_VIDEO_FORMAT_RGBA}),
                         [](const testing::TestParamInfo<FormatCase> &of) {
                             return std::string(of.param.name);
                         });

TEST_P(PipeWireFormats, AreReadPixelByPixel)
{
    CastProducer::Options options;
    options.format = GetParam().format;
    options.size = {61, 47};
    read(options);
    EXPECT_EQ(frames, 0) << "it is told from the event loop";
    EXPECT_FALSE(stream->frame());
    ASSERT_TRUE(comes());
    ASSERT_TRUE(stream->frame());
    EXPECT_EQ(stream->frame()->size, QSize(61, 47));
    EXPECT_EQ(stream->frame()->stride, 61 * 4);
    for (const QColor &colour : {Sand, Sea}) {
        producer->show(colour);
        EXPECT_TRUE(comesToShow(colour)) << colour.name().toStdString();
    }
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(PipeWireStreamTest, ShowsTheNewestFrame)
{
    read();
    ASSERT_TRUE(comes());
    // More than there are buffers, in pairs of which nobody looks at the first.
    for (int i = 0; i < 6; ++i) {
        producer->show(Sand);
        producer->show(Sea);
        ASSERT_TRUE(comesToShow(Sea));
        const int before = frames;
        producer->show(Sand);
        ASSERT_TRUE(comes(before + 1));
        ASSERT_TRUE(comesToShow(Sand));
    }
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(PipeWireStreamTest, KeepsTheFrameUntilThereIsANewerOne)
{
    read();
    producer->show(Sand);
    ASSERT_TRUE(comesToShow(Sand));
    EXPECT_TRUE(staysSo(200ms, [&] {
        return stream->frame() && colourOf(*stream->frame()) == Sand;
    }));
    // What only tells where the pointer is is none.
    const int before = frames;
    producer->showNothing();
    EXPECT_TRUE(staysSo(200ms, [&] {
        return frames == before && stream->frame() && colourOf(*stream->frame()) == Sand;
    }));
    producer->show(Sea);
    EXPECT_TRUE(comesToShow(Sea));
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(PipeWireStreamTest, IsSentAFrameAtOnceForAnotherRate)
{
    read();
    ASSERT_TRUE(comes());
    ASSERT_EQ(producer->beginnings(), 1);
    for (int times = 2; times < 5; ++times) {
        const int before = frames;
        stream->setMaxRate(times);
        ASSERT_TRUE(eventually([&] {
            return producer->beginnings() == times;
        })) << times;
        ASSERT_TRUE(comes(before + 1)) << times;
        EXPECT_TRUE(stream->frame());
    }
    EXPECT_TRUE(losses.isEmpty());
}

TEST_F(PipeWireStreamTest, IsLostOnceWithTheServer)
{
    read();
    ASSERT_TRUE(comes());
    server.kill();
    ASSERT_TRUE(isLost());
    const int before = frames;
    EXPECT_FALSE(stream->frame());
    stream->setMaxRate(5);
    EXPECT_TRUE(staysSo(200ms, [&] {
        return losses.size() == 1 && frames == before;
    }));
}

TEST_F(PipeWireStreamTest, IsLostWithoutAServer)
{
    server.kill();
    stream = CastLibrary::open(42, 30, *this);
    ASSERT_TRUE(stream);
    EXPECT_TRUE(losses.isEmpty()) << "it is told from the event loop";
    EXPECT_FALSE(stream->frame());
    stream->setMaxRate(5);
    ASSERT_TRUE(isLost());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return losses.size() == 1 && frames == 0;
    }));
}

TEST_F(PipeWireStreamTest, MayBeDeletedBeforeAnythingHasCome)
{
    for (int i = 0; i < 3; ++i)
        read();
    stream.reset();
    producer.reset();
    server.kill();
    EXPECT_TRUE(staysSo(100ms, [&] {
        return losses.isEmpty() && frames == 0;
    }));
}

TEST_F(PipeWireStreamTest, AgreesWithNobodyOnASizeThatNoScreenHas)
{
    CastProducer::Options options;
    options.size = {16'385, 16'385};
    read(options);
    ASSERT_TRUE(eventually([&] {
        return producer->isRefused();
    }));
    EXPECT_TRUE(staysSo(100ms, [&] {
        return frames == 0 && !stream->frame();
    }));
}

INSTANTIATE_TEST_SUITE_P(With, HostileFrames,
                         // Of sizes PipeWire itself sees no more than that one side is within the range.
                         testing::Values(HostileCase{"TooMuchWidth", withSize({16'385, 4})},
                                         HostileCase{"TooMuchHeight", withSize({4, 16'385})},
                                         HostileCase{"AFileThatCanShrink", withSeals(F_SEAL_GROW)},
                                         HostileCase{"AFileWithoutSeals", withSeals(0)},
                                         HostileCase{"AnOffsetOfOne", withOffset(1)},
                                         HostileCase{"AnOffsetBehindItsEnd", withOffset(0xffff'fff0)},
                                         HostileCase{"AStrideTooLong", withStride(64 * 4 + 4)},
                                         HostileCase{"AStrideOfEverySize", withStride(0x7fff'ffff)},
                                         HostileCase{"AStrideTooShort", withStride(64 * 4 - 4)},
                                         HostileCase{"NoStride", withStride(0)},
                                         HostileCase{"ANegativeStride", withStride(-64 * 4)},
                                         HostileCase{"AMapThatOverflows", withMap(0x800, 0xffff'ffff), true},
                                         HostileCase{"AFileThatIsShorterThanItIsSaidToBe",
                                                     withStride(64 * 4 * 3, 1u << 20)}),
                         [](const testing::TestParamInfo<HostileCase> &of) {
                             return std::string(of.param.name);
                         });

TEST_P(HostileFrames, AreNotRead)
{
    read(GetParam().options);
    ASSERT_TRUE(eventually([&] {
        return !losses.isEmpty() || (GetParam().mayBeRefused && producer->isRefused());
    }));
    const qsizetype lost = losses.size();
    EXPECT_EQ(frames, 0);
    EXPECT_FALSE(stream->frame());
    EXPECT_TRUE(staysSo(100ms, [&] {
        return losses.size() == lost && frames == 0;
    }));
    EXPECT_LE(lost, 1);
}

} // namespace stationmaster::test
