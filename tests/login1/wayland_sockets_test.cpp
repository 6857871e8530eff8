// SPDX-License-Identifier: GPL-3.0-or-later
// Which compositor is a session's, against somebody who would rather have another looked at.
#include "backend/linux/display_address.h"
#include "backend/linux/wayland_sockets.h"
#include "tests/support/fake_x_server.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

#include <memory>
#include <vector>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

class WaylandSockets : public testing::Test
{
protected:
    WaylandSockets()
    {
        paths.proc = folder.filePath(u"proc"_s);
        paths.runtime = folder.filePath(u"run"_s);
    }

    /// A process that listens as a compositor does, and began at that time.
    quint32 compositor(const QString &name, int startTime, const QByteArray &environment = {})
    {
        const QString run = paths.runtime + u"/%1"_s.arg(::getuid());
        m_listeners.push_back(std::make_unique<FakeXServer>(run, 1)); // any socket will do
        EXPECT_TRUE(QFile::rename(run + u"/X1"_s, run + u'/' + name));
        const auto pid = quint32(m_listeners.back()->pid());
        process(pid, startTime, environment);
        return pid;
    }
    void process(quint32 pid, int startTime, const QByteArray &environment)
    {
        const QString files = paths.proc + u"/%1/"_s.arg(pid);
        ASSERT_TRUE(QDir().mkpath(files));
        write(files + u"environ"_s, environment);
        write(files + u"stat"_s,
              QByteArray::number(pid) + " (a) b) S" + QByteArray(" 1").repeated(18) + ' '
                  + QByteArray::number(startTime) + " 1\n");
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString found(const QList<quint32> &pids, const QList<quint32> &managed = {},
                  bool isDesktop = false) const
    {
        const auto socket = waylandSocketOf(::getuid(), pids, managed, isDesktop, paths);
        return socket ? socket.value().name : QString();
    }

    QTemporaryDir folder;
    KernelPaths paths;

private:
    std::vector<std::unique_ptr<FakeXServer>> m_listeners;
};

TEST_F(WaylandSockets, TheOldestCompositorAmongItsProcessesIsTheSessions)
{
    EXPECT_EQ(found({1}), QString()) << "nobody listens";
    const quint32 decoy = compositor(u"wayland-0"_s, 900);
    const quint32 own = compositor(u"wayland-7"_s, 100);
    EXPECT_EQ(found({decoy, own}), u"wayland-7"_s);
    EXPECT_EQ(found({decoy}), u"wayland-0"_s) << "there is no other";
    EXPECT_EQ(found({4'000'000}), QString()) << "another session's";
    const auto other = waylandSocketOf(::getuid() + 1, {decoy, own}, {}, true, paths);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Error::Code::NotFound);
}

TEST_F(WaylandSockets, OneOfTheUsersManagerIsThatOfHisDesktopsSession)
{
    const quint32 managed = compositor(u"wayland-0"_s, 100);
    EXPECT_EQ(found({}, {managed}), QString()) << "it may be another session's";
    EXPECT_EQ(found({}, {managed}, true), u"wayland-0"_s);
    const quint32 own = compositor(u"wayland-1"_s, 900);
    EXPECT_EQ(found({own}, {managed}, true), u"wayland-1"_s) << "its own comes first";
}

TEST_F(WaylandSockets, OnlyNamesThatCompositorsTakeAreLookedAt)
{
    const quint32 pid = compositor(u"wayland-33"_s, 100);
    EXPECT_EQ(found({pid}), QString());
}

TEST_F(WaylandSockets, TheLanguageIsThatOfTheProgramsThatItShows)
{
    const quint32 own = compositor(u"wayland-1"_s, 100, "LANG=ko_KR.UTF-8\0"_ba);
    process(2'000'000'001, 200, "WAYLAND_DISPLAY=wayland-1\0LANG=ru_RU.UTF-8\0"_ba);
    process(2'000'000'002, 200, "WAYLAND_DISPLAY=wayland-1\0LANG=ru_RU.UTF-8\0"_ba);
    for (quint32 decoy = 2'000'000'010; decoy < 2'000'000'020; ++decoy)
        process(decoy, 200, "WAYLAND_DISPLAY=wayland-2\0LANG=C\0"_ba);
    QList<quint32> pids{own, 2'000'000'001, 2'000'000'002};
    for (quint32 decoy = 2'000'000'010; decoy < 2'000'000'020; ++decoy)
        pids += decoy;
    EXPECT_EQ(DisplayAddress::findCompositor(pids, {}, false, ::getuid(), paths),
              Result<DisplayAddress>(DisplayAddress{{}, {}, {}, u"ru_RU.UTF-8"_s, u"wayland-1"_s}));
    EXPECT_EQ(DisplayAddress::findCompositor({own}, {}, false, ::getuid(), paths),
              Result<DisplayAddress>(DisplayAddress{{}, {}, {}, u"ko_KR.UTF-8"_s, u"wayland-1"_s}));
}

} // namespace stationmaster::test
