// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_room.h"

#include <gtest/gtest.h>

namespace stationmaster::lab {

/// Cases on one room of real computers, booted once for all of a program; skipped where that needs rights
/// which this process does not have. A suite says in SetUpTestSuite() how many: boot().
class RoomLab : public testing::Test
{
protected:
    static void boot(int count);
    static void TearDownTestSuite();
    void SetUp() override;

    static bool isBooted();
    static LabRoom &room();

    /// One session of student1 on this computer that goes on until it is ended, if he has none: his terminal,
    /// or as far as the login manager is concerned his desktop.
    static bool logOn(int number, const QString &type = QStringLiteral("tty"));
    static bool waitForOneOn(int number);
    /// His sessions there that are not about to be gone.
    static QList<LoginctlSession> sessionsOn(int number);
    /// What starts such a session there, in which `program` runs.
    static QString logOnLine(const QString &type, const QString &program);
};

} // namespace stationmaster::lab
