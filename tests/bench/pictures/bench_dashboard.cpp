// SPDX-License-Identifier: GPL-3.0-or-later
// Runs inside a lab host: the dashboard itself, window, painting and all, made large enough for every tile to
// be in sight. Ends when its standard input is closed. Prints "picture SESSION MARKER AT" when a picture is
// in the model, which is when its tile is painted anew, and "bytes COUNT" when one arrives.
#include "app/common/host_finder.h"
#include "app/dashboard/application.h"
#include "tests/bench/pictures/marker.h"

#include <QApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace stationmaster;

namespace {

/// Room for thirty tiles in six columns.
constexpr QSize WindowSize(2300, 1600);

void report(const SessionModel &model, const QModelIndex &from, const QModelIndex &to,
            const QList<int> &roles)
{
    if (!roles.contains(SessionModel::PictureRole))
        return;
    for (int row = from.row(); row <= to.row(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const auto picture = index.data(SessionModel::PictureRole).value<QImage>();
        if (picture.isNull())
            continue;
        std::printf("picture %s %d %lld %dx%d\n",
                    qPrintable(index.data(SessionModel::SessionIdRole).value<SessionId>().local),
                    bench::markerOf(picture), static_cast<long long>(bench::now()), picture.width(),
                    picture.height());
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::unique_ptr<Application> dashboard;
    HostFinder finder(QDBusConnection::systemBus(), {});
    QObject::connect(&finder, &HostFinder::found, &application, [&] {
        HostParts parts = finder.takeParts();
        if (!parts.screens) {
            std::puts("no stationd");
            QCoreApplication::exit(1);
            return;
        }
        QObject::connect(parts.screens.get(), &ScreenSource::pictureReady, &application,
                         [](const SessionId &, const EncodedPicture &picture) {
                             std::printf("bytes %lld\n", static_cast<long long>(picture.jpeg.size()));
                         });
        dashboard = std::make_unique<Application>(std::move(parts));
        const SessionModel &model = dashboard->model();
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &application,
                         [&model](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                             report(model, from, to, roles);
                         });
        dashboard->start();
        dashboard->window().resize(WindowSize);
    });
    finder.start();
    return QApplication::exec();
}
