// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: the dashboard with its pictures as it has them from stationd. Prints "bytes COUNT"
// when one arrives, beside what BenchWindow prints.
#include "tests/bench/pictures/bench_window.h"

#include <cstdio>

using namespace stationmaster;

int main(int argc, char **argv)
{
    bench::BenchWindow window(argc, argv, [](HostParts &parts) {
        QObject::connect(parts.screens.get(), &ScreenSource::pictureReady, parts.screens.get(),
                         [](const SessionId &, const EncodedPicture &picture) {
                             std::printf(
                                 "bytes %lld\n",
                                 static_cast<long long>(picture.jpeg.size() + picture.changed.size()));
                         });
        return true;
    });
    return window.run([] {});
}
