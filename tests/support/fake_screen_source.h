// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/screen_source.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace stationmaster::test {

/// A source that records who is watched and sends what the test tells it to.
class FakeScreenSource final : public ScreenSource
{
    Q_OBJECT

public:
    struct Watched
    {
        QSize size;
        double rate = 0;
        bool operator==(const Watched &) const = default;
    };

    bool canWatch(const SessionId &id) const override { return !unwatchable.contains(id); }
    std::optional<Error> obstacle(const SessionId &id) const override
    {
        return closed && !canWatch(id) ? closed : ScreenSource::obstacle(id);
    }
    void watch(const SessionId &id, QSize size, double rate) override
    {
        ++watchCalls;
        watched.insert(id, {size, rate});
    }
    void unwatch(const SessionId &id) override { watched.remove(id); }

    void fail(const SessionId &id, Error::Code code)
    {
        watched.remove(id);
        Q_EMIT watchFailed(id, Error{code, QStringLiteral("test"), {}});
    }

    QHash<SessionId, Watched> watched;
    QSet<SessionId> unwatchable;
    std::optional<Error> closed; ///< Why the unwatchable are, unless it is for the usual reason.
    int watchCalls = 0;
};

} // namespace stationmaster::test
