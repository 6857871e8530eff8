// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/mutter_cast.h"
#include "tests/display/cast/fake_mutter.h"
#include "tests/support/eventually.h"

#include <gtest/gtest.h>

#include <memory>

namespace stationmaster::test {

/// A MutterCast on a bus of its own with a Mutter that the test has in hand, and all that it has said.
class MutterFixture : public testing::Test
{
protected:
    MutterFixture() { mutter.appear(); }

    /// One that has been started and has said what there is to be seen, or that it cannot.
    void begin()
    {
        cast = std::make_unique<MutterCast>(bus.connect(), mutter.uniqueName());
        QObject::connect(cast.get(), &CastSession::laidOut, cast.get(), [this](QSize size) {
            sizes += size;
        });
        QObject::connect(cast.get(), &CastSession::opened, cast.get(), [this](quint32 node) {
            nodes += node;
        });
        QObject::connect(cast.get(), &CastSession::closed, cast.get(), [this](const Error &error) {
            ends += error;
        });
        QObject::connect(cast.get(), &CastSession::failed, cast.get(), [this](const Error &error) {
            failures += error;
        });
        cast->start();
        ASSERT_TRUE(eventually([this] {
            return !sizes.isEmpty() || !failures.isEmpty();
        }));
    }
    /// That, whose screen is given out.
    void beginOpen()
    {
        begin();
        cast->open(false);
        ASSERT_TRUE(eventually([this] {
            return nodes.size() == 1;
        }));
    }
    /// The size of the screen with these monitors.
    QSize sizeOf(const QList<MutterMonitor> &monitors, const QList<MutterPlace> &places)
    {
        mutter.monitors = monitors;
        mutter.places = places;
        sizes.clear();
        begin();
        return sizes.isEmpty() ? QSize() : sizes.constLast();
    }
    /// How what was laid out then is recorded.
    FakeMutter::Recording recording()
    {
        mutter.recordings.clear();
        cast->open(false);
        EXPECT_TRUE(eventually([this] {
            return !mutter.recordings.isEmpty();
        }));
        return mutter.recordings.value(0);
    }
    bool hasSaidNothingMore(qsizetype node = 0) const
    {
        return nodes.size() == node && ends.isEmpty() && failures.isEmpty();
    }

    PrivateBus bus;
    FakeMutter mutter{bus};
    std::unique_ptr<MutterCast> cast;
    QList<QSize> sizes;
    QList<quint32> nodes;
    QList<Error> ends;
    QList<Error> failures;
};

} // namespace stationmaster::test
