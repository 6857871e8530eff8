// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/launcher.h"

#include "backend/dbus/bus_opener.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_logind.h"
#include "tests/support/fake_systemd.h"
#include "tests/support/private_bus.h"
#include "ui/grid/session_grid.h"
#include "ui/rooms/rooms_panel.h"
#include "ui/settings/settings_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/message_area.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

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
        ASSERT_TRUE(showsThatNothingIsReached());
        const auto *restart = shownWindows().constFirst()->findChild<QAction *>(u"restartComputer"_s);
        EXPECT_TRUE(!restart || !restart->isEnabled()) << "there is nobody to take the order";
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

TEST(Launcher, AnotherLanguageIsSpokenWithoutARestart)
{
    const auto choose = [](MainWindow &window, const QString &language) {
        window.settings().openAt(0);
        auto *choice = window.findChild<QComboBox *>(u"languageChoice"_s);
        ASSERT_NE(choice, nullptr);
        const int row = choice->findData(language);
        ASSERT_GE(row, 0);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    };
    const auto settingsText = [] {
        return shownWindows().constFirst()->findChild<QAction *>(u"settingsAction"_s)->text();
    };
    DashboardOptions options;
    options.demo = true;
    Launcher launcher(options);
    launcher.launch();
    ASSERT_EQ(shownWindows().size(), 1);
    const QPointer<MainWindow> first = shownWindows().constFirst();
    const QString before = settingsText();
    const auto sessions = [] {
        return shownWindows().constFirst()->grid().model()->rowCount();
    };
    ASSERT_TRUE(test::eventually([&sessions] {
        return sessions() > 0;
    }));
    Session sought;
    for (int row = 0; row < sessions() && sought.userName.isEmpty(); ++row)
        sought = first->grid().model()->index(row, 0).data(SessionModel::SessionRole).value<Session>();
    first->findChild<QLineEdit *>(u"searchField"_s)->setText(sought.userName);
    const int shown = sessions();
    const auto isSought = [&sought](const Session &session) {
        return session.id == sought.id;
    };
    ASSERT_EQ(first->grid().selectWhere(isSought), 1);

    choose(*first, u"ja"_s);
    ASSERT_TRUE(test::eventually([&first] {
        return first.isNull() && shownWindows().size() == 1;
    }));
    MainWindow &second = *shownWindows().constFirst();
    EXPECT_NE(settingsText(), before);
    EXPECT_EQ(second.findChild<QLineEdit *>(u"searchField"_s)->text(), sought.userName);
    EXPECT_EQ(sessions(), shown) << "what was looked for is looked for";
    ASSERT_EQ(second.grid().selectedSessions().size(), 1) << "who was selected is selected";
    EXPECT_EQ(second.grid().selectedSessions().constFirst().id, sought.id);
    EXPECT_EQ(QLocale().language(), QLocale::Japanese) << "dates and numbers too";
    const auto *banner = second.findChild<QWidget *>(u"banner"_s);
    ASSERT_NE(banner, nullptr) << "it is a demonstration still";
    EXPECT_TRUE(test::eventually([banner] {
        return banner->isVisible();
    }));
    EXPECT_EQ(second.settings().openPage(), 0) << "where it was chosen";

    // What is under way is told to its end by the window in which it was begun.
    second.setOtherWork([] {
        return true;
    });
    choose(second, QString());
    EXPECT_TRUE(test::eventually([&second] {
        const auto *busy = second.findChild<QLabel *>(u"languageBusy"_s);
        return busy && busy->isVisible();
    }));
    EXPECT_EQ(shownWindows(), QList<MainWindow *>{&second});
    second.setOtherWork({});
    const QPointer<MainWindow> gone = &second;
    choose(second, QString());
    EXPECT_TRUE(test::eventually([&gone] {
        return gone.isNull() && shownWindows().size() == 1;
    }));
    EXPECT_EQ(settingsText(), before);
}

TEST(Launcher, SeveralComputersAreShownInThePlaceOfTheOne)
{
    const QTemporaryDir folder;
    test::PrivateBus bus;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toLatin1());
    DashboardOptions options;
    options.roomFiles = {folder.filePath(u"rooms"_s)};
    {
        Launcher launcher(options);
        launcher.launch();
        ASSERT_TRUE(test::eventually([] {
            return shownWindows().size() == 1;
        }));
        const QPointer<MainWindow> one = shownWindows().constFirst();
        EXPECT_EQ(one->findChild<RoomsPanel *>(), nullptr);
        const auto choose = [&one] {
            one->settings().openAt(0);
            auto *rooms = one->findChild<QPushButton *>(u"roomsButton"_s);
            ASSERT_NE(rooms, nullptr);
            rooms->click();
        };
        one->setOtherWork([] {
            return true;
        });
        choose();
        EXPECT_TRUE(test::eventually([&one] {
            return !one->messages().bars().isEmpty();
        })) << "what is under way is not left alone";
        EXPECT_EQ(shownWindows(), QList<MainWindow *>{one});
        one->setOtherWork({});
        choose();
        EXPECT_TRUE(test::eventually([&one] {
            return one.isNull() && shownWindows().size() == 1
                && shownWindows().constFirst()->findChild<RoomsPanel *>();
        }));
        // The bus of the one computer is nothing to this window.
        bus.restart();
        EXPECT_EQ(shownWindows().size(), 1);
    }
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    EXPECT_TRUE(nothingOpens());
}

TEST(Launcher, TheOneComputerIsRestartedFromTheMenuOnceItsUsersHaveBeenNamed)
{
    test::PrivateBus bus;
    test::FakeSystemd systemd(bus);
    test::FakeLogind logind(bus, systemd);
    test::FakeSession session;
    session.local = u"7"_s;
    session.user = u"student1"_s;
    logind.put(session);
    systemd.appear();
    logind.appear();
    {
        Launcher launcher(optionsFor(bus.address()));
        launcher.launch();
        ASSERT_TRUE(test::eventually([] {
            return shownWindows().size() == 1 && shownWindows().constFirst()->grid().model()->rowCount() > 0;
        }));
        MainWindow &window = *shownWindows().constFirst();
        auto *restart = window.findChild<QAction *>(u"restartComputer"_s);
        ASSERT_NE(restart, nullptr);
        const auto *menu = window.findChild<QMenu *>(u"sessionMenu"_s);
        EXPECT_TRUE(menu->actions().contains(restart));
        ASSERT_TRUE(restart->isEnabled());
        restart->trigger();
        const auto *targets = window.findChild<QTreeWidget *>(u"powerTargets"_s);
        ASSERT_NE(targets, nullptr);
        ASSERT_EQ(targets->topLevelItemCount(), 1);
        EXPECT_EQ(targets->topLevelItem(0)->text(1), u"student1"_s);
        EXPECT_EQ(logind.callCount(u"Reboot"_s), 0) << "asked first";
        auto *warning = window.findChild<QComboBox *>(u"powerWarning"_s);
        warning->setCurrentIndex(warning->findData(0));
        window.findChild<QPushButton *>(u"powerButton"_s)->click();
        EXPECT_TRUE(test::eventually([&logind] {
            return logind.callCount(u"Reboot"_s) == 1;
        }));
        EXPECT_TRUE(window.isBusy()) << "whether it goes is still looked at";
        bus.stop();
        EXPECT_TRUE(test::eventually([restart] {
            return !restart->isEnabled();
        }));
    }
    EXPECT_TRUE(nothingOpens());
}

TEST(Launcher, ColoursThatAreChosenHoldAtOnceAndTheDesktopsComeBack)
{
    const auto choose = [](int row) {
        MainWindow &window = *shownWindows().constFirst();
        window.settings().openAt(0);
        auto *choice = window.findChild<QComboBox *>(u"colorsChoice"_s);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    };
    const auto isDark = [] {
        return QApplication::palette().color(QPalette::Window).lightness() < 128;
    };
    DashboardOptions options;
    options.demo = true;
    Launcher launcher(options);
    launcher.launch();
    ASSERT_EQ(shownWindows().size(), 1);
    EXPECT_FALSE(isDark());
    choose(2);
    EXPECT_TRUE(isDark());
    choose(1);
    EXPECT_FALSE(isDark());
    choose(2);
    choose(0);
    EXPECT_FALSE(isDark()) << "no portal here asks for dark";
}

} // namespace stationmaster
