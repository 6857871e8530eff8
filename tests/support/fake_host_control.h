// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/core/host_control.h"
#include "tests/support/fake_session_backend.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace stationmaster::test {

/// Records what it is asked. Orders are answered at once, and stand on the backend's host unless they fail;
/// questions for the history are answered by the test.
class FakeHostControl final : public HostControl
{
    Q_OBJECT

public:
    struct HistoryCall
    {
        QDateTime since;
        int limit = 0;
        std::shared_ptr<QPromise<Result<QList<HistoryEntry>>>> promise;

        void answer(const Result<QList<HistoryEntry>> &result) const
        {
            promise->addResult(result);
            promise->finish();
        }
    };

    explicit FakeHostControl(FakeSessionBackend &backend)
        : m_backend(backend)
    {
    }

    QFuture<Result<>> blockAll(const QString &message, int leaseSeconds) override
    {
        ++blocks;
        lease = leaseSeconds;
        if (!failure)
            stand(StandingBlock{message, until});
        return answered(order());
    }
    QFuture<Result<>> unblockAll() override
    {
        ++unblocks;
        if (!failure)
            stand({});
        return answered(order());
    }
    QFuture<Result<QList<HistoryEntry>>> history(const QDateTime &since, int limit) override
    {
        auto promise = std::make_shared<QPromise<Result<QList<HistoryEntry>>>>();
        promise->start();
        questions.push_back({since, limit, promise});
        return promise->future();
    }

    int blocks = 0;
    int unblocks = 0;
    int lease = -1;
    std::optional<QDateTime> until;
    std::optional<Error> failure;
    std::vector<HistoryCall> questions;

private:
    Result<> order() const { return failure ? Result<>(*failure) : Result<>(); }
    void stand(const std::optional<StandingBlock> &block)
    {
        Host host = m_backend.host();
        host.standingBlock = block;
        m_backend.setHost(host);
    }

    FakeSessionBackend &m_backend;
};

} // namespace stationmaster::test
