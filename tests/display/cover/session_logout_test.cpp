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

class Logout : public testing::Test
{
protected:
    Logout()
    {
        EXPECT_TRUE(m_server.startXvfb(u"800x600"_s));
        m_program = std::make_unique<XProgram>(m_server.display());
        managerWorksOn(m_server.display() + ".0");
    }

    /// What /proc says of the process behind the session managers, which is this one.
    void managerWorksOn(const QByteArray &display, const QByteArray &name = "session-manager")
    {
        const QString folder = m_proc.filePath(QString::number(getpid()));
        QDir().mkpath(folder);
        write(folder + u"/comm"_s, name + '\n');
        write(folder + u"/environ"_s, "HOME=/home/ada\0DISPLAY="_ba + display + "\0LANG=C\0"_ba);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Result<LogoutWay> ask(const QString &bus)
    {
        m_logout = std::make_unique<SessionLogout>(
            SessionLogout::Options{m_server.display(), bus, m_proc.path(), 500});
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
    QTemporaryDir m_proc;
    PrivateBus m_bus;
    QProcess m_manager;
    std::unique_ptr<XProgram> m_program;
    std::unique_ptr<SessionLogout> m_logout;
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

TEST(ManagerProcess, NamesOnlyLocalDisplays)
{
    EXPECT_EQ(displayWithoutScreen(":7.1"), QByteArray(":7"));
    EXPECT_EQ(displayWithoutScreen("unix:7"), QByteArray(":7"));
    EXPECT_EQ(displayWithoutScreen("far.example.org:7"), QByteArray());
    EXPECT_EQ(displayWithoutScreen(""), QByteArray());
}

} // namespace stationmaster::test
