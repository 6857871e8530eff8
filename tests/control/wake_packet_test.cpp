// SPDX-License-Identifier: GPL-3.0-or-later
// What turns a computer on, as it goes over the wire.
#include "backend/linux/network_wake_sender.h"
#include "tests/support/printers.h"

#include <QtEndian>

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 loopback = 0x7f000001;

/// Somebody who listens on this computer, as a card would on its wire.
class Listener
{
public:
    Listener()
        : m_socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = qToBigEndian(loopback);
        const timeval limit{30, 0};
        socklen_t size = sizeof(here);
        EXPECT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr *>(&here), size), 0);
        EXPECT_EQ(::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)), 0);
        EXPECT_EQ(::getsockname(m_socket, reinterpret_cast<sockaddr *>(&here), &size), 0);
        m_port = qFromBigEndian(quint16(here.sin_port));
    }
    ~Listener() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Listener)

    quint16 port() const { return m_port; }
    QByteArray hear() const
    {
        QByteArray packet(1024, '\0');
        const ssize_t count = ::recv(m_socket, packet.data(), size_t(packet.size()), 0);
        return packet.first(std::max<qsizetype>(count, 0));
    }

private:
    const int m_socket;
    quint16 m_port = 0;
};

const HardwareAddress card = *HardwareAddress::fromText(u"52:54:00:AB:cd:0f"_s);

} // namespace

TEST(HardwareAddress, OneCardsAddressIsReadInEitherSpelling)
{
    EXPECT_EQ(card.text(), u"52:54:00:ab:cd:0f"_s);
    EXPECT_EQ(HardwareAddress::fromText(u"52-54-00-ab-cd-0f"_s), card);
    for (const QString &text :
         {u""_s, u"52:54:00:ab:cd"_s, u"52:54:00:ab:cd:0f:11"_s, u"52:54:00:ab:cd:0g"_s,
          u"52-54:00:ab:cd:0f"_s, u"525400abcd0f"_s, u" 52:54:00:ab:cd:0f"_s, u"52:54:00:ab:cd:0f\n"_s,
          u"00:00:00:00:00:00"_s, u"ff:ff:ff:ff:ff:ff"_s, u"01:00:5e:00:00:01"_s})
        EXPECT_FALSE(HardwareAddress::fromText(text)) << text.toStdString();
}

TEST(WakePacket, IsSixTimesFfAndSixteenTimesTheCard)
{
    const QByteArray once = QByteArray::fromHex("525400abcd0f");
    EXPECT_EQ(wakePacket(card), QByteArray::fromHex("ffffffffffff") + once.repeated(16));
    EXPECT_EQ(wakePacket(card).size(), 102);
}

TEST(WakePacket, GoesIntoEachNetwork)
{
    const Listener listener;
    NetworkWakeSender sender({listener.port(), [] {
                                  return QList<quint32>{loopback, loopback};
                              }});
    EXPECT_TRUE(bool(sender.send(card)));
    EXPECT_EQ(listener.hear(), wakePacket(card));
    EXPECT_EQ(listener.hear(), wakePacket(card));
}

TEST(WakePacket, WhereThereIsNoNetworkThatIsSaid)
{
    NetworkWakeSender sender({9, [] {
                                  return QList<quint32>();
                              }});
    const Result<> sent = sender.send(card);
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, Error::Code::Unreachable);
}

} // namespace stationmaster
