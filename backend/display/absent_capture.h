// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_capture.h"

namespace stationmaster {

/// Stands in where a display gives no pictures: never starts, never fails.
class AbsentCapture final : public ScreenCapture
{
    Q_OBJECT

public:
    using ScreenCapture::ScreenCapture;

    void start() override { }
    void setWatches(const QList<ScreenWatch> &) override { }
    void renew(quint32) override { }
    void setQuality(int) override { }
    void lookUnder(const QList<quint32> &) override { }
    CaptureAbilities abilities() const override { return {}; }
    QSize screenSize() const override { return {}; }
};

} // namespace stationmaster
