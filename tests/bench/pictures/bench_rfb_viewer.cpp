// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: what classroom tools do so far. A full-size RFB viewer for each desktop, on a
// thread of its own, whose pictures are scaled to tiles there and shown by the very same dashboard, which has
// none of its own.
//   bench_rfb_viewer WIDTHxHEIGHT SESSION=SOCKET...
// Tight encoding at quality 5 and compression 9, one picture a second.
#include "tests/bench/pictures/bench_window.h"

#include <QStringList>

#include <rfb/rfbclient.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

using namespace stationmaster;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto Interval = std::chrono::milliseconds(1'000);
constexpr auto Gather = std::chrono::milliseconds(40);

/// Hands a picture to the dashboard's thread.
using Show = std::function<void(const QString &session, const QImage &picture)>;

rfbBool allocate(rfbClient *client)
{
    std::free(client->frameBuffer);
    client->frameBuffer = static_cast<uint8_t *>(
        std::calloc(static_cast<std::size_t>(client->width) * static_cast<std::size_t>(client->height), 4));
    return client->frameBuffer ? TRUE : FALSE;
}

void view(const QString &name, const QByteArray &socket, QSize tile, const Show &show)
{
    rfbClient *client = rfbGetClient(8, 3, 4);
    client->MallocFrameBuffer = allocate;
    client->appData.encodingsString = "tight zrle copyrect hextile raw";
    client->appData.qualityLevel = 5;
    client->appData.compressLevel = 9;
    client->format.redShift = 16;
    client->format.greenShift = 8;
    client->format.blueShift = 0;
    client->canHandleNewFBSize = TRUE;
    client->serverHost = strdup(socket.constData());
    bool updated = false;
    rfbClientSetClientData(client, nullptr, &updated);
    client->FinishedFrameBufferUpdate = [](rfbClient *owner) {
        *static_cast<bool *>(rfbClientGetClientData(owner, nullptr)) = true;
    };
    if (!rfbInitClient(client, nullptr, nullptr)) {
        std::fprintf(stderr, "no RFB server at %s\n", socket.constData());
        return;
    }
    auto due = Clock::now();
    bool stale = false;
    while (true) {
        const int waiting = WaitForMessage(client, 20'000);
        if (waiting < 0 || (waiting > 0 && !HandleRFBServerMessage(client)))
            break;
        // A change may come in parts: once one is there, the rest is waited for.
        if (std::exchange(updated, false) && !std::exchange(stale, true))
            due = std::max(due, Clock::now() + Gather);
        if (!stale || Clock::now() < due)
            continue;
        stale = false;
        due += Interval - Gather;
        const QImage screen(client->frameBuffer, client->width, client->height, QImage::Format_RGB32);
        const QImage picture = screen.scaled(tile, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        show(name, picture);
    }
    rfbClientCleanup(client);
}

} // namespace

int main(int argc, char **argv)
{
    bench::BenchWindow window(argc, argv, [](HostParts &parts) {
        parts.screens.reset();
        return true;
    });
    rfbEnableClientLogging = FALSE;
    std::vector<std::thread> viewers;
    const Show show = [&window](const QString &session, const QImage &picture) {
        QMetaObject::invokeMethod(qApp, [&window, session, picture] {
            for (const Session &each : window.sessions()) {
                if (each.id.local == session)
                    window.model().setPicture(each.id, picture);
            }
        });
    };
    window.run([&] {
        const QStringList arguments = QCoreApplication::arguments();
        const QStringList size = arguments.value(1).split(QLatin1Char('x'));
        const QSize tile(size.value(0).toInt(), size.value(1).toInt());
        for (const QString &argument : arguments.mid(2))
            viewers.emplace_back(view, argument.section(QLatin1Char('='), 0, 0),
                                 argument.section(QLatin1Char('='), 1).toUtf8(), tile, show);
    });
    // The threads have nothing that anybody would miss.
    std::_Exit(0);
}
