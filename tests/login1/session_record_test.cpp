// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says of what logind and the probe say. How it gets here over the bus: login1_list_test.cpp.
#include "backend/login1/session_record.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

SessionRecord record(const QString &type, const QString &service)
{
    SessionRecord made;
    made.local = u"c5"_s;
    made.uid = 1000;
    made.userName = u"ada"_s;
    made.startedUsec = 1;
    made.type = type;
    made.service = service;
    made.sessionClass = u"user"_s;
    made.state = u"active"_s;
    made.active = true;
    return made;
}

Session shown(const SessionRecord &made, const ProbeFacts &facts = {})
{
    return sessionFrom(made, u"host"_s, facts, false);
}

} // namespace

TEST(SessionRecord, KindsAndStations)
{
    struct Case
    {
        QString type, service, seat, display, tty;
        bool remote, xvnc;
        SessionKind kind;
        QString station;
    };
    const QList<Case> table{
        {u"x11"_s, u"gdm-password"_s, u"seat0"_s, u":0"_s, u"tty2"_s, false, false, SessionKind::Seat,
         u"seat0"_s},
        {u"wayland"_s, u"sddm"_s, u"seat1"_s, {}, {}, false, false, SessionKind::Seat, u"seat1"_s},
        {u"x11"_s, u"xrdp-sesman"_s, {}, u":10"_s, {}, false, false, SessionKind::Xrdp, u"xrdp-10"_s},
        {u"x11"_s, u"xrdp-sesman"_s, {}, u":10.0"_s, {}, false, true, SessionKind::Xrdp, u"xrdp-10"_s},
        {u"x11"_s, u"xrdp-sesman"_s, {}, {}, {}, false, false, SessionKind::Xrdp, u"xrdp-c5"_s},
        {u"x11"_s, u"login"_s, {}, u":12"_s, {}, false, true, SessionKind::Vnc, u"vnc-12"_s},
        {u"x11"_s, u"tigervnc"_s, {}, u":12"_s, {}, true, false, SessionKind::Vnc, u"vnc-12"_s},
        {u"x11"_s, u"login"_s, {}, u":7"_s, {}, false, false, SessionKind::Graphical, u"desktop-7"_s},
        {u"wayland"_s, u"login"_s, {}, {}, {}, false, false, SessionKind::Graphical, u"desktop-c5"_s},
        {u"wayland"_s, u"gdm-password"_s, {}, {}, {}, true, false, SessionKind::Rdp, u"rdp-c5"_s},
        {u"wayland"_s, u"gdm-password"_s, {}, {}, {}, false, false, SessionKind::Graphical, u"desktop-c5"_s},
        {u"tty"_s, u"sshd"_s, {}, {}, u"pts/3"_s, true, false, SessionKind::Ssh, u"pts/3"_s},
        {u"tty"_s, u"sshd"_s, {}, {}, {}, true, false, SessionKind::Ssh, u"ssh-c5"_s},
        {u"tty"_s, u"login"_s, u"seat0"_s, {}, u"/dev/tty2"_s, false, false, SessionKind::Text, u"tty2"_s},
        {u"unspecified"_s, u"su-l"_s, {}, {}, {}, false, false, SessionKind::Text, u"text-c5"_s},
        {u"web"_s, u"cockpit"_s, {}, {}, {}, true, false, SessionKind::Ssh, u"ssh-c5"_s},
    };
    for (const Case &each : table) {
        SessionRecord made = record(each.type, each.service);
        made.seat = each.seat;
        made.display = each.display;
        made.tty = each.tty;
        made.remote = each.remote;
        SCOPED_TRACE((each.type + u' ' + each.service + u' ' + each.station).toStdString());
        const Session session = shown(made, {{}, {}, each.xvnc, {}});
        EXPECT_EQ(session.kind, each.kind);
        EXPECT_EQ(session.station, each.station);
        EXPECT_EQ(session.can(Verb::Lock), made.isGraphical());
    }
}

TEST(SessionRecord, ProbeFillsInWhatLogindLeavesOut)
{
    SessionRecord made = record(u"x11"_s, u"login"_s);
    Session session = shown(made, {u"Ada\nLovelace"_s, u":12"_s, true, false});
    EXPECT_EQ(session.fullName, u"Ada\uFFFDLovelace"_s);
    EXPECT_EQ(session.display, u":12"_s);
    EXPECT_EQ(session.station, u"vnc-12"_s);
    EXPECT_EQ(session.state, SessionState::Disconnected);
    made.display = u":3"_s;
    session = shown(made, {{}, u":12"_s, true, true});
    EXPECT_EQ(session.display, u":3"_s);
    EXPECT_EQ(session.state, SessionState::Active);
}

TEST(SessionRecord, States)
{
    SessionRecord made = record(u"x11"_s, u"xrdp-sesman"_s);
    EXPECT_EQ(shown(made).state, SessionState::Active);
    made.state = u"opening"_s;
    EXPECT_EQ(shown(made).state, SessionState::Active);
    made.state = u"closing"_s;
    EXPECT_EQ(shown(made, {{}, {}, false, false}).state, SessionState::Closing);
    made.state = u"online"_s;
    made.seat = u"seat0"_s;
    made.active = false;
    EXPECT_EQ(shown(made).state, SessionState::Disconnected);
    EXPECT_TRUE(shown(made).can(Verb::Activate));
}

TEST(SessionRecord, PlaceholderAddressIsNotShown)
{
    SessionRecord made = record(u"x11"_s, u"tigervnc"_s);
    made.remoteHost = u"203.0.113.20"_s;
    EXPECT_TRUE(shown(made).remoteHost.isEmpty());
    made.service = u"xrdp-sesman"_s;
    EXPECT_EQ(shown(made).remoteHost, u"203.0.113.20"_s);
    made.service = u"gdm-password"_s;
    made.remoteHost = u"0.0.0.0"_s;
    EXPECT_TRUE(shown(made).remoteHost.isEmpty());
}

TEST(SessionRecord, WhatDrawsAScreenIsWhatTheLoginManagerSays)
{
    EXPECT_EQ(shown(record(u"wayland"_s, u"gdm-password"_s)).displaySystem, DisplaySystem::Wayland);
    EXPECT_EQ(shown(record(u"x11"_s, u"xrdp-sesman"_s)).displaySystem, DisplaySystem::X11);
    EXPECT_EQ(shown(record(u"tty"_s, u"sshd"_s)).displaySystem, DisplaySystem::None);
    // Xwayland's display does not make it another.
    EXPECT_EQ(shown(record(u"wayland"_s, u"gdm-password"_s), {{}, u":0"_s, false, {}}).displaySystem,
              DisplaySystem::Wayland);
}

TEST(SessionRecord, TimesThatNoCalendarHoldsAreNone)
{
    SessionRecord made = record(u"x11"_s, u"xrdp-sesman"_s);
    made.idle = true;
    made.idleSinceUsec = ~quint64(0);
    made.startedUsec = ~quint64(0);
    EXPECT_FALSE(shown(made).idleSince);
    EXPECT_FALSE(shown(made).startedAt.isValid());
    EXPECT_EQ(shown(made).id.startedUsec, ~quint64(0));
    made.idleSinceUsec = 2'000'000;
    ASSERT_TRUE(shown(made).idleSince);
    made.idle = false;
    EXPECT_FALSE(shown(made).idleSince);
}

TEST(SessionRecord, IdsAreShortAndPlain)
{
    for (const QString &good : {u"1"_s, u"c5"_s, u"a-B_9"_s, QString(64, u'x')})
        EXPECT_TRUE(isValidSessionId(good));
    for (const QString &bad : {QString(), QString(65, u'x'), u"../1"_s, u"a b"_s, u"é"_s, u"1\n"_s})
        EXPECT_FALSE(isValidSessionId(bad));
}

} // namespace stationmaster::test
