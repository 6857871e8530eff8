// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_capture.h"
#include "tests/display/capture/screen_probe.h"
#include "tests/display/cast/fake_cast_session.h"
#include "tests/display/cast/fake_cast_stream.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>

namespace stationmaster::test {

inline bool isAlike(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < 8 && std::abs(qGreen(a) - qGreen(b)) < 8
        && std::abs(qBlue(a) - qBlue(b)) < 8;
}

/// A CastCapture between a session and a screen that are the test's own.
class CastFixture : public testing::Test
{
protected:
    static constexpr QSize Size{640, 480};
    static constexpr quint32 Node = 42;

    CastFixture() { screen.paint(QColor(0x80, 0x20, 0x20), Size); }

    /// The capture of a screen of that size, which has started.
    void begin(const CastCapture::Options &options = {})
    {
        auto own = std::make_unique<FakeCastSession>();
        session = own.get();
        capture = std::make_unique<CastCapture>(
            std::move(own),
            [this](quint32 node, double maxRateHz, CastStream::Listener &listener) {
                return screen.open(node, maxRateHz, listener);
            },
            options);
        probe.listenTo(*capture);
        capture->start();
        Q_EMIT session->laidOut(Size);
    }
    /// The same, whose first frame is there for these watches.
    void beginShown(const QList<ScreenWatch> &watches, const CastCapture::Options &options = {})
    {
        begin(options);
        capture->setWatches(watches);
        Q_EMIT session->opened(Node);
        screen.show();
    }
    bool shows(quint32 watch, const QColor &colour) const
    {
        const QImage image = probe.image(watch);
        return !image.isNull() && isAlike(image.pixel(image.rect().center()), colour.rgb());
    }

    // Outlives the capture, whose end it is told.
    FakeCastScreen screen;
    ScreenProbe probe;
    std::unique_ptr<CastCapture> capture;
    FakeCastSession *session = nullptr; ///< The capture's.
};

} // namespace stationmaster::test
