// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/picture_size.h"

#include <gtest/gtest.h>

namespace stationmaster {

TEST(PictureSize, FitsInsideWhatIsAskedWithTheAspectKept)
{
    EXPECT_EQ(pictureSize({1920, 1080}, {320, 320}), QSize(320, 180));
    EXPECT_EQ(pictureSize({1920, 1080}, {320, 90}), QSize(160, 90));
    EXPECT_EQ(pictureSize({1080, 1920}, {320, 320}), QSize(180, 320));
    EXPECT_EQ(pictureSize({1920, 1080}, {1000, 1000}), QSize(1000, 563));
}

TEST(PictureSize, NeverEnlarges)
{
    EXPECT_EQ(pictureSize({640, 480}, {5000, 5000}), QSize(640, 480));
    EXPECT_EQ(pictureSize({1, 1}, {320, 180}), QSize(1, 1));
}

TEST(PictureSize, StaysWithinItsBoundsForAnyScreen)
{
    EXPECT_EQ(pictureSize({16000, 16000}, {16000, 16000}), QSize(MaxPictureEdge, MaxPictureEdge));
    EXPECT_EQ(pictureSize({32767, 1}, {100, 100}), QSize(100, 1));
    EXPECT_EQ(pictureSize({1, 32767}, {100, 100}), QSize(1, 100));
    EXPECT_EQ(pictureSize({65535, 65535}, {1, 1}), QSize(1, 1));
    for (int w = 1; w < 2500; w = w * 3 + 1) {
        for (int h = 1; h < 2500; h = h * 2 + 1) {
            for (const QSize room : {QSize(1, 1), QSize(7, 300), QSize(320, 180), QSize(4096, 2)}) {
                const QSize size = pictureSize({w, h}, room);
                EXPECT_FALSE(size.isEmpty());
                EXPECT_EQ(size.boundedTo(room).boundedTo({w, h}), size) << w << 'x' << h;
            }
        }
    }
}

TEST(PictureSize, IsEmptyWhereThereIsNothingToShowOrNobodyToSee)
{
    EXPECT_TRUE(pictureSize({}, {320, 180}).isEmpty());
    EXPECT_TRUE(pictureSize({640, 480}, {0, 180}).isEmpty());
    EXPECT_TRUE(pictureSize({640, 480}, {-1, -1}).isEmpty());
}

} // namespace stationmaster
