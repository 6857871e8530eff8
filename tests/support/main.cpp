// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/bus_opener.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>

// One main for every test program. The platform defaults to offscreen here, and not in ctest's environment,
// because the programs are also started at build time to list their cases.
int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const int code = RUN_ALL_TESTS();
    // As the programs do: a thread may still be waiting inside the D-Bus library, and must not see it torn
    // down.
    if (stationmaster::BusOpener::isAnyOpening()) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
