// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/desktop_logout.h"

#include <QPromise>

namespace stationmaster {

/// Stands in where there is nobody to ask for a logout.
class AbsentLogout final : public DesktopLogout
{
public:
    QFuture<Result<LogoutWay>> ask() override
    {
        QPromise<Result<LogoutWay>> promise;
        promise.start();
        promise.addResult(Result<LogoutWay>(
            Error{Error::Code::Unreachable, QStringLiteral("there is nobody to ask for a logout"), {}}));
        promise.finish();
        return promise.future();
    }
};

} // namespace stationmaster
