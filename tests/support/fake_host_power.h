// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/async.h"
#include "backend/core/host_power.h"
#include "backend/core/wake_sender.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace stationmaster::test {

/// Records what it is asked. Questions are answered at once, orders by the test.
class FakeHostPower final : public HostPower
{
    Q_OBJECT

public:
    struct Request
    {
        PowerVerb verb = PowerVerb::Restart;
        std::shared_ptr<QPromise<Result<>>> promise;

        void answer(const Result<> &result) const
        {
            promise->addResult(result);
            promise->finish();
        }
    };

    QFuture<Result<PowerOutlook>> outlook(PowerVerb) override { return answered(way); }
    QFuture<Result<>> request(PowerVerb verb) override
    {
        auto promise = std::make_shared<QPromise<Result<>>>();
        promise->start();
        requests.push_back({verb, promise});
        return promise->future();
    }
    QFuture<Result<QString>> bootId() override
    {
        ++bootQuestions;
        return answered(boot);
    }

    Result<PowerOutlook> way = PowerOutlook{PowerRight::Allowed, {}};
    Result<QString> boot = QStringLiteral("boot 1");
    int bootQuestions = 0;
    std::vector<Request> requests;
};

/// Records what it is to send.
class FakeWakeSender final : public WakeSender
{
public:
    Result<> send(const HardwareAddress &address) override
    {
        sent += address;
        return answer;
    }

    QList<HardwareAddress> sent;
    Result<> answer;
};

} // namespace stationmaster::test
