// SPDX-License-Identifier: GPL-3.0-or-later
// From where looking is allowed, and what is known of where somebody is.
#include "backend/daemon/policy/login_caller_origins.h"
#include "backend/daemon/policy/observation_networks.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <random>

#include <unistd.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

ObservationNetworks networksFrom(const char *text)
{
    const auto networks = ObservationNetworks::parse(QString::fromUtf8(text));
    EXPECT_TRUE(networks) << text;
    return networks.value_or(ObservationNetworks());
}

bool allows(const ObservationNetworks &networks, const char *address)
{
    const auto parsed = IpAddress::parse(QString::fromLatin1(address));
    EXPECT_TRUE(parsed) << address;
    return parsed && networks.allow({{CallerOrigin::Kind::Remote, *parsed}});
}

LoginSession sshFrom(const QString &host)
{
    return {1200, true, u"active"_s, u"user"_s, u"sshd"_s, {}, host};
}

const LoginSession AtTheDesk{1200, false, u"active"_s, u"user"_s, u"gdm-password"_s, u"seat0"_s, {}};

} // namespace

TEST(IpAddress, OfBothKindsAreOfOne)
{
    EXPECT_EQ(IpAddress::parse(u"10.1.2.3"_s), IpAddress::parse(u"::ffff:10.1.2.3"_s));
    EXPECT_NE(IpAddress::parse(u"10.1.2.3"_s), IpAddress::parse(u"::10.1.2.3"_s));
    for (const QString &text : {u"10.1.2.3"_s, u"::"_s, u"fd00::1:2"_s, u"2001:db8::7"_s})
        EXPECT_EQ(IpAddress::parse(text).value().text(), text);
    for (const QString &text : {u""_s, u"localhost"_s, u"10.1.2"_s, u"10.1.2.3.4"_s, u"10.1.2.256"_s,
                                u"010.1.2.3 "_s, u"10.1.2.3:22"_s, u"0x0a.1.2.3"_s, u"fe80::1%eth0"_s,
                                u"[::1]"_s, u"10.1.2.3\0.evil"_s, QString(100'000, u'1')})
        EXPECT_FALSE(IpAddress::parse(text)) << text.left(40).toStdString();
}

TEST(ObservationNetworks, OfNoneAreEverywhere)
{
    EXPECT_TRUE(ObservationNetworks().allow(QList<CallerOrigin>()));
    EXPECT_TRUE(allows(ObservationNetworks(), "203.0.113.9"));
}

TEST(ObservationNetworks, EndWithTheirBits)
{
    const ObservationNetworks networks = networksFrom("192.168.10.0/23, 10.1.2.3,fd00::/9 ,2001:db8::7/128");
    for (const char *inside : {"192.168.10.0", "192.168.11.255", "::ffff:192.168.10.9", "10.1.2.3",
                               "fd00::", "fd7f:ffff::1", "2001:db8::7"})
        EXPECT_TRUE(allows(networks, inside)) << inside;
    for (const char *outside : {"192.168.9.255", "192.168.12.0", "10.1.2.2", "::10.1.2.3",
                                "fd80::", "fc00::1", "2001:db8::8", "127.0.0.1", "::1"})
        EXPECT_FALSE(allows(networks, outside)) << outside;
    EXPECT_FALSE(networks.allow({{CallerOrigin::Kind::Seat}}));
    EXPECT_FALSE(allows(networksFrom("0.0.0.0/0"), "2001:db8::7"));
    EXPECT_TRUE(allows(networksFrom("0.0.0.0/0"), "203.0.113.9"));
}

TEST(ObservationNetworks, LocalIsTheSeatsAndNoAddress)
{
    const ObservationNetworks local = networksFrom("local");
    EXPECT_TRUE(local.allow({{CallerOrigin::Kind::Seat}}));
    for (const char *address : {"127.0.0.1", "::1", "0.0.0.0", "::"})
        EXPECT_FALSE(allows(local, address)) << address;
    EXPECT_FALSE(local.allow({{CallerOrigin::Kind::Unknown}}));
    EXPECT_FALSE(local.allow(QList<CallerOrigin>()));
    EXPECT_FALSE(local.allow({{CallerOrigin::Kind::Seat}, {CallerOrigin::Kind::Unknown}}))
        << "all of them count";
}

TEST(ObservationNetworks, WhatMakesNoSenseIsNotGuessed)
{
    for (const char *text : {"",
                             ",",
                             " ",
                             "everywhere",
                             "any",
                             "*",
                             "Local",
                             "local,",
                             ",local",
                             "local;10.0.0.0/8",
                             "local 10.0.0.0/8",
                             "10.0.0.0/",
                             "10.0.0.0/33",
                             "10.0.0.0/-1",
                             "10.0.0.0/+8",
                             "10.0.0.0/0x8",
                             "10.0.0.0/8/8",
                             "10.0.0.0 /8",
                             "10.0.0.0/ 8",
                             "10.0.0.0/0008",
                             "10.0.0.0/255.0.0.0",
                             "10.0/8",
                             "10.0.0.0-10.0.0.255",
                             "10.0.0.*",
                             "fd00::/129",
                             "fd00::/",
                             "fd00/8",
                             "[fd00::]/8",
                             "fe80::1%eth0/64",
                             "host.example",
                             "/8",
                             "/",
                             "10.0.0.0/\u0668"})
        EXPECT_FALSE(ObservationNetworks::parse(QString::fromUtf8(text))) << text;
    QStringList entries;
    while (entries.size() < ObservationNetworks::MaxEntries)
        entries += u"10.0.0.0/8"_s;
    EXPECT_TRUE(ObservationNetworks::parse(entries.join(u',')));
    entries += u"10.0.0.0/8"_s;
    EXPECT_FALSE(ObservationNetworks::parse(entries.join(u',')));
}

// A little of what a fuzzer does, the same each time.
TEST(ObservationNetworks, WhateverIsUnderstoodAllowsNobodyOfWhomNothingIsKnown)
{
    std::minstd_rand random(42);
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % std::uint32_t(limit));
    };
    const QString alphabet = u"0123456789abcdf:./,, local%-\u0668\0"_s;
    const QStringList seeds{u"192.168.10.0/24, fd00::/8, local"_s, u"10.0.0.0/8"_s, u"::1,local"_s};
    int understood = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text = seeds.at(below(seeds.size()));
        for (qsizetype change = below(3); change > 0 && !text.isEmpty(); --change) {
            const qsizetype at = below(text.size());
            if (below(2) == 0)
                text[at] = alphabet.at(below(alphabet.size()));
            else
                text.remove(at, 1);
        }
        const auto networks = ObservationNetworks::parse(text);
        if (!networks)
            continue;
        ++understood;
        ASSERT_FALSE(networks->isEmpty()) << text.toStdString();
        ASSERT_FALSE(networks->allow({{CallerOrigin::Kind::Unknown}})) << text.toStdString();
        ASSERT_FALSE(networks->allow(QList<CallerOrigin>())) << text.toStdString();
    }
    EXPECT_GT(understood, 1'000);
    EXPECT_LT(understood, 19'000);
}

TEST(CallerOrigin, IsToldOfASeatAndOfWhatSshdHasSaidAndOfNothingElse)
{
    const auto remote = [](const char *address) {
        return CallerOrigin{CallerOrigin::Kind::Remote,
                            IpAddress::parse(QString::fromLatin1(address)).value()};
    };
    EXPECT_EQ(originOf(AtTheDesk), (CallerOrigin{CallerOrigin::Kind::Seat}));
    EXPECT_EQ(originOf(sshFrom(u"192.168.10.7"_s)), remote("192.168.10.7"));
    EXPECT_EQ(originOf(sshFrom(u"fe80::7%eth0"_s)), remote("fe80::7"));
    EXPECT_EQ(originOf(sshFrom(u"127.0.0.1"_s)), remote("127.0.0.1")) << "not a seat: it may be a tunnel";
    const CallerOrigin unknown;
    EXPECT_EQ(originOf({}), unknown);
    EXPECT_EQ(originOf(sshFrom(u"pc7.school.example"_s)), unknown) << "a name is what a name server says";
    EXPECT_EQ(originOf(sshFrom({})), unknown);
    LoginSession session = sshFrom(u"192.168.10.7"_s);
    session.service = u"xrdp-sesman"_s;
    EXPECT_EQ(originOf(session), unknown) << "its user may have come back from elsewhere";
    session = sshFrom(u"192.168.10.7"_s);
    session.state = u"closing"_s;
    EXPECT_EQ(originOf(session), unknown) << "the connection has ended";
    session = sshFrom(u"192.168.20.7"_s);
    session.seat = u"seat0"_s;
    EXPECT_EQ(originOf(session), remote("192.168.20.7")) << "a seat that was claimed";
    session.remote = false;
    EXPECT_EQ(originOf(session), unknown);
    session = AtTheDesk;
    session.state = u"closing"_s;
    EXPECT_EQ(originOf(session), unknown);
    session = AtTheDesk;
    session.seat.clear();
    EXPECT_EQ(originOf(session), unknown) << "VNC, a serial line, a job";
}

TEST(CallerOrigin, OfAProgramOfNoSessionIsThatOfEach)
{
    const LoginSession manager{1200, false, u"active"_s, u"manager"_s, u"systemd-user"_s, {}, {}};
    const LoginSession job{1200, false, u"active"_s, u"background"_s, u"cron"_s, {}, {}};
    LoginSession left = sshFrom(u"203.0.113.9"_s);
    left.state = u"closing"_s;
    EXPECT_TRUE(originsOf(QList<LoginSession>{}).isEmpty());
    EXPECT_TRUE(originsOf({manager, job, left}).isEmpty());
    EXPECT_EQ(originsOf({manager, AtTheDesk, left, job}), QList<CallerOrigin>{originOf(AtTheDesk)});
    LoginSession home = sshFrom(u"203.0.113.9"_s);
    EXPECT_EQ(originsText(originsOf({AtTheDesk, home})), u"seat, 203.0.113.9"_s);
    home.sessionClass = u"background"_s;
    EXPECT_EQ(originsOf({AtTheDesk, home}).size(), 2) << "a class that was claimed";
    EXPECT_EQ(originsText({}), u"unknown"_s);
}

TEST(LoginCallerOrigins, KnowNothingOfAProcessThatIsNone)
{
    LoginCallerOrigins origins;
    for (const qint64 pid : {qint64(0), qint64(-1), qint64(0x7fff'fff0)}) {
        const auto answer = origins.originsOfProcess(pid, ::getuid());
        ASSERT_TRUE(eventually([&answer] {
            return answer.isFinished();
        }));
        EXPECT_TRUE(answer.result().value().isEmpty()) << pid;
    }
}

} // namespace stationmaster::test
