// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_filter_model.h"
#include "model/session_model.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"

#include <benchmark/benchmark.h>

#include <utility>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::FakeSessionBackend;
using test::makeSessions;

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(100)->Arg(1000)->Arg(5000)->Unit(benchmark::kMicrosecond)->Complexity();
}

/// The list arrives again with one session locked or unlocked.
void mergeOneChange(benchmark::State &state)
{
    FakeSessionBackend backend;
    QList<Session> sessions = makeSessions(int(state.range(0)));
    backend.setSessions(sessions);
    test::ManualClock clock;
    SessionModel model(backend, clock);
    const int middle = int(sessions.size()) / 2;
    for (auto _ : state) {
        sessions[middle].locked = !sessions.at(middle).locked;
        backend.setSessions(sessions);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(mergeOneChange)->Apply(sizes);

/// The same with the sorted and filtered rows on top, as in the window.
void mergeOneChangeShown(benchmark::State &state)
{
    FakeSessionBackend backend;
    QList<Session> sessions = makeSessions(int(state.range(0)));
    backend.setSessions(sessions);
    test::ManualClock clock;
    SessionModel model(backend, clock);
    SessionFilterModel shown;
    shown.setSourceModel(&model);
    const int middle = int(sessions.size()) / 2;
    for (auto _ : state) {
        sessions[middle].locked = !sessions.at(middle).locked;
        backend.setSessions(sessions);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(mergeOneChangeShown)->Apply(sizes);

/// One session goes and comes back.
void logOffAndOnShown(benchmark::State &state)
{
    FakeSessionBackend backend;
    const QList<Session> all = makeSessions(int(state.range(0)));
    QList<Session> fewer = all;
    fewer.removeAt(fewer.size() / 2);
    backend.setSessions(all);
    test::ManualClock clock;
    SessionModel model(backend, clock);
    SessionFilterModel shown;
    shown.setSourceModel(&model);
    for (auto _ : state) {
        backend.setSessions(fewer);
        backend.setSessions(all);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(logOffAndOnShown)->Apply(sizes);

/// Every other session goes at once: as many ranges as there can be.
void everyOtherGoesAndComesBack(benchmark::State &state)
{
    FakeSessionBackend backend;
    const QList<Session> all = makeSessions(int(state.range(0)));
    QList<Session> half;
    for (int i = 0; i < all.size(); i += 2)
        half += all.at(i);
    backend.setSessions(all);
    test::ManualClock clock;
    SessionModel model(backend, clock);
    for (auto _ : state) {
        backend.setSessions(half);
        backend.setSessions(all);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(everyOtherGoesAndComesBack)->Apply(sizes);

void sortAnew(benchmark::State &state)
{
    FakeSessionBackend backend;
    backend.setSessions(makeSessions(int(state.range(0))));
    test::ManualClock clock;
    SessionModel model(backend, clock);
    SessionFilterModel shown;
    shown.setSourceModel(&model);
    bool byName = true;
    for (auto _ : state) {
        byName = !byName;
        shown.setSortKey(byName ? SessionFilterModel::SortKey::Name : SessionFilterModel::SortKey::Station);
        benchmark::DoNotOptimize(shown.index(0, 0)); // the order is worked out when somebody asks
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(sortAnew)->Apply(sizes);

void search(benchmark::State &state)
{
    FakeSessionBackend backend;
    backend.setSessions(makeSessions(int(state.range(0))));
    test::ManualClock clock;
    SessionModel model(backend, clock);
    SessionFilterModel shown;
    shown.setSourceModel(&model);
    bool wide = true;
    for (auto _ : state) {
        wide = !wide;
        shown.setSearch(wide ? u"student"_s : u"student 7"_s);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(search)->Apply(sizes);

void readEveryRow(benchmark::State &state)
{
    FakeSessionBackend backend;
    backend.setSessions(makeSessions(int(state.range(0))));
    test::ManualClock clock;
    SessionModel model(backend, clock);
    for (auto _ : state) {
        for (int row = 0; row < model.rowCount(); ++row)
            benchmark::DoNotOptimize(model.index(row).data(SessionModel::SessionRole));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(readEveryRow)->Apply(sizes);

} // namespace
} // namespace stationmaster
