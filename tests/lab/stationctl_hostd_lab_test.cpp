// SPDX-License-Identifier: GPL-3.0-or-later
// stationctl on a real host that has stationd: its roles, rules and record hold for scripts; and on one whose
// stationd does not start.
#include "tests/lab/operator.h"
#include "tests/lab/stationctl_lab.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class StationctlHostd : public StationctlLab
{
protected:
    void SetUp() override
    {
        StationctlLab::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        ASSERT_TRUE(
            succeeded(asRoot(u"rm -rf /run/systemd/system/stationd.service.d; /opt/lab/hostd install 30;"
                             " systemctl reset-failed stationd; systemctl restart stationd"_s)));
    }

    static QString journal()
    {
        return asRoot(u"journalctl _COMM=stationd MESSAGE_ID=5f1c1c9f8d8b4f0f9c0b7a4f53a1d2e6 -o cat"_s).out;
    }

    static void setPolicy(const QString &policy)
    {
        ASSERT_TRUE(
            succeeded(asRoot(u"printf '[observation]\npolicy=%1\n' >>/etc/stationmaster/stationd.conf;"
                             " systemctl restart stationd"_s.arg(policy))));
    }

    /// From where an operator may look at screens.
    static void setNetworks(const QString &networks)
    {
        ASSERT_TRUE(succeeded(asRoot(
            u"printf '[observation]\\npolicy=silent\\nnetworks=%1\\n' >/etc/stationmaster/stationd.conf;"
            " systemctl restart stationd"_s.arg(networks))));
    }

    /// The teacher looks at the screen of student1 as one who has come to this address by ssh.
    static LabHost::Output pictureBySsh(const QString &address)
    {
        return asRoot(
            u"ssh -n -i /etc/ssh/lab_key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null"
            " -o LogLevel=ERROR teacher@%1 LANG=C.UTF-8 %2/stationctl screenshot student1"
            " -o - >/dev/null"_s.arg(address, LabHost::programs()));
    }

    /// What a command wrote to its standard output, as an image.
    static QImage image(const QString &user, const QString &line)
    {
        const LabHost::Output output = asUser(user, u"set -o pipefail; "_s + line + u" | base64 -w0"_s);
        EXPECT_TRUE(succeeded(output));
        return QImage::fromData(QByteArray::fromBase64(output.out.toLatin1()));
    }

    /// Colours of the picture, sampled: a desktop has several, a black screen one.
    static QSet<QRgb> colors(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 8) {
            for (int x = 0; x < image.width(); x += 8)
                seen.insert(image.pixel(x, y));
        }
        return seen;
    }
};

} // namespace

TEST_F(StationctlHostd, ADashboardUserActsOnStandardUsersAndOnNobodyElse)
{
    ASSERT_TRUE(succeeded(
        host().startSessions({u"rdp:student1"_s, u"vnc:student2"_s, u"text:student3"_s, u"vnc:student9"_s})));
    const QString student = idOf(u"student1"_s);
    const QString display = host().sessionsOf(u"student1"_s).first().value("Display");
    // Not to be had from the login manager alone: somebody else's connection.
    EXPECT_TRUE(succeeded(asUser(u"teacher"_s, u"stationctl disconnect student1"_s)));
    EXPECT_FALSE(host().hasRdpClient(display));
    EXPECT_TRUE(exists(student)) << "it lives on";
    EXPECT_TRUE(succeeded(asUser(u"teacher"_s, u"stationctl logoff student3"_s)));
    EXPECT_TRUE(host().sessionsOf(u"student3"_s).isEmpty());

    for (const QString &line :
         {u"stationctl logoff student9"_s, u"stationctl disconnect student9"_s,
          u"stationctl message student9 hello"_s, u"stationctl screenshot student9 -o /tmp/x.png"_s})
        EXPECT_EQ(asUser(u"teacher"_s, line).exitCode, 4) << line.toStdString();
    for (const QString &line :
         {u"stationctl logoff student2"_s, u"stationctl screenshot student2 -o /tmp/x.png"_s})
        EXPECT_EQ(asUser(u"visitor"_s, line).exitCode, 4) << line.toStdString();
    EXPECT_TRUE(asUser(u"visitor"_s, u"stationctl list"_s).out.contains(u"student2"_s)) << "lists are free";
    EXPECT_FALSE(host().sessionsOf(u"student9"_s).isEmpty());

    const QString record = journal();
    EXPECT_TRUE(record.contains(u"disconnect by teacher"_s)) << record.toStdString();
    EXPECT_TRUE(record.contains(u"logoff by visitor"_s)) << record.toStdString();
    EXPECT_GE(record.count(u": refused"_s), 6);
    EXPECT_TRUE(succeeded(asRoot(u"stationctl logoff student9"_s))) << "root may everything";
}

TEST_F(StationctlHostd, AllLeavesOutTheOwnSession)
{
    startText(u"student1"_s);
    startText(u"student2"_s);
    const LabHost::Output output =
        inSession(u"teacher"_s,
                  u"stationctl list --json; stationctl logoff --all --yes --json; stationctl list --json"_s);
    ASSERT_TRUE(succeeded(output)) << "the session that it ran in has not been ended";
    EXPECT_EQ(output.out.count(u"\"result\":\"done\""_s), 2) << output.out.toStdString();
    EXPECT_EQ(output.out.count(u"\"own\":true"_s), 2) << output.out.toStdString();
    EXPECT_TRUE(host().sessionsOf(u"student1"_s).isEmpty() && host().sessionsOf(u"student2"_s).isEmpty());
}

TEST_F(StationctlHostd, WithoutATargetTheOwnSessionIsMeant)
{
    const QString other = startText(u"student2"_s);
    inSession(u"student1"_s, u"stationctl logoff; sleep infinity"_s);
    EXPECT_TRUE(LabHost::waitFor([] {
        return host().sessionsOf(u"student1"_s).isEmpty();
    }));
    EXPECT_TRUE(exists(other));
}

TEST_F(StationctlHostd, PicturesARealDesktop)
{
    ASSERT_TRUE(
        succeeded(host().startSessions({u"rdp:student1:xfce"_s, u"vnc:student2"_s, u"text:student3"_s})));
    // Who is connected is looked at every second; a session that nobody is connected to has no picture.
    ASSERT_TRUE(LabHost::waitFor([] {
        return !asUser(u"teacher"_s, u"stationctl list"_s).out.contains(u"Disconnected"_s);
    }));
    QImage picture;
    // The desktop is there before it has painted itself.
    EXPECT_TRUE(LabHost::waitFor([&] {
        picture = image(u"teacher"_s, u"stationctl screenshot student1 -o -"_s);
        return colors(picture).size() > 8;
    })) << colors(picture).size()
        << " colours";
    EXPECT_EQ(picture.size(), QSize(1024, 768));
    EXPECT_EQ(image(u"teacher"_s, u"stationctl screenshot student1 -o - --size 320x200"_s).size(),
              QSize(267, 200));

    const LabHost::Output all =
        asUser(u"teacher"_s, u"rm -rf /tmp/shots; stationctl screenshot --all -o /tmp/shots/ --json"_s);
    EXPECT_EQ(all.exitCode, 1) << "a text session has no screen";
    EXPECT_EQ(all.out.count(u"\"result\":\"done\""_s), 2) << all.out.toStdString();
    const LabHost::Output kinds =
        asUser(u"teacher"_s, u"file -b --mime-type /tmp/shots/*; stat -c %a /tmp/shots/*"_s);
    EXPECT_EQ(kinds.out, u"image/png\nimage/png\n600\n600\n"_s);
    EXPECT_TRUE(succeeded(asUser(u"teacher"_s, u"stationctl screenshot student2 -o /tmp/shots/one.jpg"_s)));
    EXPECT_EQ(asUser(u"teacher"_s, u"file -b --mime-type /tmp/shots/one.jpg"_s).out, u"image/jpeg\n"_s);
}

TEST_F(StationctlHostd, SaysThatTheUserIsAskedOrThatThereAreNoPictures)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s})));
    setPolicy(u"ask"_s);
    const LabHost::Output asked =
        asUser(u"teacher"_s, u"stationctl screenshot student1 -o /tmp/asked.png --timeout 4"_s);
    EXPECT_EQ(asked.exitCode, 1);
    EXPECT_TRUE(asked.err.contains(u"Waiting for the user's consent"_s)) << asked.err.toStdString();
    EXPECT_FALSE(asUser(u"teacher"_s, u"test -e /tmp/asked.png"_s).ok());
    setPolicy(u"off"_s);
    const LabHost::Output off = asUser(u"teacher"_s, u"stationctl screenshot student1 -o /tmp/off.png"_s);
    EXPECT_EQ(off.exitCode, 1);
    EXPECT_TRUE(off.err.contains(u"There are no pictures of this session"_s)) << off.err.toStdString();
}

TEST_F(StationctlHostd, ScreensAreSeenFromTheNetworksOfTheSiteAlone)
{
    // Where sshd has told PAM that the operator comes from; what he sets in his own environment counts for
    // nothing.
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:student1:quiet:640x480x24"_s})));
    setNetworks(u"192.0.2.0/24"_s);
    const LabHost::Output outside = pictureBySsh(u"127.0.0.1"_s);
    EXPECT_EQ(outside.exitCode, 4) << outside.err.toStdString();
    EXPECT_EQ(pictureBySsh(u"127.0.0.1 SSH_CLIENT=192.0.2.7"_s).exitCode, 4);
    EXPECT_TRUE(asRoot(u"stationctl audit"_s).out.contains(u"teacher"_s)) << "a refusal is written down";
    setNetworks(u"127.0.0.0/8"_s);
    EXPECT_TRUE(succeeded(pictureBySsh(u"127.0.0.1"_s)));
    EXPECT_EQ(pictureBySsh(u"::1"_s).exitCode, 4);
    setNetworks(u"::1"_s);
    EXPECT_TRUE(succeeded(pictureBySsh(u"::1"_s)));
    EXPECT_EQ(pictureBySsh(u"127.0.0.1"_s).exitCode, 4);
    // What comes through the network's own loop may have been forwarded: it is not somebody at this computer.
    setNetworks(u"local"_s);
    EXPECT_EQ(pictureBySsh(u"127.0.0.1"_s).exitCode, 4);
    // Who is in no session is nowhere; everything but pictures goes on.
    EXPECT_EQ(asUser(u"teacher"_s, u"stationctl screenshot student1 -o /tmp/x.png"_s).exitCode, 4);
    EXPECT_TRUE(succeeded(asUser(u"teacher"_s, u"stationctl message student1 hello"_s)));
}

TEST_F(StationctlHostd, AnotherHostsStationdIsUsedThroughSsh)
{
    ASSERT_TRUE(succeeded(asRoot(becomeServer1)));
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student1"_s})));
    const QString display = host().sessionsOf(u"student1"_s).first().value("Display");
    EXPECT_TRUE(succeeded(asRoot(u"stationctl screenshot student1 --server Server1 -o /tmp/remote.png"_s)));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl disconnect student1 --server Server1"_s)));
    EXPECT_FALSE(host().hasRdpClient(display));
}

TEST_F(StationctlHostd, AStationdThatDoesNotStartIsDoneWithout)
{
    const QString id = startText(u"student1"_s);
    ASSERT_TRUE(succeeded(asRoot(u"mkdir -p /run/systemd/system/stationd.service.d;"
                                 " printf '[Service]\\nExecStart=\\nExecStart=/bin/false\\n' "
                                 ">/run/systemd/system/stationd.service.d/broken.conf;"
                                 " systemctl daemon-reload; systemctl stop stationd"_s)));
    QElapsedTimer clock;
    clock.start();
    const LabHost::Output list = asRoot(u"stationctl list -v"_s);
    EXPECT_TRUE(succeeded(list));
    EXPECT_LT(clock.elapsed(), 20'000) << "the bus gives up after 25 s";
    EXPECT_TRUE(list.out.contains(id));
    EXPECT_TRUE(list.err.contains(u"The host service (stationd) could not be started."_s))
        << list.err.toStdString();
    const LabHost::Output picture = asRoot(u"stationctl screenshot student1 -o /tmp/x.png"_s);
    EXPECT_EQ(picture.exitCode, 1);
    EXPECT_TRUE(picture.err.contains(u"could not be started"_s)) << picture.err.toStdString();
    Operator teacher(host(), u"teacher"_s);
    ASSERT_TRUE(teacher.open({LabHost::programs() + u"/stationmaster"_s}, u"stationmaster"_s))
        << teacher.said().toStdString();
    EXPECT_TRUE(teacher.waitToSee(u"label"_s, u"The host service (stationd) could not be started."_s))
        << teacher.tree().toStdString();
    teacher.close();
    EXPECT_TRUE(succeeded(asRoot(u"stationctl logoff student1"_s))) << "root's verbs always work";
    EXPECT_FALSE(exists(id));
}

} // namespace stationmaster::lab
