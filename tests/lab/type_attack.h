// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/cover_attack.h"

#include <QDBusConnection>
#include <QElapsedTimer>

namespace stationmaster::lab {

/// H10: as the controller of his session, which logind lets its owner be, the pupil says that it is one at a
/// text terminal, and says so again every second.
class TypeAttack final : public CoverAttack
{
public:
    explicit TypeAttack(const QString &session);

    void step(bool covered) override;
    /// "said COUNT": how often logind has taken it.
    QString figures() const override;

private:
    QDBusConnection m_bus;
    QString m_path;
    QElapsedTimer m_since;
    int m_said = 0;
};

} // namespace stationmaster::lab
