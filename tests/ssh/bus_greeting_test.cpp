// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/bus_greeting.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>

namespace stationmaster {

namespace {

/// A message of the right shape: the answer to a Hello is not looked into.
QByteArray message(char order, int fields, int body)
{
    QByteArray bytes;
    bytes.append(order).append("\2\1\1", 3);
    const auto number = [&](int value) {
        const std::array<char, 4> little{char(value), char(value >> 8), 0, 0};
        const std::array<char, 4> big{0, 0, char(value >> 8), char(value)};
        bytes.append(order == 'l' ? little.data() : big.data(), 4);
    };
    number(body);
    number(1);
    number(fields);
    bytes.append((fields + 7) / 8 * 8 + body, 'x');
    return bytes;
}

} // namespace

TEST(BusGreeting, TheLengthOfAMessageIsReadInBothByteOrders)
{
    EXPECT_EQ(busMessageLength({}), 0);
    EXPECT_EQ(busMessageLength(message('l', 5, 3).left(15)), 0);
    EXPECT_EQ(busMessageLength(message('l', 5, 3)), 16 + 8 + 3);
    EXPECT_EQ(busMessageLength(message('B', 300, 0)), 16 + 304);
    EXPECT_EQ(busMessageLength(BusGreeting::hello()), BusGreeting::hello().size());
}

TEST(BusGreeting, WhatIsNoMessageIsRefused)
{
    EXPECT_FALSE(busMessageLength("HTTP/1.1 200 OK\r\n"));
    EXPECT_FALSE(busMessageLength(QByteArray("l\2\1\1\xff\xff\xff\xff\1\0\0\0\0\0\0\0", 16)));
}

TEST(BusGreeting, GoesThroughInPieces)
{
    BusGreeting greeting;
    const QByteArray answer = message('l', 20, 9) + "and more";
    QByteArray sent;
    for (const char c : QByteArray("OK 1234\r\n") + answer)
        sent += greeting.take(QByteArray(1, c));
    EXPECT_EQ(sent, "BEGIN\r\n" + BusGreeting::hello());
    EXPECT_TRUE(greeting.isDone());
    EXPECT_EQ(greeting.answer(), answer);
}

TEST(BusGreeting, WhoeverSaysSomethingElseIsNoBus)
{
    for (const QByteArray &said :
         {QByteArray("REJECTED EXTERNAL\r\n"), QByteArray("Welcome to lab!\n"), QByteArray("O-oh"),
          QByteArray("OK 1\r\nHTTP/1.1"), "OK" + QByteArray(100'000, 'x'),
          "OK 1\r\n" + message('l', 40'000, 40'000)}) {
        BusGreeting greeting;
        greeting.take(said);
        EXPECT_TRUE(greeting.hasFailed()) << said.left(40).toStdString();
        EXPECT_FALSE(greeting.isDone());
    }
}

TEST(LocalGreeting, TakesTheLibrarysHelloAndKeepsWhatFollows)
{
    LocalGreeting greeting;
    EXPECT_EQ(greeting.take(QByteArray(1, '\0') + "AUTH EXTERNAL 30\r\n"),
              "OK 00000000000000000000000000000000\r\n");
    EXPECT_EQ(greeting.take("NEGOTIATE_UNIX_FD\r\n"), "ERROR\r\n");
    EXPECT_EQ(greeting.take("BEGIN\r\n" + BusGreeting::hello() + "lnext"), QByteArray());
    EXPECT_TRUE(greeting.isDone());
    EXPECT_EQ(greeting.rest(), "lnext");
}

} // namespace stationmaster
