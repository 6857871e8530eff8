// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, in a session on a wlroots compositor.
//   lab_pointer X Y WIDTH HEIGHT    clicks there on a desktop of that size, again and again for ten seconds:
//   a
//                                   client notices only then that there is a mouse
#include "tests/display/wayland/virtual_pointer.h"

#include <QStringList>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace stationmaster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::fputs("lab_pointer X Y WIDTH HEIGHT\n", stderr);
        return 2;
    }
    const auto number = [argv](int at) {
        return QByteArray(argv[at]).toInt();
    };
    VirtualPointer pointer(qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/'
                           + qEnvironmentVariable("WAYLAND_DISPLAY"));
    if (!pointer.isThere()) {
        std::fputs("lab_pointer: no mouse can be made\n", stderr);
        return 1;
    }
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end) {
        pointer.click({number(1), number(2)}, {number(3), number(4)});
        std::this_thread::sleep_for(200ms);
    }
    return 0;
}
