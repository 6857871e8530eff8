// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_service.h"

#include <QMap>

namespace stationmaster::test {

/// The part of systemd that knows which processes are in a unit.
class FakeSystemd final : public FakeService
{
    Q_OBJECT

public:
    struct Process
    {
        quint32 pid = 0;
        QString commandLine;
    };

    explicit FakeSystemd(PrivateBus &bus);

    /// KillUnit answers well and kills nothing.
    bool killsNothing = false;

    void setProcesses(const QString &unit, const QList<Process> &processes) { m_units[unit] = processes; }
    bool has(const QString &unit) const { return m_units.contains(unit); }
    /// The unit is gone.
    void drop(const QString &unit) { m_units.remove(unit); }

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;

    QMap<QString, QList<Process>> m_units;
};

} // namespace stationmaster::test
