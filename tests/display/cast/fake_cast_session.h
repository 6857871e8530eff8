// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/display/cast/cast_session.h"

#include <QList>

namespace stationmaster::test {

/// A compositor's side that does nothing by itself: the test sends its signals, and reads what it was asked.
class FakeCastSession final : public CastSession
{
    Q_OBJECT

public:
    void start() override { ++starts; }
    void open(bool cursor) override
    {
        opens += cursor;
        isOpen = true;
    }
    void close() override
    {
        ++closes;
        isOpen = false;
    }

    /// The compositor ends what it gives out.
    void end(Error::Code code = Error::Code::Cancelled)
    {
        isOpen = false;
        Q_EMIT closed({code, QStringLiteral("told to"), {}});
    }

    int starts = 0;
    QList<bool> opens; ///< Each time, whether with the pointer.
    int closes = 0;
    bool isOpen = false; ///< It was asked to give the screen out, and not to end that.
};

} // namespace stationmaster::test
