// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of tiles with 100, 1,000 and 5,000 sessions: until it is first painted, a frame of scrolling, of
// searching, of grouping and of arranging, one tile's change, memory.
#include "model/places_model.h"
#include "model/session_filter_model.h"
#include "model/session_model.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"
#include "ui/grid/session_grid.h"
#include "ui/grid/session_text_model.h"
#include "ui/look/appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <malloc.h>
#include <vector>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::FakeSessionBackend;
using test::makeSessions;

constexpr QSize WindowSize(1920, 1080);

/// A share of the sessions is idle, locked, disconnected, as in a real room.
QList<Session> room(int count)
{
    QList<Session> sessions = makeSessions(count);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < sessions.size(); ++i) {
        sessions[i].locked = i % 5 == 1;
        sessions[i].state = i % 9 == 4 ? SessionState::Disconnected : SessionState::Active;
        if (i % 3 == 0)
            sessions[i].idleSince = now.addSecs(-60 * i - 60);
    }
    return sessions;
}

QImage desktop(int number)
{
    QImage image(320, 180, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor((x + number * 7) % 256, y, (x * y) % 256));
    }
    return image;
}

/// Counts what is painted.
class PaintedArea final : public QObject
{
public:
    qint64 pixels = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
        }
        return false;
    }
};

struct Room
{
    explicit Room(int count, bool pictures = false)
        : sessions(room(count))
    {
        applyAppearance(ColorScheme::Light);
        backend.setSessions(sessions);
        filter.setSourceModel(&model);
        texts.setSourceModel(&places);
        if (pictures) {
            for (int i = 0; i < count; ++i)
                model.setPicture(sessions.at(i).id, desktop(i));
        }
    }

    void show()
    {
        grid.setModel(&texts);
        grid.resize(WindowSize);
        grid.viewport()->installEventFilter(&painted);
        grid.show();
        settle();
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    QList<Session> sessions;
    FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel model{backend, clock};
    SessionFilterModel filter;
    PlacesModel places{model, filter};
    SessionTextModel texts;
    PaintedArea painted;
    SessionGrid grid;
};

/// What is allocated now. The resident size would hide it: what an earlier run freed is used again.
qint64 heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

/// What this thread has had of the processor: a busy machine does not lengthen it.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void firstPaint(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto room = std::make_unique<Room>(int(state.range(0)));
        state.ResumeTiming();
        room->show();
        benchmark::DoNotOptimize(room->painted.pixels);
        state.PauseTiming();
        room.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(firstPaint)->Arg(30)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// What each frame took, of the clock and of the processor.
class Frames
{
public:
    template <typename Work>
    void time(Work work)
    {
        const double cpuBefore = threadMs();
        QElapsedTimer timer;
        timer.start();
        work();
        QCoreApplication::processEvents();
        m_frames.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_cpuFrames.push_back(threadMs() - cpuBefore);
    }

    void report(benchmark::State &state)
    {
        std::ranges::sort(m_frames);
        std::ranges::sort(m_cpuFrames);
        state.counters["p50_ms"] = m_frames.at(m_frames.size() / 2);
        state.counters["p99_ms"] = m_frames.at(m_frames.size() * 99 / 100);
        state.counters["p50_cpu_ms"] = m_cpuFrames.at(m_cpuFrames.size() / 2);
        state.counters["p99_cpu_ms"] = m_cpuFrames.at(m_cpuFrames.size() * 99 / 100);
    }

private:
    std::vector<double> m_frames;
    std::vector<double> m_cpuFrames;
};

/// Types a search, letter by letter, and takes it away again.
void typeSearch(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    const QString word = u"student12"_s;
    qsizetype typed = 0;
    Frames frames;
    for (auto _ : state) {
        typed = typed == word.size() ? 0 : typed + 1;
        frames.time([&] {
            room.filter.setSearch(word.first(typed));
        });
    }
    frames.report(state);
}
BENCHMARK(typeSearch)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(300);

void switchGrouping(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    int turn = 0;
    Frames frames;
    for (auto _ : state) {
        frames.time([&] {
            room.places.setGrouping(PlacesModel::Grouping(turn++ % 5));
        });
    }
    frames.report(state);
}
BENCHMARK(switchGrouping)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(200);

/// Puts one place into another cell, and the next.
void dragPlaces(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    int turn = 0;
    Frames frames;
    for (auto _ : state) {
        ++turn;
        frames.time([&] {
            room.places.moveTo(turn % 20, QPoint(turn % 7, turn % 5), 7);
        });
    }
    frames.report(state);
}
BENCHMARK(dragPlaces)->Arg(1000)->Unit(benchmark::kMillisecond)->Iterations(200);

/// Scrolls from top to bottom and back, `step` pixels a frame; each frame is timed by itself.
void scroll(benchmark::State &state, int step, bool pictures)
{
    Room room(int(state.range(0)), pictures);
    room.grid.setPictureWidth(int(state.range(1)));
    room.show();
    QScrollBar *bar = room.grid.verticalScrollBar();
    Frames frames;
    int direction = 1;
    for (auto _ : state) {
        if (bar->value() == bar->maximum())
            direction = -1;
        else if (bar->value() == bar->minimum())
            direction = 1;
        frames.time([&] {
            bar->setValue(bar->value() + direction * step);
        });
    }
    frames.report(state);
}
void scrollSizes(benchmark::internal::Benchmark *bench)
{
    for (const int width : {120, 240}) {
        for (const int rows : {100, 1000, 5000})
            bench->Args({rows, width});
    }
    bench->ArgNames({"rows", "width"})->Unit(benchmark::kMillisecond)->Iterations(600);
}
BENCHMARK_CAPTURE(scroll, wheel, 60, false)->Apply(scrollSizes);
BENCHMARK_CAPTURE(scroll, page, 900, false)->Apply(scrollSizes);
BENCHMARK_CAPTURE(scroll, pagePictures, 900, true)
    ->Args({100, 240})
    ->Args({1000, 240})
    ->ArgNames({"rows", "width"})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(300);

/// One visible session is locked or unlocked: from the backend's word until it is painted.
void oneTileChanges(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    QList<Session> sessions = room.backend.sessions();
    const auto id = room.texts.index(3, 0).data(SessionModel::SessionIdRole).value<SessionId>();
    const auto changing = std::find_if(sessions.begin(), sessions.end(), [&id](const Session &session) {
        return session.id == id;
    });
    room.painted.pixels = 0;
    for (auto _ : state) {
        changing->locked = !changing->locked;
        room.backend.setSessions(sessions);
        QCoreApplication::processEvents();
    }
    const QSize tile = room.grid.tiles().tileSize();
    state.counters["tiles_painted"] =
        double(room.painted.pixels) / double(state.iterations()) / (tile.width() * tile.height());
}
BENCHMARK(oneTileChanges)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// A new picture for one visible session, as live pictures will come.
void onePictureChanges(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    const auto id = room.texts.index(3, 0).data(SessionModel::SessionIdRole).value<SessionId>();
    const std::vector<QImage> pictures{desktop(1), desktop(2)};
    room.painted.pixels = 0;
    size_t turn = 0;
    for (auto _ : state) {
        room.model.setPicture(id, pictures.at(turn++ % 2).copy());
        QCoreApplication::processEvents();
    }
    const QSize tile = room.grid.tiles().tileSize();
    state.counters["tiles_painted"] =
        double(room.painted.pixels) / double(state.iterations()) / (tile.width() * tile.height());
}
BENCHMARK(onePictureChanges)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// One session logs off and on again.
void oneGoesAndComes(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    const QList<Session> all = room.backend.sessions();
    QList<Session> fewer = all;
    fewer.removeAt(int(all.size()) / 2);
    bool gone = false;
    for (auto _ : state) {
        gone = !gone;
        room.backend.setSessions(gone ? fewer : all);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(oneGoesAndComes)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// Select all and none.
void selectAll(benchmark::State &state)
{
    Room room(int(state.range(0)));
    room.show();
    for (auto _ : state) {
        room.grid.selectAll();
        benchmark::DoNotOptimize(room.grid.selectedSessions());
        QCoreApplication::processEvents();
        room.grid.clearSelection();
        QCoreApplication::processEvents();
    }
}
BENCHMARK(selectAll)->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond);

/// What rows and grid take, all tiles seen once.
void memory(benchmark::State &state)
{
    for (auto _ : state) {
        const qint64 before = heapBytes();
        Room room(int(state.range(0)));
        room.show();
        QScrollBar *bar = room.grid.verticalScrollBar();
        for (int at = 0; at < bar->maximum(); at += bar->pageStep()) {
            bar->setValue(at);
            QCoreApplication::processEvents();
        }
        state.counters["MiB"] = double(heapBytes() - before) / (1024 * 1024);
    }
}
BENCHMARK(memory)->Arg(5000)->Arg(1000)->Arg(100)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace stationmaster
