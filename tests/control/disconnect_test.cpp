// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/control/disconnect.h"

#include "backend/control/local_control.h"
#include "backend/core/async.h"
#include "tests/control/fake_kernel.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <cstring>
#include <optional>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

const QByteArray heading = "Num RefCount Protocol Flags Type St Inode Path\n";
const QByteArray connectedRow =
    "0: 00000003 00000000 00000000 0001 03 101 /run/xrdp/sockdir/xrdp_display_10\n";

class XrdpDisconnect : public testing::Test
{
protected:
    XrdpDisconnect()
    {
        options.paths = kernel.paths();
        options.paths.xrdpFolders = {folder.path(), u"/run/xrdp/sockdir"_s};
        options.deadline = std::chrono::milliseconds(300);
        options.firstLook = std::chrono::milliseconds(5);
        session = test::makeSession(u"c1"_s, u"student1"_s);
        session.id.uid = ::geteuid();
        session.display = u":10"_s;
        kernel.write(u"proc/net/unix"_s, heading + connectedRow);
    }
    ~XrdpDisconnect() override
    {
        if (m_socket >= 0)
            ::close(m_socket);
    }

    /// What xorgxrdp opens for each of its displays.
    void listen(const QString &where)
    {
        QDir().mkpath(QFileInfo(where).path());
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(where);
        ASSERT_LT(size_t(path.size()), sizeof address.sun_path);
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        ASSERT_EQ(::bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    }
    QByteArray heard() const
    {
        char bytes[16];
        const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, 0);
        return QByteArray(bytes, std::max<ssize_t>(count, 0));
    }

    void begin()
    {
        whenDone(disconnectXrdp(session, options, &owner), &owner, [this](const Result<Outcome> &result) {
            answer = result;
        });
    }
    bool waitForAnswer()
    {
        return test::eventually([this]() {
            return answer.has_value();
        });
    }

    test::FakeKernel kernel;
    QTemporaryDir folder;
    DisconnectOptions options;
    Session session;
    QObject owner;
    std::optional<Result<Outcome>> answer;

private:
    int m_socket = -1;
};

} // namespace

TEST_F(XrdpDisconnect, SendsTheDatagramAndAnswersWhenTheConnectionIsGone)
{
    listen(folder.filePath(u"xrdp_disconnect_display_10"_s));
    begin();
    EXPECT_EQ(heard(), QByteArray("sig", 4));
    QCoreApplication::processEvents();
    EXPECT_FALSE(answer);
    kernel.write(u"proc/net/unix"_s, heading);
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(*answer, Result<Outcome>(Outcome{}));
}

TEST_F(XrdpDisconnect, ANewerXrdpKeepsItInTheUsersFolder)
{
    listen(folder.filePath(u"%1/xrdp_disconnect_display_10"_s.arg(session.id.uid)));
    begin();
    EXPECT_EQ(heard(), QByteArray("sig", 4));
}

TEST_F(XrdpDisconnect, AClientThatStaysIsTimedOut)
{
    listen(folder.filePath(u"xrdp_disconnect_display_10"_s));
    begin();
    ASSERT_TRUE(waitForAnswer());
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().code, Error::Code::TimedOut);
}

TEST_F(XrdpDisconnect, ALinkOrAFileIsNoSocket)
{
    const QString path = folder.filePath(u"xrdp_disconnect_display_10"_s);
    listen(folder.filePath(u"elsewhere"_s));
    QFile::link(folder.filePath(u"elsewhere"_s), path);
    begin();
    ASSERT_TRUE(waitForAnswer());
    ASSERT_FALSE(*answer);
    EXPECT_EQ(answer->error().code, Error::Code::Unsupported);
    EXPECT_EQ(heard(), QByteArray());
}

TEST_F(XrdpDisconnect, IsOfferedOnlyWhereItWouldWork)
{
    const LocalControl control(u"teacher@room"_s, options);
    EXPECT_FALSE(control.verbs(session).testFlag(Verb::Disconnect)) << "no socket";
    listen(folder.filePath(u"xrdp_disconnect_display_10"_s));
    EXPECT_TRUE(control.verbs(session).testFlag(Verb::Disconnect));
    session.state = SessionState::Disconnected;
    EXPECT_FALSE(control.verbs(session).testFlag(Verb::Disconnect)) << "is already";
    session.state = SessionState::Active;
    session.kind = SessionKind::Text;
    EXPECT_FALSE(control.verbs(session).testFlag(Verb::Disconnect)) << "not this kind";
}

} // namespace stationmaster
