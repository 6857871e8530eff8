// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/sign_notices.h"

#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "ui/overlay/observation_notice.h"
#include "ui/overlay/observation_sign.h"
#include "ui/overlay/overlay_notices.h"

#include <gtest/gtest.h>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

class FakeSurface final : public SignSurface
{
public:
    void show(const SignPainter &painter) override { image = painter(1); }
    void hide() override { image = {}; }

    QImage image;
};

class Sign : public testing::Test
{
protected:
    test::ManualClock clock;
    FakeSurface surface;
    SignNotices notices{clock, surface};
};

} // namespace

TEST_F(Sign, IsWordedAtFirstAndSmallFromThenOn)
{
    EXPECT_TRUE(surface.image.isNull());
    notices.setObserved(true);
    EXPECT_EQ(surface.image, paintObservationSign(true, 1));
    const int worded = surface.image.width();
    EXPECT_GT(worded, 4 * surface.image.height());
    clock.advance(ObservationNotice::WordsShown);
    EXPECT_EQ(surface.image, paintObservationSign(false, 1));
    EXPECT_EQ(surface.image.width(), surface.image.height());
    EXPECT_EQ(clock.waiting(), 0) << "nothing is left to be done";
    notices.setObserved(false);
    EXPECT_TRUE(surface.image.isNull());
}

TEST_F(Sign, IsShownForAMomentHoweverShortTheLookWas)
{
    notices.setObserved(true);
    notices.setObserved(false);
    clock.advance(OverlayNotices::LeastShown - 1ms);
    EXPECT_FALSE(surface.image.isNull());
    clock.advance(1ms);
    EXPECT_TRUE(surface.image.isNull());
    clock.advance(1h);
    EXPECT_TRUE(surface.image.isNull()) << "its words do not bring it back";
}

TEST_F(Sign, IsPaintedForScreensOfAFinerGrain)
{
    const QImage plain = paintObservationSign(true, 1);
    const QImage fine = paintObservationSign(true, 2);
    EXPECT_EQ(fine.size(), plain.size() * 2);
    EXPECT_EQ(qAlpha(plain.pixel(0, 0)), 0) << "round";
    EXPECT_EQ(qAlpha(plain.pixel(plain.rect().center())), 255);
}

TEST_F(Sign, IsAllThatIsSeen)
{
    std::optional<bool> agreed;
    std::optional<bool> message;
    std::optional<bool> countdown;
    notices.askForConsent([&](bool yes) {
        agreed = yes;
    });
    notices.showMessage({},
                        [&](bool seen) {
                            message = seen;
                        },
                        {});
    notices.showCountdown({}, {},
                          [&](bool seen) {
                              countdown = seen;
                          },
                          {});
    EXPECT_EQ(agreed, false);
    EXPECT_EQ(message, false);
    EXPECT_EQ(countdown, false);
}

} // namespace stationmaster
