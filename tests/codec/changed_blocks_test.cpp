// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are told by their changes, from the one who makes them to the one who shows them.
#include "backend/codec/changed_blocks.h"
#include "backend/codec/picture_decoder.h"
#include "backend/codec/picture_encoder.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <random>

namespace stationmaster {

namespace {

QImage noise(QSize size, unsigned seed)
{
    QImage image(size, QImage::Format_RGB32);
    std::minstd_rand random(seed);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, 0xff000000U | QRgb(random() & 0xffffffU));
    }
    return image;
}

QImage smooth(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 128));
    }
    return image;
}

int largestDifference(const QImage &a, const QImage &b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            largest = std::max({largest, std::abs(qRed(one) - qRed(other)),
                                std::abs(qGreen(one) - qGreen(other)), std::abs(qBlue(one) - qBlue(other))});
        }
    }
    return largest;
}

EncodedPicture received(const Picture &picture)
{
    return {picture.jpeg, picture.size, picture.changed};
}

const ScreenWatch WithChanges{1, {320, 180}, 1, false, true};

} // namespace

TEST(ChangedBlocks, AreFoundAndPutWhereTheyWere)
{
    // Sizes that are no whole number of blocks, and one that is.
    for (const QSize size : {QSize(1, 1), QSize(15, 17), QSize(37, 21), QSize(64, 48), QSize(320, 180)}) {
        const QImage before = noise(size, 1);
        QImage after = before;
        EXPECT_TRUE(sheetSize(size, changedBlocks(before, after)).isEmpty()) << "nothing has changed";
        after.setPixel(0, 0, ~before.pixel(0, 0) | 0xff000000U);
        after.setPixel(size.width() - 1, size.height() - 1,
                       ~before.pixel(size.width() - 1, size.height() - 1) | 0xff000000U);
        const QByteArray mask = changedBlocks(before, after);
        EXPECT_TRUE(hasBlock(mask, 0));
        const QSize grid = blockGrid(size);
        EXPECT_TRUE(hasBlock(mask, qsizetype(grid.width()) * grid.height() - 1));
        const int blocks = grid == QSize(1, 1) ? 1 : 2;
        const QSize asSheet = sheetSize(size, mask) / BlockEdge;
        EXPECT_EQ(asSheet.width() * asSheet.height(), blocks);
        const QImage sheet = sheetOf(after, mask);
        EXPECT_EQ(sheet.size(), sheetSize(size, mask));
        QImage shown = before;
        putBlocks(sheet, mask, shown);
        EXPECT_EQ(shown, after);
    }
}

TEST(ChangedBlocks, OfMoreThanARowGoOnBelow)
{
    const QSize size(40, 40); // three by three blocks
    const QImage before = noise(size, 1);
    const QImage after = noise(size, 2);
    const QByteArray mask = changedBlocks(before, after);
    EXPECT_EQ(mask, QByteArray("\xff\x01", 2));
    EXPECT_EQ(sheetSize(size, mask), QSize(48, 48));
    EXPECT_EQ(sheetSize(size, QByteArray("\x0f\x00", 2)), QSize(48, 32)) << "four: a row and one";
    QImage shown = before;
    putBlocks(sheetOf(after, mask), mask, shown);
    EXPECT_EQ(shown, after);
}

TEST(ChangedBlocks, AMaskHasToFit)
{
    const QSize size(40, 40);
    EXPECT_TRUE(sheetSize(size, {}).isEmpty());
    EXPECT_TRUE(sheetSize(size, QByteArray(1, '\x01')).isEmpty()) << "too short";
    EXPECT_TRUE(sheetSize(size, QByteArray("\x01\x00\x00", 3)).isEmpty()) << "too long";
    EXPECT_TRUE(sheetSize(size, QByteArray(2, '\0')).isEmpty()) << "no block";
    EXPECT_TRUE(sheetSize(size, QByteArray("\x01\x02", 2)).isEmpty()) << "a block that there is not";
    EXPECT_TRUE(sheetSize({}, QByteArray("\x01", 1)).isEmpty());
}

TEST(PictureEncoder, TellsFewChangesByThemselves)
{
    PictureEncoder encoder;
    PictureDecoder decoder;
    const QSize size(320, 180);
    QImage screen = smooth(size);
    const Picture first = encoder.encode(WithChanges, screen).value();
    EXPECT_TRUE(first.changed.isEmpty());
    QImage shown = decoder.decode(received(first), size).value();
    for (int line = 0; line < 5; ++line) {
        for (int x = 40; x < 120; ++x)
            screen.setPixel(x, 20 + line * 7, qRgb(20, 30, 40));
        const Picture next = encoder.encode(WithChanges, screen).value();
        EXPECT_FALSE(next.changed.isEmpty());
        EXPECT_LT(next.jpeg.size() * 2, first.jpeg.size());
        const Result<QImage> image = decoder.decode(received(next), size, shown);
        ASSERT_TRUE(image) << image.error().detail.toStdString();
        shown = image.value();
    }
    // The same picture compressed as a whole is as far from the screen.
    const QImage whole =
        decoder.decode(received(PictureEncoder().encode(WithChanges, screen).value()), size).value();
    EXPECT_LE(largestDifference(shown, screen), largestDifference(whole, screen) + 24);
}

TEST(PictureEncoder, KeepsColoursOfBlocksApart)
{
    // Red and blue blocks that are far apart in the picture lie side by side on the sheet.
    const QSize size(320, 180);
    PictureEncoder encoder;
    encoder.setQuality(95);
    PictureDecoder decoder;
    QImage screen(size, QImage::Format_RGB32);
    screen.fill(Qt::gray);
    QImage shown = decoder.decode(received(encoder.encode(WithChanges, screen).value()), size).value();
    for (int x = 0; x < BlockEdge; ++x) {
        for (int y = 0; y < BlockEdge; ++y) {
            screen.setPixel(x, y, qRgb(255, 0, 0));
            screen.setPixel(160 + x, 96 + y, qRgb(0, 0, 255));
        }
    }
    const Picture changes = encoder.encode(WithChanges, screen).value();
    ASSERT_FALSE(changes.changed.isEmpty());
    shown = decoder.decode(received(changes), size, shown).value();
    EXPECT_LT(qBlue(shown.pixel(15, 8)), 24) << "nothing of the blue one";
    EXPECT_LT(qRed(shown.pixel(160, 100)), 24) << "nothing of the red one";
}

TEST(PictureEncoder, KeepsWhatItSawAndNotWhereItSawIt)
{
    const QSize size(160, 96);
    QImage memory = smooth(size);
    PictureEncoder encoder;
    for (int picture = 0; picture < 2; ++picture) {
        const QImage view(memory.constBits(), size.width(), size.height(), memory.bytesPerLine(),
                          QImage::Format_RGB32);
        const Picture made = encoder.encode(WithChanges, view).value();
        EXPECT_EQ(made.changed.isEmpty(), picture == 0);
        memory.setPixel(80, 50, qRgb(255, 255, 255));
    }
}

TEST(PictureEncoder, SendsAWholePictureWhereThatIsBetterOrNeeded)
{
    const QSize size(160, 96);
    const QImage one = noise(size, 1);
    QImage other = one;
    other.setPixel(5, 5, 0xff123456U);
    PictureEncoder encoder;
    EXPECT_TRUE(encoder.encode(WithChanges, one).value().changed.isEmpty()) << "the first";
    EXPECT_TRUE(encoder.encode(WithChanges, noise(size, 2)).value().changed.isEmpty()) << "all has changed";
    EXPECT_TRUE(encoder.encode(WithChanges, noise({64, 48}, 2)).value().changed.isEmpty())
        << "of another size";
    EXPECT_TRUE(encoder.encode(WithChanges, one).value().changed.isEmpty());
    EXPECT_FALSE(encoder.encode(WithChanges, other).value().changed.isEmpty());
    encoder.forget(WithChanges.id);
    EXPECT_TRUE(encoder.encode(WithChanges, one).value().changed.isEmpty()) << "forgotten";
    encoder.keepOnly({WithChanges.id});
    EXPECT_FALSE(encoder.encode(WithChanges, other).value().changed.isEmpty());
    encoder.keepOnly({7});
    EXPECT_TRUE(encoder.encode(WithChanges, one).value().changed.isEmpty()) << "no longer watched";
    const ScreenWatch whole{2, {320, 180}, 1, false, false};
    EXPECT_TRUE(encoder.encode(whole, one).value().changed.isEmpty());
    EXPECT_TRUE(encoder.encode(whole, other).value().changed.isEmpty()) << "a watch without changes";
}

TEST(PictureDecoder, RefusesChangesThatDoNotFit)
{
    const QSize size(320, 180);
    PictureEncoder encoder;
    PictureDecoder decoder;
    QImage screen = smooth(size);
    const QImage shown = decoder.decode(received(encoder.encode(WithChanges, screen).value()), size).value();
    screen.setPixel(0, 0, qRgb(0, 0, 0));
    screen.setPixel(300, 100, qRgb(0, 0, 0));
    const EncodedPicture good = received(encoder.encode(WithChanges, screen).value());
    ASSERT_FALSE(good.isWhole());
    ASSERT_TRUE(decoder.decode(good, size, shown));
    const auto refuses = [&](const EncodedPicture &picture, const QImage &before) {
        const Result<QImage> image = decoder.decode(picture, size, before);
        return !image && image.error().code == Error::Code::Protocol;
    };
    EXPECT_TRUE(refuses(good, {})) << "nothing to change";
    EXPECT_TRUE(refuses(good, smooth({160, 90}))) << "another picture";
    EncodedPicture bad = good;
    bad.changed[0] = '\x03';
    EXPECT_TRUE(refuses(bad, shown)) << "more blocks than there are on the sheet";
    bad = good;
    bad.changed.append('\0');
    EXPECT_TRUE(refuses(bad, shown));
    bad = good;
    bad.jpeg.truncate(bad.jpeg.size() / 2);
    EXPECT_TRUE(refuses(bad, shown));
    EXPECT_TRUE(decoder.decode(good, size, shown)) << "one bad picture spoils no other";
}

} // namespace stationmaster
