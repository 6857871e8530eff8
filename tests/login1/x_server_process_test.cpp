// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/linux/x_server_process.h"

#include <QList>

#include <gtest/gtest.h>

namespace stationmaster::test {

namespace {

/// Words as the kernel joins them.
QByteArray commandLine(const QList<QByteArray> &words)
{
    return words.join('\0') + '\0';
}

} // namespace

TEST(XServerProcess, IsKnownByItsProgram)
{
    EXPECT_TRUE(xServerFrom(commandLine({"Xvnc", ":12"}))->xvnc);
    EXPECT_TRUE(xServerFrom(commandLine({"/usr/bin/Xtigervnc", ":12"}))->xvnc);
    EXPECT_FALSE(xServerFrom(commandLine({"/usr/lib/xorg/Xorg", ":10", "-auth", "x"}))->xvnc);
    EXPECT_EQ(xServerFrom(commandLine({"/usr/lib/xorg/Xorg", ":10"}))->display, 10);
    for (const QByteArray &other : {QByteArray(), QByteArray(1, '\0'), commandLine({"bash", "Xvnc", ":12"}),
                                    commandLine({"/bin/Xvncviewer", ":1"}), QByteArray(500'000, '/')})
        EXPECT_FALSE(xServerFrom(other));
}

TEST(XServerProcess, XvncListensWhereItsOptionsSay)
{
    struct Case
    {
        QList<QByteArray> words;
        int display;
        std::optional<quint16> port;
        QByteArray path;
    };
    const QList<Case> table{
        {{"Xvnc", ":12"}, 12, 5912, {}},
        {{"Xvnc", ":12", "-rfbport", "7000"}, 12, 7000, {}},
        {{"Xvnc", ":12", "-rfbport=7000"}, 12, 7000, {}},
        {{"Xvnc", ":12", "RfbPort=7000"}, 12, 7000, {}},
        {{"Xvnc", ":12", "-rfbport", "-1"}, 12, {}, {}},
        {{"Xvnc", ":12", "-rfbport", "-1", "-rfbunixpath", "/run/x"}, 12, {}, "/run/x"},
        {{"Xvnc", ":12", "-rfbunixpath=/run/x"}, 12, 5912, "/run/x"},
        {{"Xvnc", "-displayfd", "5"}, -1, {}, {}},
        {{"Xvnc", ":12", "-rfbport"}, 12, 5912, {}},
        {{"Xvnc", ":12", "-rfbport", "99999"}, 12, {}, {}},
        {{"Xvnc", ":12", "-rfbport", "x"}, 12, 5912, {}},
        {{"Xvnc", ":12", "-rfbunixpath", "relative"}, 12, 5912, {}},
        {{"Xvnc", ":12", ":13"}, 12, 5912, {}},
    };
    for (const Case &each : table) {
        const auto server = xServerFrom(commandLine(each.words));
        SCOPED_TRACE(each.words.join(' ').toStdString());
        ASSERT_TRUE(server);
        EXPECT_EQ(server->display, each.display);
        EXPECT_EQ(server->rfbPort, each.port);
        EXPECT_EQ(server->rfbUnixPath, each.path);
    }
}

TEST(XServerProcess, OthersHaveNoRfbPort)
{
    const auto server = xServerFrom(commandLine({"Xorg", ":1", "-rfbport", "22", "-rfbunixpath", "/x"}));
    ASSERT_TRUE(server);
    EXPECT_FALSE(server->rfbPort);
    EXPECT_TRUE(server->rfbUnixPath.isEmpty());
}

TEST(XServerProcess, HugeCommandLinesAreBounded)
{
    QList<QByteArray> words{"Xvnc"};
    for (int i = 0; i < 100'000; ++i)
        words += "-x";
    words += ":12";
    const auto server = xServerFrom(commandLine(words));
    ASSERT_TRUE(server);
    EXPECT_EQ(server->display, -1);
}

} // namespace stationmaster::test
