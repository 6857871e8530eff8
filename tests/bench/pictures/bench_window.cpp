// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pictures/bench_window.h"

#include "tests/bench/pictures/marker.h"
#include "ui/grid/session_grid.h"

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace stationmaster::bench {

namespace {

/// Room for thirty tiles in six columns.
constexpr QSize WindowSize(2300, 1600);
/// Tiles made to fit would be larger the fewer there are, and what a picture takes would be no figure.
constexpr int PictureWidth = 240;

int &offscreen(int &argc)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
}

} // namespace

BenchWindow::BenchWindow(int &argc, char **argv, Prepare prepare)
    : m_prepare(std::move(prepare))
    , m_application(offscreen(argc), argv)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
    , m_finder(QDBusConnection::systemBus(), {})
{
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_application, &QCoreApplication::quit);
}

int BenchWindow::run(const std::function<void()> &shown)
{
    QObject::connect(&m_finder, &HostFinder::found, &m_application, [this, shown] {
        begin();
        if (m_dashboard)
            shown();
    });
    m_finder.start();
    return QApplication::exec();
}

void BenchWindow::begin()
{
    HostParts parts = m_finder.takeParts();
    if (!parts.screens || !m_prepare(parts)) {
        std::puts("no stationd");
        QCoreApplication::exit(1);
        return;
    }
    m_dashboard = std::make_unique<Application>(std::move(parts));
    QObject::connect(&model(), &QAbstractItemModel::dataChanged, &m_application,
                     [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                         report(from, to, roles);
                     });
    m_dashboard->start();
    m_dashboard->window().resize(WindowSize);
    m_dashboard->window().findChild<SessionGrid *>()->setPictureWidth(PictureWidth);
}

void BenchWindow::report(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    if (!roles.contains(SessionModel::PictureRole))
        return;
    for (int row = from.row(); row <= to.row(); ++row) {
        const QModelIndex index = model().index(row, 0);
        const auto picture = index.data(SessionModel::PictureRole).value<QImage>();
        if (picture.isNull())
            continue;
        std::printf("picture %s %d %lld %dx%d\n",
                    qPrintable(index.data(SessionModel::SessionIdRole).value<SessionId>().local),
                    markerOf(picture), static_cast<long long>(now()), picture.width(), picture.height());
    }
    std::fflush(stdout);
}

} // namespace stationmaster::bench
