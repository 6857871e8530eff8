// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/jpeg_encoder.h"
#include "backend/codec/picture_decoder.h"
#include "backend/core/picture_size.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <turbojpeg.h>

namespace stationmaster {

namespace {

QImage stripes(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, (x / 3 + y / 5) % 2 == 0 ? qRgb(250, 40, 10) : qRgb(5, 90, 200));
    }
    return image;
}

QByteArray good(QSize size = {64, 48})
{
    return JpegEncoder().encode(stripes(size)).value();
}

// With what our own encoder never writes.
QByteArray encoded(const QImage &image, int pixelFormat, int sampling, int flags)
{
    tjhandle handle = tjInitCompress();
    unsigned char *out = nullptr;
    unsigned long size = 0;
    const bool done =
        tjCompress2(handle, image.constBits(), image.width(), static_cast<int>(image.bytesPerLine()),
                    image.height(), pixelFormat, &out, &size, sampling, 80, flags)
        == 0;
    const QByteArray result =
        done ? QByteArray(reinterpret_cast<const char *>(out), static_cast<qsizetype>(size)) : QByteArray();
    tjFree(out);
    tjDestroy(handle);
    return result;
}

::testing::AssertionResult refuses(const QByteArray &jpeg, QSize announced = {64, 48})
{
    PictureDecoder decoder;
    const auto result = decoder.decode({jpeg, announced}, announced);
    if (result)
        return ::testing::AssertionFailure() << "it was taken";
    if (result.error().code != Error::Code::Protocol)
        return ::testing::AssertionFailure() << result.error().detail.toStdString();
    // One bad picture must not spoil the next.
    if (!decoder.decode({good(), QSize(64, 48)}, QSize(64, 48)))
        return ::testing::AssertionFailure() << "the decoder was spoilt";
    return ::testing::AssertionSuccess();
}

qsizetype find(const QByteArray &jpeg, quint8 marker)
{
    const char bytes[] = {'\xFF', static_cast<char>(marker)};
    return jpeg.indexOf(QByteArrayView(bytes, 2));
}

} // namespace

TEST(PictureDecoder, TakesBaselineProgressiveAndGrey)
{
    PictureDecoder decoder;
    const QImage image = stripes({64, 48});
    EXPECT_TRUE(decoder.decode({good(), image.size()}, image.size()));
    for (const int flags : {0, TJFLAG_PROGRESSIVE}) {
        for (const int sampling : {TJSAMP_444, TJSAMP_422, TJSAMP_420, TJSAMP_GRAY}) {
            const auto result =
                decoder.decode({encoded(image, TJPF_BGRX, sampling, flags), image.size()}, image.size());
            ASSERT_TRUE(result) << flags << ' ' << sampling << ' ' << result.error().detail.toStdString();
            EXPECT_EQ(result.value().size(), image.size());
        }
    }
}

TEST(PictureDecoder, RefusesAnotherSizeThanAnnounced)
{
    EXPECT_TRUE(refuses(good({64, 48}), {48, 64}));
    EXPECT_TRUE(refuses(good({64, 48}), {64, 47}));
    EXPECT_TRUE(refuses(good({64, 48}), {}));
    EXPECT_TRUE(refuses(good({64, 48}), {-64, -48}));
    EXPECT_TRUE(refuses(good({64, 48}), {MaxPictureEdge + 1, 48}));
}

TEST(PictureDecoder, RefusesSizesThatWouldTakeMuchMemory)
{
    QByteArray jpeg = good();
    const qsizetype frame = find(jpeg, 0xC0);
    ASSERT_GT(frame, 0);
    for (int i = 5; i < 9; ++i)
        jpeg[frame + i] = '\xFF';
    EXPECT_TRUE(refuses(jpeg, {65535, 65535}));
    EXPECT_TRUE(refuses(jpeg));
}

TEST(PictureDecoder, RefusesWhatIsTooLong)
{
    EXPECT_TRUE(refuses(good() + QByteArray(MaxPictureBytes, '\0')));
}

TEST(PictureDecoder, RefusesEveryTruncation)
{
    const QByteArray jpeg = good();
    for (qsizetype length = 0; length < jpeg.size(); ++length)
        ASSERT_TRUE(refuses(jpeg.left(length))) << length;
}

TEST(PictureDecoder, SurvivesEveryByteBeingWrong)
{
    const QByteArray jpeg = good();
    PictureDecoder decoder;
    int taken = 0;
    for (qsizetype at = 0; at < jpeg.size(); ++at) {
        for (const int value : {0x00, 0xFF, 0x7F, jpeg[at] ^ 1}) {
            QByteArray broken = jpeg;
            broken[at] = static_cast<char>(value);
            const auto result = decoder.decode({broken, QSize(64, 48)}, QSize(64, 48));
            ASSERT_TRUE(!result || result.value().size() == QSize(64, 48)) << at;
            taken += result ? 1 : 0;
        }
    }
    // A wrong colour cannot be told from a right one, so many are taken; unless one bad picture spoils the
    // rest.
    EXPECT_GT(taken, jpeg.size());
    EXPECT_LT(taken, 3 * jpeg.size());
}

TEST(PictureDecoder, RefusesOtherCodings)
{
    for (const quint8 coding : {0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}) {
        QByteArray jpeg = good();
        jpeg[find(jpeg, 0xC0) + 1] = static_cast<char>(coding);
        EXPECT_TRUE(refuses(jpeg)) << int{coding};
    }
    QByteArray twelveBits = good();
    twelveBits[find(twelveBits, 0xC0) + 4] = 12;
    EXPECT_TRUE(refuses(twelveBits));
    QImage cmyk(16, 12, QImage::Format_RGB32);
    cmyk.fill(Qt::gray);
    const QByteArray fourColours = encoded(cmyk, TJPF_CMYK, TJSAMP_444, 0);
    ASSERT_FALSE(fourColours.isEmpty());
    EXPECT_TRUE(refuses(fourColours, {16, 12}));
}

TEST(PictureDecoder, RefusesThingsThatAreNoPicture)
{
    EXPECT_TRUE(refuses({}));
    EXPECT_TRUE(refuses("\x89PNG\r\n\x1a\n and so on"));
    EXPECT_TRUE(refuses("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    EXPECT_TRUE(refuses(QByteArray(1000, '\xFF')));
    EXPECT_TRUE(refuses("\xFF\xD8\xFF\xD9"));
    EXPECT_TRUE(refuses(good().left(20) + good()));
}

TEST(PictureDecoder, RefusesAFileThatIsAllScans)
{
    // Each scan makes a decoder go over the whole picture again: a small file, a long time.
    const QImage image = stripes({4096, 4096});
    const QByteArray jpeg = encoded(image, TJPF_BGRX, TJSAMP_GRAY, TJFLAG_PROGRESSIVE);
    const qsizetype scan = jpeg.lastIndexOf(QByteArrayView("\xFF\xDA", 2));
    ASSERT_GT(scan, 0);
    const QByteArray header =
        jpeg.mid(scan, 2 + (static_cast<quint8>(jpeg[scan + 2]) << 8) + static_cast<quint8>(jpeg[scan + 3]));
    QByteArray bomb = jpeg.left(scan);
    for (int i = 0; i < 10'000; ++i)
        bomb += header + '\0';
    bomb += "\xFF\xD9";
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(refuses(bomb, image.size()));
    EXPECT_LT(clock.elapsed(), 1000);
}

} // namespace stationmaster
