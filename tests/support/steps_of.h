// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action_handle.h"

namespace stationmaster::test {

/// The steps of one action, in order, for as long as this lives.
class StepsOf
{
public:
    explicit StepsOf(const ActionHandle &handle)
    {
        handle.onStep(&m_owner, [this](Step step) {
            list += step;
        });
    }

    QList<Step> list;

private:
    QObject m_owner;
};

} // namespace stationmaster::test
