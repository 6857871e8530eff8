// SPDX-License-Identifier: GPL-3.0-or-later
// What one picture of a 1920×1080 screen costs that changes wholly each time, in this process and in the X
// server (a real Xvfb): scaled in the server, as the product does it, against the whole screen fetched and
// scaled here. The time shown is the CPU time of both together; painting the change is measured by itself and
// taken off.
#include "tests/display/capture/capture_probe.h"
#include "tests/display/capture/pictures.h"
#include "tests/display/capture/test_display.h"
#include "tests/display/capture/x_server_process.h"

#include <QFile>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

#include <array>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Screen(1920, 1080);
constexpr int Slides = 4;

struct Cpu
{
    double here = 0; ///< Seconds.
    double server = 0;
};

// A server with a program that shows one slide after the other.
class Desktop final
{
public:
    Desktop()
        : m_up(m_server.startXvfb(u"1920x1080"_s))
        , m_display(m_server.display())
    {
        if (!m_up)
            return;
        for (int i = 0; i < Slides; ++i) {
            QImage slide = desktopPattern(Screen);
            QPainter(&slide).fillRect(100 * i, 50 * i, 900, 500, QColor::fromHsv(80 * i, 120, 230));
            m_slides[static_cast<std::size_t>(i)] = slide;
        }
        m_painting = measure(
            [this] {
                show();
            },
            20);
    }

    bool isUp() const { return m_up; }
    QByteArray name() const { return m_server.display(); }
    TestDisplay &display() { return m_display; }
    Cpu painting() const { return m_painting; }

    void show() { m_display.paint(m_slides[static_cast<std::size_t>(++m_shown % Slides)]); }

    Cpu now() const
    {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        const auto seconds = [](const timeval &t) {
            return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
        };
        QFile schedule(u"/proc/%1/schedstat"_s.arg(m_server.processId()));
        const QByteArray text = schedule.open(QIODevice::ReadOnly) ? schedule.readAll() : QByteArray();
        return {seconds(usage.ru_utime) + seconds(usage.ru_stime),
                text.split(' ').constFirst().toDouble() / 1e9};
    }

    template <typename Work>
    Cpu measure(Work work, int times)
    {
        const Cpu before = now();
        for (int i = 0; i < times; ++i)
            work();
        const Cpu after = now();
        return {(after.here - before.here) / times, (after.server - before.server) / times};
    }

private:
    XServerProcess m_server;
    bool m_up;
    TestDisplay m_display;
    std::array<QImage, Slides> m_slides;
    Cpu m_painting;
    int m_shown = 0;
};

// Runs `work`, which shows a slide and gets its picture, and returns the picture's bytes.
template <typename Work>
void run(benchmark::State &state, Desktop &desktop, Work work)
{
    double here = 0;
    double server = 0;
    qint64 bytes = 0;
    for (auto _ : state) {
        const Cpu one = desktop.measure(
            [&] {
                bytes += work();
            },
            1);
        here += one.here - desktop.painting().here;
        server += one.server - desktop.painting().server;
        state.SetIterationTime(
            std::max(1e-9, one.here + one.server - desktop.painting().here - desktop.painting().server));
    }
    const auto pictures = static_cast<double>(state.iterations());
    state.counters["here_ms"] = here * 1000 / pictures;
    state.counters["server_ms"] = server * 1000 / pictures;
    state.counters["jpeg_bytes"] = static_cast<double>(bytes) / pictures;
}

void scaledInServer(benchmark::State &state)
{
    Desktop desktop;
    const QSize size(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    if (!desktop.isUp())
        return state.SkipWithError("Xvfb does not start");
    CaptureProbe probe(desktop.name());
    if (!probe.start())
        return state.SkipWithError("no capture");
    probe.capture.setWatches({{1, size, ScreenWatch::MaxRateHz, false}});
    probe.waitForPictures(1, 1);
    probe.settle();
    run(state, desktop, [&]() -> qint64 {
        desktop.show();
        probe.waitForPictures(1, 1);
        const auto shown = std::exchange(probe.pictures, {}).value(1);
        return shown.isEmpty() ? 0 : shown.constLast().picture.jpeg.size();
    });
}

void fetchedWhole(benchmark::State &state)
{
    Desktop desktop;
    const QSize size(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    if (!desktop.isUp())
        return state.SkipWithError("Xvfb does not start");
    JpegEncoder encoder;
    run(state, desktop, [&]() -> qint64 {
        desktop.show();
        const QImage small =
            desktop.display().grab().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return encoder.encode(small.convertToFormat(QImage::Format_RGB32)).value().size();
    });
}

} // namespace

BENCHMARK(scaledInServer)
    ->Args({320, 180})
    ->Args({160, 90})
    ->Args({1280, 720})
    ->Args({1920, 1080})
    ->UseManualTime()
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(fetchedWhole)
    ->Args({320, 180})
    ->Args({160, 90})
    ->Args({1280, 720})
    ->UseManualTime()
    ->Iterations(100)
    ->Unit(benchmark::kMillisecond);

} // namespace stationmaster
