// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/ssh_usage.h"
#include "tests/lab/lab_room.h"
#include "tests/lab/teacher.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace stationmaster::bench {

/// What looking after many hosts through ssh costs on the teacher's PC, and beside it, in turns, what others
/// take for the same. Prints a line for each measure. Each host has one session, of a user of the same name.
class ManyHostsBench
{
public:
    /// `room` has one host more than are measured: the one that a dashboard shows before it shows many.
    explicit ManyHostsBench(lab::LabRoom &room);

    static void printHead();

    /// Until the rows of `count` hosts are in: stationctl and the dashboard, and as many bare ssh.
    bool connect(int count);
    /// Memory for each host and processor time at rest.
    bool rest(int count);
    /// Log off the sessions of `count` hosts: stationctl, and clush with loginctl.
    bool logOff(int count);
    /// The pictures of `visible` hosts that have stationd, of `count` in the room.
    bool pictures(int count, int visible);

    /// Looks after hosts that do not answer: begun, told of after the first minute, and when they have been
    /// tried so often that it is done seldom.
    bool beginDark(int count);
    bool tellDark();

private:
    struct Dark
    {
        int count = 0;
        std::unique_ptr<lab::Teacher> teacher;
        QElapsedTimer since;
        double firstPercent = 0; ///< Of a core, in the first minute.
    };

    std::optional<double> timed(const QString &line);
    bool logOn(int count);
    bool waitUntilGone(int count) const;
    std::unique_ptr<lab::Teacher> open(int count);
    bool showAll(lab::Teacher &teacher, int count);
    bool serve(int visible);

    lab::LabRoom &m_room;
    std::vector<std::unique_ptr<Dark>> m_dark;
    QObject m_owner; ///< Of what is to be done when some time has passed.
};

} // namespace stationmaster::bench
