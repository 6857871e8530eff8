// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/terminal_message.h"

#include "tests/control/fake_kernel.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <pty.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <termios.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A real pseudo terminal of the user who runs the test.
class Pty
{
public:
    Pty()
    {
        EXPECT_EQ(::openpty(&m_master, &m_slave, nullptr, nullptr, nullptr), 0);
        struct termios raw = {};
        ::tcgetattr(m_slave, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_slave, TCSANOW, &raw);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
        ::fstat(m_slave, &m_status);
    }
    ~Pty()
    {
        ::close(m_master);
        ::close(m_slave);
    }
    Pty(const Pty &) = delete;
    Pty &operator=(const Pty &) = delete;

    /// As /proc/PID/stat has it.
    quint32 number() const
    {
        const quint32 minorNumber = minor(m_status.st_rdev);
        return (quint32(major(m_status.st_rdev)) << 8) | (minorNumber & 0xff)
            | ((minorNumber & 0xfff00) << 12);
    }
    quint32 owner() const { return m_status.st_uid; }
    /// To root alone it is given to do this; for anybody else the terminal stays his own, which is as good.
    void giveTo(uid_t owner) const
    {
        [[maybe_unused]] const int result = ::fchown(m_slave, owner, gid_t(-1));
    }
    QByteArray shown() const
    {
        char bytes[8192];
        const ssize_t count = ::read(m_master, bytes, sizeof bytes);
        return QByteArray(bytes, std::max<ssize_t>(count, 0));
    }

private:
    int m_master = -1;
    int m_slave = -1;
    struct stat m_status = {};
};

} // namespace

TEST(TerminalText, CannotCommandTheTerminal)
{
    const QByteArray bytes =
        terminalText(u"root@\x1b]0;x\x07host"_s, u"a\x1b[2Jb\tc\rd\u009Be\u202Ef\nsecond 둘째"_s);
    EXPECT_EQ(bytes, "\r\n\a[root@?]0;x?host]\r\na?[2Jb?c?d?e?f\r\nsecond 둘째\r\n"_ba);
}

TEST(TerminalText, KeepsALongLineWhole)
{
    const QByteArray bytes = terminalText(u"a"_s, QString(600, u'x'));
    EXPECT_EQ(bytes.count('x'), 600);
}

TEST(WriteToTerminals, WritesOnceToEachTerminalOfTheSession)
{
    const test::FakeKernel kernel;
    const Pty first;
    const Pty second;
    const SessionId id{u"h"_s, u"c7"_s, first.owner(), 1};
    kernel.setScope(id, {41, 42, 43, 44});
    kernel.addProcess(41, first.number());
    kernel.addProcess(42, first.number());
    kernel.addProcess(43, second.number());
    kernel.addProcess(44);
    EXPECT_TRUE(writeToTerminals(id, "hello\r\n", kernel.paths()));
    EXPECT_EQ(first.shown(), "hello\r\n"_ba);
    EXPECT_EQ(second.shown(), "hello\r\n"_ba);
}

TEST(WriteToTerminals, ATerminalOfSomebodyElseIsNotTouched)
{
    const test::FakeKernel kernel;
    const Pty pty;
    pty.giveTo(1);
    const SessionId id{u"h"_s, u"c7"_s, 4711, 1};
    kernel.setScope(id, {41});
    kernel.addProcess(41, pty.number());
    const Result<Unit> result = writeToTerminals(id, "hello", kernel.paths());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unsupported);
    EXPECT_EQ(pty.shown(), QByteArray());
}

TEST(WriteToTerminals, ASessionWithoutATerminalCannotBeReached)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c7"_s, 1001, 1};
    kernel.setScope(id, {41});
    kernel.addProcess(41);
    const Result<Unit> result = writeToTerminals(id, "hello", kernel.paths());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Unsupported);
}

TEST(WriteToTerminals, OnlyTerminalsAreTerminals)
{
    const test::FakeKernel kernel;
    const SessionId id{u"h"_s, u"c7"_s, ::geteuid(), 1};
    kernel.setScope(id, {41});
    kernel.addProcess(41, (1U << 8) | 3); // /dev/null
    EXPECT_FALSE(writeToTerminals(id, "hello", kernel.paths()));
}

} // namespace stationmaster
