// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/tcp_probe.h"

#include "tests/support/eventually.h"
#include "tests/support/stays.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TcpProbeTest : public testing::Test
{
protected:
    std::optional<HostProbe::Answer> answerOf(const HostProbe::Address &address)
    {
        std::optional<HostProbe::Answer> answer;
        QObject owner;
        probe.ask(address, &owner, [&](HostProbe::Answer given) {
            EXPECT_FALSE(answer) << "one answer";
            answer = given;
        });
        EXPECT_FALSE(answer) << "later";
        EXPECT_TRUE(test::eventually([&] {
            return answer.has_value();
        }));
        EXPECT_TRUE(test::staysSo(100ms, [] {
            return true;
        }));
        return answer;
    }

    TcpProbe probe;
    QTcpServer server;
};

} // namespace

TEST_F(TcpProbeTest, WhatListensIsThereAndNothingIsSentToIt)
{
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    EXPECT_EQ(answerOf({u"127.0.0.1"_s, server.serverPort()}), HostProbe::Answer::Open);
    ASSERT_TRUE(server.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> came(server.nextPendingConnection());
    EXPECT_TRUE(test::eventually([&] {
        return came->state() == QAbstractSocket::UnconnectedState;
    }));
    EXPECT_EQ(came->readAll(), QByteArray());
}

TEST_F(TcpProbeTest, AComputerWhereNothingListensRefuses)
{
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    EXPECT_EQ(answerOf({u"127.0.0.1"_s, port}), HostProbe::Answer::Refused);
}

TEST_F(TcpProbeTest, ANameThatNobodyKnowsDoesNotAnswer)
{
    EXPECT_EQ(answerOf({u"nobody.invalid"_s, 22}), HostProbe::Answer::None);
    EXPECT_EQ(answerOf({u"nobody.invalid"_s, 0}), HostProbe::Answer::None);
    EXPECT_EQ(answerOf({u"localhost"_s, 0}), HostProbe::Answer::Open);
}

TEST_F(TcpProbeTest, WhoeverHasGoneIsNotTold)
{
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    auto owner = std::make_unique<QObject>();
    bool told = false;
    probe.ask({u"127.0.0.1"_s, server.serverPort()}, owner.get(), [&](HostProbe::Answer) {
        told = true;
    });
    owner.reset();
    EXPECT_TRUE(test::staysSo(200ms, [&] {
        return !told;
    }));
}

} // namespace stationmaster
