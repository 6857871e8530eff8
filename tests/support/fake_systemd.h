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
        QString group = {}; ///< Below the unit's own: "app.slice/app-gnome-firefox-1.scope".
    };

    explicit FakeSystemd(PrivateBus &bus);

    /// KillUnit answers well and kills nothing.
    bool killsNothing = false;
    quint64 userspaceTimestamp = 1'767'225'500'000'000; ///< Of this boot, microseconds.

    void setProcesses(const QString &unit, const QList<Process> &processes) { m_units[unit] = processes; }
    bool has(const QString &unit) const { return m_units.contains(unit); }
    /// A scope goes from running to "abandoned" or "stop-sigterm", and says so as systemd does: with a signal
    /// of what is particular to scopes, in which the state itself is not, and one of what all units have.
    void setScopeState(const QString &unit, const QString &subState);
    /// The object of a unit.
    static QString unitPath(const QString &unit);
    /// The unit is gone.
    void drop(const QString &unit) { m_units.remove(unit); }

private:
    QDBusMessage answerTo(const QDBusMessage &call) override;

    QMap<QString, QList<Process>> m_units;
    QMap<QString, QString> m_subStates; ///< By the path of a unit's object; "running" for others.
};

} // namespace stationmaster::test
