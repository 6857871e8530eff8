// SPDX-License-Identifier: GPL-3.0-or-later
// stationctl on a real host: the article's examples, every exit code, and bad luck of every kind.
#include "tests/lab/stationctl_lab.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// Gives a session of logind's another id, as it can have it on any host: logind is stopped, its file of the
/// session renamed, and logind started again. What newer ones have systemd keep for it, by the old name, is
/// lost with the stop: it is found by its number again.
const QString renameSession =
    u"systemctl stop systemd-logind && mv /run/systemd/sessions/%1 /run/systemd/sessions/%2"
    " && sed -i 's/\\b%1\\b/%2/g' /run/systemd/users/*"
    " && find /run/systemd/sessions -type f -exec sed -i '/^LEADER_FD_SAVED=/d' {} +"
    " && systemctl start systemd-logind"_s;

/// Whether this line of `loginctl list-sessions` is of a user's manager, which has a session too in newer
/// systemd.
bool isManagers(const QString &line)
{
    return line.contains(u" manager "_s);
}

} // namespace

TEST_F(StationctlLab, TheArticlesFirstExampleLogsOffTheCallersOwnSession)
{
    const QString other = startText(u"student2"_s);
    inSession(u"student1"_s, u"stationctl logoff; sleep infinity"_s);
    EXPECT_TRUE(LabHost::waitFor([] {
        return host().sessionsOf(u"student1"_s).isEmpty();
    }));
    EXPECT_TRUE(exists(other));
}

TEST_F(StationctlLab, TheArticlesSecondExampleLogsOffSessionTwelve)
{
    const QString other = startText(u"student2"_s);
    const QString id = startText(u"student1"_s);
    ASSERT_TRUE(succeeded(asRoot(renameSession.arg(id, u"12"_s))));
    ASSERT_TRUE(LabHost::waitFor([] {
        return exists(u"12"_s);
    }));
    const LabHost::Output output = asRoot(u"stationctl logoff 12"_s);
    EXPECT_TRUE(succeeded(output));
    EXPECT_EQ(output.out + output.err, QString());
    EXPECT_FALSE(exists(u"12"_s));
    EXPECT_TRUE(exists(other));
}

TEST_F(StationctlLab, TheArticlesThirdExampleLogsOffTerm04OnServer1)
{
    ASSERT_TRUE(succeeded(asRoot(becomeServer1)));
    const QString other = startText(u"student2"_s, u"TERM05"_s);
    const QString id = startText(u"student1"_s, u"TERM04"_s);
    ASSERT_TRUE(asRoot(u"stationctl list"_s).out.contains(u" TERM04 "_s));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl logoff TERM04 /server:Server1"_s)));
    EXPECT_FALSE(exists(id));
    EXPECT_TRUE(exists(other));
    EXPECT_TRUE(host().processesOf(id).isEmpty());
}

TEST_F(StationctlLab, TheListIsWhatLoginctlSays)
{
    ASSERT_TRUE(succeeded(
        host().startSessions({u"rdp:student1"_s, u"vnc:student2"_s, u"ssh:student3"_s, u"text:student4"_s})));
    const LabHost::Output output = inSession(u"teacher"_s,
                                             u"loginctl --no-legend list-sessions >/tmp/truth;"
                                             " stationctl list --json; stationctl list"_s);
    ASSERT_TRUE(succeeded(output));
    QSet<QString> truth;
    for (const QString &line : host().run({u"cat"_s, u"/tmp/truth"_s}).out.split(u'\n', Qt::SkipEmptyParts))
        if (!isManagers(line))
            truth += line.simplified().section(u' ', 0, 0);
    QSet<QString> listed;
    QStringList own;
    QHash<QString, QString> kinds;
    QStringList marked;
    for (const QString &line : output.out.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'{')) {
            if (line.startsWith(u'>'))
                marked += line;
            continue;
        }
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        listed += object.value(u"session"_s).toString();
        kinds.insert(object.value(u"user"_s).toString(), object.value(u"kind"_s).toString());
        if (object.value(u"own"_s).toBool())
            own += object.value(u"user"_s).toString();
    }
    EXPECT_EQ(listed.values().size(), 5);
    EXPECT_TRUE(listed == truth);
    EXPECT_EQ(own, QStringList(u"teacher"_s));
    ASSERT_EQ(marked.size(), 1);
    EXPECT_TRUE(marked.first().contains(u"teacher"_s));
    EXPECT_EQ(kinds.value(u"student1"_s), u"xrdp"_s);
    EXPECT_EQ(kinds.value(u"student2"_s), u"vnc"_s);
    EXPECT_EQ(kinds.value(u"student3"_s), u"ssh"_s);
    EXPECT_EQ(kinds.value(u"student4"_s), u"text"_s);
}

TEST_F(StationctlLab, AnUnknownIdIsNoSuchSession)
{
    const QString id = startText(u"student1"_s);
    for (const QString &verb : {u"logoff"_s, u"disconnect"_s, u"lock"_s, u"unlock"_s, u"list"_s}) {
        const LabHost::Output output = asRoot(u"stationctl "_s + verb + u" 99999"_s);
        EXPECT_EQ(output.exitCode, 5) << verb.toStdString();
        EXPECT_TRUE(output.err.contains(u"99999"_s));
        EXPECT_EQ(output.out, QString());
    }
    EXPECT_EQ(asRoot(u"stationctl message 99999 hello"_s).exitCode, 5);
    EXPECT_EQ(asRoot(u"stationctl logoff "_s + id + u" 99999 --yes"_s).exitCode, 5);
    EXPECT_TRUE(exists(id)) << "one bad name spoils the whole";
}

TEST_F(StationctlLab, AnAmbiguousNameIsRefusedWithTheCandidates)
{
    const QString first = startText(u"student1"_s);
    const QString second = startText(u"student1"_s);
    const LabHost::Output output = asRoot(u"stationctl logoff student1"_s);
    EXPECT_EQ(output.exitCode, 2);
    EXPECT_TRUE(output.err.contains(first) && output.err.contains(second)) << output.err.toStdString();
    EXPECT_TRUE(exists(first) && exists(second));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl logoff --user student1 --yes"_s)));
    EXPECT_FALSE(exists(first) || exists(second));
}

TEST_F(StationctlLab, OutsideAnySessionNoTargetIsAClearError)
{
    for (const QString &verb : {u"logoff"_s, u"disconnect"_s, u"lock"_s}) {
        const LabHost::Output output = asRoot(u"stationctl "_s + verb);
        EXPECT_EQ(output.exitCode, 5) << verb.toStdString();
        EXPECT_TRUE(output.err.contains(u"does not run inside a session"_s));
    }
}

TEST_F(StationctlLab, AnothersSessionIsRefusedToAnOrdinaryUserAndNothingChanges)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student1"_s, u"text:student2"_s})));
    const QString rdp = idOf(u"student1"_s);
    const QString text = idOf(u"student2"_s);
    const QString display = host().sessionsOf(u"student1"_s).first().value("Display");
    for (const QString &line : {u"logoff %1"_s, u"logoff --force %1"_s, u"lock %1"_s, u"unlock %1"_s,
                                u"disconnect %1"_s, u"message %1 hello"_s}) {
        const LabHost::Output output = asUser(u"visitor"_s, u"stationctl "_s + line.arg(rdp));
        EXPECT_EQ(output.exitCode, 4) << line.toStdString() << output.err.toStdString();
        EXPECT_TRUE(output.err.contains(u"not allowed"_s)) << output.err.toStdString();
    }
    EXPECT_EQ(asUser(u"visitor"_s, u"stationctl logoff "_s + text).exitCode, 4);
    EXPECT_EQ(asUser(u"visitor"_s, u"stationctl logoff --all --yes"_s).exitCode, 4);
    EXPECT_TRUE(exists(rdp) && exists(text));
    EXPECT_TRUE(host().hasRdpClient(display));
    EXPECT_FALSE(host().sessionsOf(u"student1"_s).first().yes("LockedHint"));
}

TEST_F(StationctlLab, ASessionThatEndsBetweenLookUpAndActIsNoSuchSession)
{
    ASSERT_TRUE(succeeded(host().startSessions({u"vnc:student1"_s})));
    const QString id = idOf(u"student1"_s);
    const LabHost::Output output =
        asRoot(u"(sleep 1; loginctl terminate-session %1) & stationctl lock %1 --warn 4"_s.arg(id));
    EXPECT_EQ(output.exitCode, 5) << output.err.toStdString();
    EXPECT_TRUE(output.err.contains(u"This session is gone."_s));
}

TEST_F(StationctlLab, AllLeavesTheCallersOwnSessionAlone)
{
    ASSERT_TRUE(succeeded(
        host().startSessions({u"rdp:student1"_s, u"vnc:student2"_s, u"ssh:student3"_s, u"text:student4"_s})));
    const LabHost::Output refused = inSession(u"teacher"_s, u"stationctl logoff --all"_s);
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_TRUE(refused.err.contains(u"--yes"_s));
    EXPECT_EQ(host().sessions().size(), 4);

    const LabHost::Output output = inSession(
        u"teacher"_s,
        u"stationctl logoff --all --yes --json; echo code $?; loginctl --no-legend list-sessions"_s);
    EXPECT_EQ(output.out.count(u"\"result\":\"done\""_s), 4) << output.out.toStdString();
    QStringList rest = output.out.section(u"code 0\n"_s, 1).split(u'\n', Qt::SkipEmptyParts);
    rest.removeIf(isManagers);
    ASSERT_EQ(rest.size(), 1) << "only the caller's own is left: " << rest.join(u'\n').toStdString();
    EXPECT_TRUE(rest.first().contains(u"teacher"_s));
}

TEST_F(StationctlLab, AsksOnARealTerminalAndTakesTheAnswer)
{
    const QString first = startText(u"student1"_s);
    const QString second = startText(u"student2"_s);
    // script(1) is the terminal; what is piped into it is typed, when the question is there. Whoever runs
    // this in the background has Ctrl-C ignored, which stationctl would keep to.
    const QString typed =
        u"said=$(mktemp); "
        "{ until grep -qF '[y/N]' $said; do [ -e $said ] || exit; sleep 0.05; done; printf '%1'; "
        "while [ -e $said ]; do sleep 0.05; done; } | "
        "{ script -qefc 'exec stationctl logoff --all' $said; code=$?; rm -f $said; exit $code; }"_s;
    const LabHost::Output no = asRoot(typed.arg(u"n\\r"_s));
    EXPECT_EQ(no.exitCode, 2);
    EXPECT_TRUE(no.out.contains(u"student1"_s) && no.out.contains(u"student2"_s)) << no.out.toStdString();
    EXPECT_TRUE(no.out.contains(u"[y/N]"_s));
    EXPECT_EQ(asRoot(typed.arg(u"\\003"_s)).exitCode, 1) << "Ctrl-C at the question";
    EXPECT_TRUE(exists(first) && exists(second));
    const LabHost::Output yes = asRoot(typed.arg(u"y\\r"_s));
    EXPECT_EQ(yes.exitCode, 0) << yes.out.toStdString();
    EXPECT_FALSE(exists(first) || exists(second));
}

TEST_F(StationctlLab, ColourIsForTerminalsAlone)
{
    startText(u"student1"_s);
    EXPECT_FALSE(asRoot(u"TERM=xterm stationctl list"_s).out.contains(u'\x1b'));
    EXPECT_TRUE(
        asRoot(u"TERM=xterm script -qec 'stationctl list' /dev/null </dev/null"_s).out.contains(u'\x1b'));
    EXPECT_FALSE(asRoot(u"TERM=xterm NO_COLOR=1 script -qec 'stationctl list' /dev/null </dev/null"_s)
                     .out.contains(u'\x1b'));
}

TEST_F(StationctlLab, AFullDiskIsNotSuccess)
{
    startText(u"student1"_s);
    const LabHost::Output output = asRoot(u"stationctl list >/dev/full"_s);
    EXPECT_EQ(output.exitCode, 1);
    EXPECT_FALSE(output.err.isEmpty());
    EXPECT_TRUE(succeeded(asRoot(u"set -o pipefail; stationctl list | head -c 1"_s)));
}

TEST_F(StationctlLab, AnInterruptInTheMiddleOfTwentyStopsWhatHasNotBegun)
{
    for (int i = 1; i <= 20; ++i)
        ASSERT_FALSE(startStubborn(u"student%1"_s.arg(i)).isEmpty());
    // --foreground: else timeout signals its whole group too, and the program gets two interrupts, not one.
    const LabHost::Output output =
        asRoot(u"timeout --foreground --preserve-status -s INT 1.5 stationctl logoff --all --yes"_s);
    EXPECT_EQ(output.exitCode, 1) << output.err.toStdString();
    const auto logged = output.err.count(u": Logged off."_s);
    const auto cancelled = output.err.count(u": Cancelled before it began."_s);
    EXPECT_GT(logged, 0);
    EXPECT_GT(cancelled, 0);
    EXPECT_EQ(logged + cancelled, 20);
    EXPECT_TRUE(output.err.contains(u"%1 logged off, %2 left alone: cancelled"_s.arg(logged).arg(cancelled)))
        << output.err.toStdString();
    EXPECT_EQ(host().sessions().size(), cancelled);
}

TEST_F(StationctlLab, WithoutALoginManagerTheHostIsUnreachable)
{
    ASSERT_TRUE(succeeded(asRoot(u"systemctl mask --runtime --now systemd-logind"_s)));
    const LabHost::Output list = asRoot(u"stationctl list --timeout 5"_s);
    const LabHost::Output logoff = asRoot(u"stationctl logoff 12 --timeout 5"_s);
    ASSERT_TRUE(
        succeeded(asRoot(u"systemctl unmask --runtime systemd-logind && systemctl start systemd-logind"_s)));
    EXPECT_EQ(list.exitCode, 3);
    EXPECT_EQ(logoff.exitCode, 3);
    EXPECT_EQ(list.out, QString());
    EXPECT_TRUE(list.err.contains(u"cannot be reached"_s));
}

TEST_F(StationctlLab, AServerThatCannotBeReachedIsUnreachable)
{
    ASSERT_TRUE(succeeded(asRoot(becomeServer1)));
    EXPECT_TRUE(succeeded(asRoot(u"stationctl list --server Server1"_s)));
    EXPECT_EQ(asRoot(u"stationctl list --server nowhere.invalid"_s).exitCode, 3);
    EXPECT_EQ(asRoot(u"stationctl list --server=-oProxyCommand=reboot"_s).exitCode, 3);
    // A key that is not the one we know is no server of ours.
    const LabHost::Output changed =
        asRoot(u"ssh-keygen -q -t ed25519 -N '' -f /tmp/other <<<y >/dev/null; "
               "printf 'Server1 %s\\n' \"$(cut -d' ' -f1,2 /tmp/other.pub)\" >/root/.ssh/known_hosts; "
               "stationctl logoff --all --yes --server Server1"_s);
    EXPECT_EQ(changed.exitCode, 3);
    EXPECT_TRUE(changed.err.contains(u"another key"_s)) << changed.err.toStdString();
}

TEST_F(StationctlLab, AllOnAnotherHostLeavesTheWayThereAlone)
{
    ASSERT_TRUE(succeeded(asRoot(becomeServer1)));
    startText(u"student1"_s);
    startText(u"student2"_s);
    const LabHost::Output output = asRoot(u"stationctl logoff --all --yes --server Server1 --json"_s);
    EXPECT_TRUE(succeeded(output));
    EXPECT_EQ(output.out.count(u"\"result\":\"done\""_s), 2) << output.out.toStdString();
}

} // namespace stationmaster::lab
