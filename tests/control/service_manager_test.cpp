// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/service_manager.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace stationmaster {

TEST(ServiceManager, IsToldOnItsSocketAndOtherwiseNobodyIs)
{
    ::qunsetenv("NOTIFY_SOCKET");
    EXPECT_FALSE(tellServiceManager("STATUS=:1.5"));
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("notify")));
    ::qputenv("NOTIFY_SOCKET", path);
    EXPECT_FALSE(tellServiceManager("STATUS=:1.5")) << "nobody listens";
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    ASSERT_LT(size_t(path.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    const int manager = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    ASSERT_EQ(::bind(manager, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_TRUE(tellServiceManager("STATUS=:1.5"));
    char heard[64] = {};
    EXPECT_EQ(::recv(manager, heard, sizeof heard, 0), 11);
    EXPECT_STREQ(heard, "STATUS=:1.5");
    ::close(manager);
    ::qunsetenv("NOTIFY_SOCKET");
}

} // namespace stationmaster
