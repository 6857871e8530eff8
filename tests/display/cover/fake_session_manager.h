// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_service.h"

#include <optional>

namespace stationmaster::test {

/// A session manager on the user's bus that understands one way of being asked for a logout.
class FakeSessionManager final : public FakeService
{
    Q_OBJECT

public:
    struct Spoken
    {
        QString service;
        QString path;
        QString interface;
        QString method;
        QString signature; ///< Of its arguments.
    };

    FakeSessionManager(PrivateBus &bus, const Spoken &spoken);

    /// What it was asked with; nothing while it was not.
    std::optional<QVariantList> asked;

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;

    const Spoken m_spoken;
};

} // namespace stationmaster::test
