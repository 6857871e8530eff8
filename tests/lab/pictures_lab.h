// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_test.h"
#include "tests/lab/watcher.h"

#include "tests/support/printers.h"

#include <QColor>
#include <QImage>
#include <QMap>

namespace stationmaster::lab {

/// stationd with its true agents on a host with twelve quiet desktops of students: three on xorgxrdp, five on
/// Xvnc, four on Xvfb. They are there from the first case to the last.
class PicturesLab : public LabTest
{
protected:
    struct Desktop
    {
        QString user;
        QString session; ///< logind's id.
        quint32 uid = 0;
    };

    void SetUp() override;

    static const QList<Desktop> &desktops();
    /// One that a case has started for itself; with `session` empty when there is none.
    static Desktop desktopOf(const QString &user);

    /// Waits until the watcher has a picture of each of them.
    static void watchAll(Watcher &watcher, const QList<Desktop> &watched);

    static QString unitOf(const Desktop &desktop);
    static QString show(const QString &unit, const QString &property);
    static QString agentOf(const Desktop &desktop)
    {
        return show(unitOf(desktop), QStringLiteral("MainPID"));
    }

    /// Fills the desktop. Gives when that began, in µs on the monotonic clock.
    static qint64 fill(const Desktop &desktop, const QColor &colour);
    /// The whole screen, by another way than the product's.
    static QImage grab(const Desktop &desktop);
    /// The watcher's newest picture against the whole screen, scaled by the reference filter: in dB.
    static double likeness(Watcher &watcher, const Desktop &watched, const QImage &screen);
    /// The first likeness that is enough, or the last one. One look does not do: the words which tell a user
    /// that somebody looks go away by themselves, and may do so between a look at the picture and one at the
    /// screen.
    static double likenessInTheEnd(Watcher &watcher, const Desktop &watched, double enough);

    /// What the agents of these desktops have cost since they started.
    struct Cost
    {
        double cpuMs = 0;
        qint64 wakeUps = 0; ///< Times one of their threads went to sleep.

        bool operator==(const Cost &) const = default;
    };
    /// By process id. Who has none, because nobody wants it any more, is left out.
    using Costs = QMap<QString, Cost>;
    static Costs costsOf(const QList<Desktop> &watched);
    /// The same, once they have come to rest.
    static Costs restingCostsOf(const QList<Desktop> &watched);
    /// What those that were there both times have cost in between, together.
    static Cost difference(const Costs &before, const Costs &after);
    /// All of one moment together.
    static Cost sumOf(const Costs &costs);

    static qint64 now();
};

} // namespace stationmaster::lab
