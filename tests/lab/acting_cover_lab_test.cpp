// SPDX-License-Identifier: GPL-3.0-or-later
// The cover against keys and clicks that the session's own user makes, against his killing what draws it, and
// as a standing order for everybody.
#include "tests/lab/acting_lab.h"

#include <QImage>

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

class Cover : public ActingLab
{
protected:
    static QString fileName(const QString &user) { return u"/home/%1/heard"_s.arg(user); }

    /// A program on the user's desktop that has the keyboard.
    static void listen(const QString &user)
    {
        ASSERT_TRUE(
            startOnDesktop(user, u"openbox"_s, {LabHost::programs() + u"/lab_listener"_s, fileName(user)}));
        ASSERT_TRUE(LabHost::waitFor([&] {
            return heard(user).contains(u"active"_s);
        }));
    }

    static QString heard(const QString &user) { return fileOf(fileName(user)); }

    /// Keys and a click by XTest, in the session and by its own user.
    static void press(const QString &user, const QString &keys)
    {
        ASSERT_TRUE(succeeded(host().runOnDesktop(
            user, {u"xdotool"_s, u"mousemove"_s, u"400"_s, u"300"_s, u"click"_s, u"1"_s, u"type"_s, keys})));
    }

    /// The program receives what is pressed now. X keeps the order: whatever was pressed before has reached
    /// it by then, or never will.
    static void expectHeard(const QString &user, const QString &keys)
    {
        press(user, keys);
        EXPECT_TRUE(LabHost::waitFor([&] {
            return heard(user).contains(keys);
        })) << keys.toStdString()
            << " in " << heard(user).toStdString();
    }

    /// The picture that the teacher gets is of this colour, soon. Looked at aside from where the pointer is.
    static bool picturesShow(const QString &user, const QColor &color)
    {
        return LabHost::waitFor([&] {
            const LabHost::Output output =
                asTeacher(u"stationctl screenshot %1 -o - --size 320x240 | base64 -w0"_s.arg(user));
            const QImage picture = QImage::fromData(QByteArray::fromBase64(output.out.toLatin1()));
            if (picture.isNull())
                return false;
            const QColor seen = picture.pixelColor(picture.width() / 4, picture.height() * 3 / 4);
            constexpr int Tolerance = 24; // JPEG's.
            return std::abs(seen.red() - color.red()) < Tolerance
                && std::abs(seen.green() - color.green()) < Tolerance
                && std::abs(seen.blue() - color.blue()) < Tolerance;
        });
    }

    static bool isBlocked(const QString &user)
    {
        return asRoot(u"stationctl list --json "_s + user).out.contains(u"\"blocked\":true"_s);
    }

    static bool becomesBlocked(const QString &user, bool blocked)
    {
        return LabHost::waitFor([&] {
            return isBlocked(user) == blocked;
        });
    }

    static QString agentOf(const QString &id)
    {
        return host()
            .run({u"systemctl"_s, u"show"_s, u"-P"_s, u"MainPID"_s,
                  u"stationmaster-agent-%1.service"_s.arg(id)})
            .out.trimmed();
    }
};

} // namespace

TEST_F(Cover, TakesKeysAndClicksHoweverOftenItsAgentIsKilled)
{
    const QString user = u"student1"_s;
    const QString id = logOn(1, 1, u"quiet"_s).value(user);
    listen(user);
    expectHeard(user, u"open"_s);
    const qsizetype clicks = heard(user).count(u"button"_s);
    EXPECT_GE(clicks, 1);
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block student1 --message 'Please listen'"_s)));
    press(user, u"wwww"_s);

    BusRecord record(host());
    ASSERT_TRUE(record.hasBegun());
    QList<qint64> back;
    for (int i = 0; i < 10; ++i) {
        const QString pid = agentOf(id);
        ASSERT_NE(pid, u"0"_s);
        EXPECT_FALSE(host().runAs(user, {u"cat"_s, u"/proc/%1/environ"_s.arg(pid)}).ok())
            << "its user may look into the agent, and so change it";
        const qint64 killed = now();
        ASSERT_TRUE(succeeded(host().runAs(user, {u"kill"_s, u"-KILL"_s, pid})));
        ASSERT_TRUE(record.waitFor([&] {
            return record.coveredAt(killed).has_value();
        })) << "after it was killed for time "
            << i + 1;
        back += *record.coveredAt(killed) - killed;
        press(user, u"wwww"_s);
    }
    EXPECT_TRUE(isBlocked(user));
    std::ranges::sort(back);
    std::printf("cover back after its agent was killed: p50 %lld ms, worst %lld ms of %lld\n",
                static_cast<long long>(back.at(back.size() / 2) / 1000),
                static_cast<long long>(back.constLast() / 1000), static_cast<long long>(back.size()));

    ASSERT_TRUE(succeeded(asTeacher(u"stationctl unblock student1"_s)));
    expectHeard(user, u"free"_s);
    EXPECT_FALSE(heard(user).contains(u'w')) << heard(user).toStdString();
    EXPECT_EQ(heard(user).count(u"button"_s), clicks + 1) << heard(user).toStdString();
}

TEST_F(Cover, MayBeLookedUnderWhereTheSiteWantsThat)
{
    ASSERT_TRUE(succeeded(asRoot(u"printf '[block]\npicture=desktop\n' >>/etc/stationmaster/stationd.conf;"
                                 " systemctl restart stationd"_s)));
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student1:openbox"_s, u"vnc:student2:openbox"_s})));
    const QString green = u"#20b040"_s;
    const QString yellow = u"#e0d020"_s;
    for (const QString &user : {u"student1"_s, u"student2"_s}) {
        ASSERT_TRUE(startOnDesktop(user, u"openbox"_s,
                                   {LabHost::programs() + u"/lab_listener"_s, fileName(user), green}));
        ASSERT_TRUE(picturesShow(user, QColor(green))) << user.toStdString();
        ASSERT_TRUE(succeeded(asTeacher(u"stationctl block "_s + user)));
        EXPECT_TRUE(picturesShow(user, QColor(green))) << user.toStdString();
        EXPECT_TRUE(isBlocked(user));
        // What opens there is seen, and what its user presses reaches nothing.
        ASSERT_TRUE(startOnDesktop(user, u"openbox"_s,
                                   {LabHost::programs() + u"/lab_listener"_s, fileName(user), yellow}));
        EXPECT_TRUE(picturesShow(user, QColor(yellow))) << user.toStdString();
        press(user, u"wwww"_s);
        ASSERT_TRUE(succeeded(asTeacher(u"stationctl unblock "_s + user)));
        EXPECT_TRUE(picturesShow(user, QColor(yellow))) << user.toStdString();
        expectHeard(user, u"free"_s);
        EXPECT_FALSE(heard(user).contains(u'w')) << heard(user).toStdString();
    }
}

TEST_F(Cover, OfEverybodyIsOverWhoeverComesLaterAndIsTheTeachersAlone)
{
    logOn(1, 2, u"quiet"_s);
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block --all --yes --lease 10m"_s)));
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:student3:quiet"_s})));
    for (const QString &user : {u"student1"_s, u"student2"_s, u"student3"_s})
        EXPECT_TRUE(becomesBlocked(user, true)) << user.toStdString();
    EXPECT_EQ(asUser(u"student3"_s, u"stationctl unblock student3"_s).exitCode, 4) << "his own";
    EXPECT_EQ(asUser(u"student3"_s, u"stationctl unblock --all --yes"_s).exitCode, 4);

    killStationd();
    for (const QString &user : {u"student1"_s, u"student2"_s, u"student3"_s})
        EXPECT_TRUE(becomesBlocked(user, true)) << user.toStdString();
    // Who logs on after stationd was killed is covered as well.
    ASSERT_TRUE(succeeded(host().startSessions({u"xvfb:student4:quiet"_s})));
    EXPECT_TRUE(becomesBlocked(u"student4"_s, true));
}

TEST_F(Cover, OfEverybodyEndsWithItsLease)
{
    logOn(1, 1, u"quiet"_s);
    ASSERT_TRUE(succeeded(asTeacher(u"stationctl block --all --yes --lease 20"_s)));
    const qint64 end = now() + 20'000'000;
    EXPECT_TRUE(becomesBlocked(u"student1"_s, true));
    EXPECT_LT(now(), end);
    EXPECT_TRUE(becomesBlocked(u"student1"_s, false));
    EXPECT_GE(now(), end - 1'000'000);
    EXPECT_LT(now(), end + 30'000'000);
    listen(u"student1"_s);
    expectHeard(u"student1"_s, u"free"_s);
}

} // namespace stationmaster::lab
