// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host, in a session on a wlroots compositor: a mouse for as long as there is something to
// read.
//   lab_pointer    for each line "X Y WIDTH HEIGHT" it clicks there on a desktop of that size
#include "tests/display/wayland/virtual_pointer.h"

#include <cstdio>

using namespace stationmaster;

int main()
{
    VirtualPointer pointer(qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/'
                           + qEnvironmentVariable("WAYLAND_DISPLAY"));
    if (!pointer.isThere()) {
        std::fputs("lab_pointer: no mouse can be made\n", stderr);
        return 1;
    }
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    while (std::scanf("%d %d %d %d", &x, &y, &width, &height) == 4)
        pointer.click({x, y}, {width, height});
    return 0;
}
