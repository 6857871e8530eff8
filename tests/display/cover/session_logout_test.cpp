// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/session_logout.h"

#include "backend/core/async.h"
#include "backend/display/manager_process.h"
#include "tests/display/capture/x_server_process.h"
#include "tests/display/cover/fake_session_manager.h"
#include "tests/display/cover/x_program.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/stays.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Spoken = FakeSessionManager::Spoken;

const Spoken Gnome{u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
                   u"org.gnome.SessionManager"_s, u"Logout"_s, u"u"_s};
const Spoken Xfce{u"org.xfce.SessionManager"_s, u"/org/xfce/SessionManager"_s, u"org.xfce.Session.Manager"_s,
                  u"Logout"_s, u"bb"_s};
const Spoken Plasma5{u"org.kde.ksmserver"_s, u"/KSMServer"_s, u"org.kde.KSMServerInterface"_s, u"logout"_s,
                     u"iii"_s};
const Spoken Plasma6{u"org.kde.Shutdown"_s, u"/Shutdown"_s, u"org.kde.Shutdown"_s, u"logout"_s, QString()};
const Spoken Lxqt{u"org.lxqt.session"_s, u"/LXQtSession"_s, u"org.lxqt.session"_s, u"logout"_s, QString()};

/// A user's bus, and what /proc says of the process behind the session managers on it, which is this one.
class LogoutOnBus : public testing::Test
{
protected:
    void managerSays(const QByteArray &environment, const QByteArray &name = "session-manager")
    {
        const QString folder = m_proc.filePath(QString::number(getpid()));
        QDir().mkpath(folder);
        write(folder + u"/comm"_s, name + '\n');
        write(folder + u"/environ"_s, environment);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Result<LogoutWay> ask(const QByteArray &display, const QString &bus)
    {
        m_logout = std::make_unique<SessionLogout>(SessionLogout::Options{display, bus, m_proc.path(), 500});
        std::optional<Result<LogoutWay>> answer;
        QObject owner;
        whenDone(m_logout->ask(), &owner, [&answer](const Result<LogoutWay> &result) {
            answer = result;
        });
        EXPECT_TRUE(eventually([&] {
            return answer.has_value();
        }));
        return answer.value_or(Error{});
    }

    QTemporaryDir m_proc;
    PrivateBus m_bus;
    std::unique_ptr<SessionLogout> m_logout;
};

class Logout : public LogoutOnBus
{
protected:
    Logout()
    {
        EXPECT_TRUE(m_server.startXvfb(u"800x600"_s));
        m_program = std::make_unique<XProgram>(m_server.display());
        managerWorksOn(m_server.display() + ".0");
    }

    void managerWorksOn(const QByteArray &display, const QByteArray &name = "session-manager")
    {
        managerSays("HOME=/home/ada\0DISPLAY="_ba + display + "\0LANG=C\0"_ba, name);
    }

    Result<LogoutWay> ask(const QString &bus) { return LogoutOnBus::ask(m_server.display(), bus); }
    Result<LogoutWay> ask() { return ask(m_bus.address()); }

    bool startOpenbox()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, QString::fromLatin1(m_server.display()));
        m_manager.setProcessEnvironment(environment);
        m_manager.start(u"openbox"_s, {u"--sm-disable"_s});
        if (!m_manager.waitForStarted()) {
            ADD_FAILURE() << "openbox is missing: install the package openbox";
            return false;
        }
        return eventually([this] {
            return m_program->tryWindowManager();
        });
    }
    void TearDown() override
    {
        m_manager.terminate();
        m_manager.waitForFinished(3000);
    }

    XServerProcess m_server;
    QProcess m_manager;
    std::unique_ptr<XProgram> m_program;
};

/// Of a session without an X display.
class WaylandLogout : public LogoutOnBus
{
protected:
    Result<LogoutWay> ask() { return LogoutOnBus::ask({}, m_bus.address()); }
    void expectNobody(const QString &bus)
    {
        const Result<LogoutWay> result = LogoutOnBus::ask({}, bus);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, Error::Code::Unreachable);
    }
};

} // namespace

TEST_F(Logout, AsksGnomeSoThatProgramsMayObject)
{
    FakeSessionManager manager(m_bus, Gnome);
    manager.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Gnome));
    EXPECT_EQ(manager.asked, QVariantList{1u});
}

TEST_F(Logout, KnowsMateByItsProcess)
{
    managerWorksOn(m_server.display(), "mate-session");
    FakeSessionManager manager(m_bus, Gnome);
    manager.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Mate));
    EXPECT_TRUE(manager.asked);
}

TEST_F(Logout, AsksXfceWithSavingAndWithoutADialog)
{
    FakeSessionManager manager(m_bus, Xfce);
    manager.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Xfce));
    EXPECT_EQ(manager.asked, (QVariantList{false, true}));
}

TEST_F(Logout, AsksPlasmaTheNewWayAndElseTheOld)
{
    FakeSessionManager five(m_bus, Plasma5);
    five.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Kde));
    EXPECT_EQ(five.asked, (QVariantList{0, 0, 0}));
    five.asked.reset();
    FakeSessionManager six(m_bus, Plasma6);
    six.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Kde));
    EXPECT_TRUE(six.asked);
    EXPECT_FALSE(five.asked) << "once is enough";
}

TEST_F(Logout, OneThatDoesNotAnswerHasBeenAsked)
{
    FakeSessionManager manager(m_bus, Xfce);
    manager.appear();
    manager.misbehave(u"Logout"_s, {FakeService::Misbehaviour::Kind::Silence, {}, 0});
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Xfce));
}

TEST_F(Logout, OneThatRefusesIsPassedOver)
{
    FakeSessionManager manager(m_bus, Xfce);
    manager.appear();
    manager.refuse(u"Logout"_s, u"org.freedesktop.DBus.Error.Failed"_s);
    const xcb_window_t window = m_program->openClosable({10, 10, 100, 100});
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_TRUE(m_program->waitAskedToClose(window));
}

TEST_F(Logout, TheSessionManagerOfAnotherSessionOnTheSameBusIsLeftAlone)
{
    managerWorksOn(":4711");
    FakeSessionManager manager(m_bus, Xfce);
    manager.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_FALSE(manager.asked);
}

TEST_F(Logout, LxqtIsAskedOnlyWhenNoWindowIsLeft)
{
    ASSERT_TRUE(startOpenbox());
    FakeSessionManager manager(m_bus, Lxqt);
    manager.appear();
    const xcb_window_t window = m_program->openClosable({10, 10, 100, 100});
    ASSERT_TRUE(m_program->waitManaged(window));
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Lxqt));
    EXPECT_TRUE(m_program->waitAskedToClose(window));
    EXPECT_TRUE(staysSo(100ms, [&] {
        return !manager.asked;
    })) << "its program may be asking about unsaved work";
    xcb_destroy_window(m_program->get(), window);
    m_program->sync();
    EXPECT_TRUE(eventually([&] {
        return manager.asked.has_value();
    }));
}

TEST_F(Logout, ClosesEveryWindowThroughTheWindowManager)
{
    ASSERT_TRUE(startOpenbox());
    const xcb_window_t one = m_program->openClosable({10, 10, 100, 100});
    const xcb_window_t two = m_program->openClosable({200, 10, 100, 100});
    const xcb_window_t panel = m_program->openClosable({0, 500, 800, 20}, "_NET_WM_WINDOW_TYPE_DOCK");
    for (const xcb_window_t window : {one, two, panel})
        ASSERT_TRUE(m_program->waitManaged(window));
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_TRUE(m_program->waitAskedToClose(one));
    EXPECT_TRUE(m_program->waitAskedToClose(two));
    EXPECT_FALSE(m_program->wasAskedToClose(panel));
}

TEST_F(Logout, ClosesEachWindowWhereThereIsNoWindowManager)
{
    const xcb_window_t one = m_program->openClosable({10, 10, 100, 100});
    const xcb_window_t deaf = m_program->openWindow({200, 10, 100, 100}, true);
    EXPECT_EQ(ask(QString()), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_TRUE(m_program->waitAskedToClose(one));
    EXPECT_TRUE(m_program->isViewable(deaf));
}

TEST_F(Logout, ABusThatIsNotThereOrNotLocalIsNotWaitedFor)
{
    EXPECT_EQ(ask(u"unix:path=/nonexistent/bus"_s), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_EQ(ask(u"tcp:host=example.org,port=1"_s), Result<LogoutWay>(LogoutWay::Windows));
    EXPECT_EQ(ask(u"unixexec:path=/bin/false"_s), Result<LogoutWay>(LogoutWay::Windows));
}

TEST_F(Logout, WithoutADisplayThereIsNobodyToAsk)
{
    m_program.reset();
    m_server.kill();
    const Result<LogoutWay> result = ask(QString());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unreachable);
}

TEST_F(WaylandLogout, AsksTheManagerThatSaysItIsOfOne)
{
    // It has a display too, for programs of the older kind.
    managerSays("XDG_SESSION_TYPE=wayland\0DISPLAY=:7\0WAYLAND_DISPLAY=wayland-0\0"_ba);
    FakeSessionManager gnome(m_bus, Gnome);
    gnome.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Gnome));
    EXPECT_EQ(gnome.asked, QVariantList{1u});
    gnome.vanish();
    FakeSessionManager six(m_bus, Plasma6);
    FakeSessionManager five(m_bus, Plasma5);
    six.appear();
    five.appear();
    EXPECT_EQ(ask(), Result<LogoutWay>(LogoutWay::Kde));
    EXPECT_TRUE(six.asked);
    EXPECT_FALSE(five.asked);
}

TEST_F(WaylandLogout, LeavesTheManagerOfAnXSessionOnTheSameBusAlone)
{
    FakeSessionManager manager(m_bus, Gnome);
    manager.appear();
    for (const QByteArray &environment :
         {"DISPLAY=:7\0XDG_SESSION_TYPE=x11\0"_ba, "DISPLAY=:7\0"_ba, "XDG_SESSION_TYPE=waylandish\0"_ba,
          "NOT_XDG_SESSION_TYPE=wayland\0"_ba, ""_ba}) {
        managerSays(environment);
        expectNobody(m_bus.address());
        EXPECT_FALSE(manager.asked) << environment.constData();
    }
}

TEST_F(WaylandLogout, WithoutAManagerThereIsNobodyToAsk)
{
    expectNobody(m_bus.address());
    expectNobody(u"unix:path=/nonexistent/bus"_s);
    expectNobody(QString());
}

TEST_F(WaylandLogout, OfAManagerThatRefusesEndsThere)
{
    managerSays("XDG_SESSION_TYPE=wayland\0"_ba);
    FakeSessionManager manager(m_bus, Gnome);
    manager.appear();
    manager.refuse(u"Logout"_s, u"org.freedesktop.DBus.Error.Failed"_s);
    expectNobody(m_bus.address());
}

TEST_F(WaylandLogout, AsksNobodyOfLxqtWhoseWindowsCannotBeAskedFirst)
{
    managerSays("XDG_SESSION_TYPE=wayland\0"_ba);
    FakeSessionManager manager(m_bus, Lxqt);
    manager.appear();
    expectNobody(m_bus.address());
    EXPECT_FALSE(manager.asked);
}

TEST(ManagerProcess, NamesOnlyLocalDisplays)
{
    EXPECT_EQ(displayWithoutScreen(":7.1"), QByteArray(":7"));
    EXPECT_EQ(displayWithoutScreen("unix:7"), QByteArray(":7"));
    EXPECT_EQ(displayWithoutScreen("far.example.org:7"), QByteArray());
    EXPECT_EQ(displayWithoutScreen(""), QByteArray());
}

} // namespace stationmaster::test
