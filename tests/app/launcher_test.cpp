// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/launcher.h"

#include "backend/dbus/bus_opener.h"
#include "tests/support/eventually.h"
#include "tests/support/private_bus.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A socket that lets everybody in and answers nobody.
class SilentListener final
{
public:
    explicit SilentListener(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        EXPECT_LT(std::size_t(path.size()), sizeof address.sun_path);
        std::ranges::copy(path, address.sun_path);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        EXPECT_EQ(::listen(m_socket, 8), 0);
    }
    ~SilentListener() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentListener)

private:
    const int m_socket;
};

QList<MainWindow *> shownWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window->isVisible())
            windows += window;
    }
    return windows;
}

bool saysUnreachable(const MainWindow *window)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"cannot be reached"_s);
    });
}

bool showsThatNothingIsReached()
{
    return test::eventually([] {
        const QList<MainWindow *> windows = shownWindows();
        return windows.size() == 1 && saysUnreachable(windows.constFirst());
    });
}

DashboardOptions optionsFor(const QString &address)
{
    DashboardOptions options;
    options.bus = address;
    return options;
}

/// Nothing must be left waiting inside the D-Bus library when the next test begins.
bool nothingOpens()
{
    return test::eventually([] {
        return !BusOpener::isAnyOpening();
    });
}

} // namespace

TEST(Launcher, ABusThatIsNotThereIsToldInTheWindow)
{
    const QTemporaryDir folder;
    {
        Launcher launcher(optionsFor(u"unix:path="_s + folder.filePath(u"bus"_s)));
        launcher.launch();
        EXPECT_TRUE(showsThatNothingIsReached());
    }
    EXPECT_TRUE(nothingOpens());
}

TEST(Launcher, ABusThatTakesTheCallAndSaysNothingIsToldInTheWindow)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bus"_s);
    {
        const SilentListener silent(QFile::encodeName(path));
        Launcher launcher(optionsFor(u"unix:path="_s + path));
        launcher.launch();
        EXPECT_TRUE(showsThatNothingIsReached());
    }
    EXPECT_TRUE(nothingOpens());
}

TEST(Launcher, ABusThatComesLaterHasItsHostLookedForAnew)
{
    test::PrivateBus bus;
    bus.stop();
    {
        Launcher launcher(optionsFor(bus.address()));
        launcher.launch();
        ASSERT_TRUE(showsThatNothingIsReached());
        const QPointer<MainWindow> first = shownWindows().constFirst();
        bus.restart();
        // Another window in its place, for what can be seen on this bus.
        EXPECT_TRUE(test::eventually([&first] {
            return first.isNull() && shownWindows().size() == 1;
        }));
    }
    EXPECT_TRUE(nothingOpens());
}

} // namespace stationmaster
