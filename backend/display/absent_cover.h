// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"

namespace stationmaster {

/// Stands in where a display lets nothing be put over everything: is never shown, and says so.
class AbsentCover final : public SessionCover
{
    Q_OBJECT

public:
    using SessionCover::SessionCover;

    void up(const CoverReason &) override { }
    void down() override { }
    void setNotice(const CoverNotice &) override { }
    CoverState state() const override { return {}; }
    QList<quint32> windows() const override { return {}; }
};

} // namespace stationmaster
