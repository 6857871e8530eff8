// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, what is written down of it, and what a log-off everywhere leaves behind: stationd as it is
// installed, with the real polkit, journal, logind and systemd.
#include "backend/core/action_catalogue.h"
#include "tests/daemon/interface_methods.h"
#include "tests/lab/lab_test.h"

#include <QRegularExpression>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.stationmaster.Host1"_s;
const QString Root = u"/org/stationmaster/Host1"_s;

struct Method
{
    QString name; ///< As interfaceMethods() has it.
    QString arguments; ///< For busctl, after the identity; for the verbs what stands for a{sv}.
    bool onSession;
    bool command; ///< One's own session is no exception.
    QString may; ///< For the host's: of visitor, student1, teacher, teacher by ssh, student9, root.
};

// A log-off that may be ordered here begins its countdown, and is called off again.
const QString Warned = u"a{sv} 3 grace u 600 job u 1 defer b true"_s;

/// What is no action of the catalogue.
const QList<Method> Others{
    {u"Host1.GetOwnSession"_s, {}, false, false, u"yyyyyy"_s},
    {u"Host1.History"_s, u"tu 0 5"_s, false, false, u"nnyyny"_s},
    {u"Host1.BlockAll"_s, u"su look 60"_s, false, false, u"nnyyny"_s},
    {u"Host1.UnblockAll"_s, {}, false, false, u"nnyyny"_s},
    {u"Session1.CallOff"_s, {}, true, true, {}},
    {u"Session1.Watch"_s, u"uuda{sv} 320 180 2 0"_s, true, false, {}},
    {u"Session1.Unwatch"_s, {}, true, false, {}},
    {u"Session1.Acknowledge"_s, u"u 1"_s, true, false, {}},
    {u"Station1.Rename"_s, u"s Window"_s, false, false, u"nnnnny"_s},
    {u"AgentHub1.Register"_s, u"sas c1 0"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.IsAgent"_s, u"u 1"_s, false, false, u"yyyyyy"_s},
    {u"AgentHub1.SetAbilities"_s, u"as 1 sound"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.ReportRestrictions"_s, u"as 1 sound"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.Deliver"_s, u"uayayuu 1 0 1 0 1 1"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.Report"_s, u"s refused"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.ReportCover"_s, u"bb true true"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.ReportMessage"_s, u"us 1 ok"_s, false, false, u"nnnnnn"_s},
    {u"AgentHub1.LeaveNow"_s, {}, false, false, u"nnnnnn"_s},
    {u"ObjectManager.GetManagedObjects"_s, {}, false, false, u"yyyyyy"_s},
};

QList<Method> everyMethod()
{
    QList<Method> methods = Others;
    for (const ActionInfo &info : actionCatalogue()) {
        const QString options = info.ends() ? Warned
            : info.verb == Verb::Message    ? u"a{sv} 1 message s hello"_s
                                            : u"a{sv} 0"_s;
        methods +=
            {u"Session1.Perform "_s + info.word, options, true, info.right == ActionRight::Command, {}};
    }
    return methods;
}

/// Who calls, how, and whom he may control: his own session, a standard user's, a dashboard user's and an
/// administrator's.
struct Person
{
    QString user;
    bool bySsh;
    QString control;
    QString command;
};

const QList<Person> People{
    {u"visitor"_s, false, u"ynnn"_s, u"nnnn"_s},  {u"student1"_s, false, u"ynnn"_s, u"nnnn"_s},
    {u"teacher"_s, false, u"yynn"_s, u"nynn"_s},  {u"teacher"_s, true, u"yynn"_s, u"nynn"_s},
    {u"student9"_s, false, u"ynnn"_s, u"nnnn"_s}, {u"root"_s, false, u"yyyy"_s, u"yyyy"_s},
};

const QStringList NoRightNeeded{u"Session1.Unwatch"_s, u"Session1.Acknowledge"_s};

struct Target
{
    QString path;
    QString identity; ///< uid and start time, as busctl wants them.
};

} // namespace

class StationdRights : public LabTest
{
protected:
    /// Everybody is logged on once. A case that fails is run once more by itself, on a host of its own.
    void SetUp() override
    {
        LabTest::SetUp();
        static bool isFurnished = false;
        if (isFurnished || testing::Test::HasFatalFailure())
            return;
        shell(u"set -e; /opt/lab/hostd install-stub 60; usermod -aG stationmaster student8; "
              "usermod -aG sudo student7"_s);
        ASSERT_TRUE(succeeded(host().startSessions({u"text:visitor"_s, u"text:student1"_s, u"text:teacher"_s,
                                                    u"text:student9"_s, u"text:student2"_s,
                                                    u"text:student8"_s, u"text:student7"_s})));
        isFurnished = true;
    }

    static QString shell(const QString &script)
    {
        const LabHost::Output output = host().run({u"bash"_s, u"-c"_s, script});
        EXPECT_TRUE(succeeded(output)) << script.toStdString();
        return output.out.trimmed();
    }

    static QString path(const LoginctlSession &session)
    {
        const QString id = session.id();
        return Root + u"/session/"_s + (id.front().isDigit() ? u"_3"_s + id : id);
    }

    static Target targetOf(const LoginctlSession &session)
    {
        // The first call starts stationd, which then has yet to hear of the sessions.
        LabHost::Output started;
        EXPECT_TRUE(LabHost::waitFor([&] {
            started = host().run({u"busctl"_s, u"get-property"_s, Service, path(session),
                                  u"org.stationmaster.Session1"_s, u"Started"_s});
            return started.ok();
        })) << path(session).toStdString();
        return {path(session), session.value("User") + u' ' + started.out.section(u' ', 1).trimmed()};
    }

    static LoginctlSession only(const QString &user)
    {
        const QList<LoginctlSession> found = host().sessionsOf(user);
        EXPECT_EQ(found.size(), 1) << user.toStdString();
        return found.value(0);
    }

    /// The busctl command line.
    static QString lineOf(const Method &method, const Target &target)
    {
        const QString interface = method.name.section(u'.', 0, 0);
        const QString member = method.name.section(u'.', 1).section(u' ', 0, 0);
        const QString verb = method.name.section(u' ', 1);
        const bool hasIdentity = method.onSession && !NoRightNeeded.contains(method.name);
        const QString on = interface == "Station1"_L1 ? Root + u"/station/seat0"_s
            : method.onSession                        ? target.path
                                                      : Root;
        const QString full = interface == "ObjectManager"_L1 ? u"org.freedesktop.DBus.ObjectManager"_s
                                                             : u"org.stationmaster."_s + interface;
        QString arguments = method.arguments;
        if (hasIdentity) {
            const QString values = arguments.section(u' ', 1);
            arguments = (verb.isEmpty() ? u"ut"_s : u"sut"_s) + arguments.section(u' ', 0, 0) + u' '
                + (verb.isEmpty() ? QString() : verb + u' ') + target.identity + u' ' + values;
        }
        return u"busctl call %1 %2 %3 %4 %5"_s.arg(Service, on, full, member, arguments);
    }

    static QString history(const QString &user)
    {
        const LabHost::Output output = host().runAs(
            user,
            {u"busctl"_s, u"call"_s, Service, Root, Service, u"History"_s, u"tu"_s, u"0"_s, u"10000"_s});
        EXPECT_TRUE(succeeded(output));
        return output.out;
    }

    static QString processesOf(const QString &user)
    {
        return host().run({u"pgrep"_s, u"-u"_s, user, u"-l"_s}).out.trimmed();
    }

    /// `settings` beside what a lab host has; stationd starts anew with the next call.
    static void configure(const QString &settings)
    {
        shell(u"printf '[service]\\nidle-exit=30\\n%1' >/etc/stationmaster/stationd.conf; "
              "systemctl stop stationd"_s.arg(settings));
    }
};

TEST_F(StationdRights, HaveARowForEveryMethod)
{
    QStringList rows;
    for (const Method &method : everyMethod())
        rows += method.name;
    const QSet<QString> methods = test::interfaceMethods();
    for (const QString &method : methods)
        EXPECT_EQ(rows.count(method), 1) << method.toStdString();
    EXPECT_EQ(rows.size(), methods.size());
}

TEST_F(StationdRights, AreWhatTheTableSaysForEveryCallerTargetAndMethod)
{
    // A seat has to be there to be renamed, and nobody may.
    const Target standard = targetOf(only(u"student2"_s));
    const Target dashboard = targetOf(only(u"student8"_s));
    const Target administrator = targetOf(only(u"student7"_s));
    int index = 0;
    for (const Person &person : People) {
        const bool isRoot = person.user == "root"_L1;
        const Target own = isRoot ? standard : targetOf(only(person.user));
        const QList<Target> targets{own, standard, dashboard, administrator};
        QStringList lines;
        QList<bool> expected;
        for (const Method &method : everyMethod()) {
            for (int i = 0; i < (method.onSession ? 4 : 1); ++i) {
                const QString &may = method.command ? person.command : person.control;
                lines += lineOf(method, targets[i]);
                expected += !method.onSession             ? method.may[index] == u'y'
                    : NoRightNeeded.contains(method.name) ? true
                                                          : may[i] == u'y';
            }
        }
        QString script;
        for (const QString &line : lines)
            script += u"echo \"$( { "_s + line + u"; } 2>&1 | tr '\\n' ' ' | head -c 300)\"\n"_s;
        const LabHost::Output output = person.bySsh
            ? host().run({u"ssh"_s, u"-i"_s, u"/etc/ssh/lab_key"_s, u"-oBatchMode=yes"_s,
                          u"-oStrictHostKeyChecking=no"_s, person.user + u"@127.0.0.1"_s, script},
                         180'000)
            : host().runAs(person.user, {u"bash"_s, u"-c"_s, script}, 180'000);
        ASSERT_TRUE(succeeded(output));
        const QStringList answers = output.out.split(u'\n');
        ASSERT_GE(answers.size(), lines.size());
        for (int i = 0; i < lines.size(); ++i) {
            const bool refused = answers[i].contains("polkit"_L1)
                || answers[i].contains("agent of a session"_L1)
                || answers[i].contains("no agent was started"_L1) || answers[i].contains("not registered"_L1);
            EXPECT_EQ(!refused, expected[i])
                << person.user.toStdString() << (person.bySsh ? " by ssh" : "") << ": "
                << lines[i].toStdString() << "\n  → " << answers[i].toStdString();
        }
        // What was begun is taken back, so that the next finds what this one found.
        QString undo = u"busctl call %1 %2 %1 UnblockAll\n"_s.arg(Service, Root);
        for (const Target &target : targets) {
            undo += u"busctl call %1 %2 org.stationmaster.Session1 CallOff ut %3 || true\n"_s.arg(
                Service, target.path, target.identity);
        }
        shell(undo);
        ++index;
    }
    for (const QString &user : {u"student2"_s, u"student8"_s, u"student7"_s, u"visitor"_s})
        EXPECT_EQ(host().sessionsOf(user).size(), 1) << user.toStdString() << ": nobody was logged off";
}

TEST_F(StationdRights, WhatWasDoneAndRefusedIsInTheHistory)
{
    const Method logOff{u"Session1.Perform logoff"_s, u"a{sv} 0"_s, true, false, {}};
    const QString line = lineOf(logOff, targetOf(only(u"student8"_s)));
    EXPECT_FALSE(host().runAs(u"visitor"_s, {u"bash"_s, u"-c"_s, line}).ok());
    EXPECT_FALSE(host()
                     .run({u"ssh"_s, u"-i"_s, u"/etc/ssh/lab_key"_s, u"-oBatchMode=yes"_s,
                           u"-oStrictHostKeyChecking=no"_s, u"teacher@127.0.0.1"_s, line})
                     .ok());
    // As many as the journal has by journald's own word, each once. What was begun before is still written
    // down.
    const auto inJournal = [] {
        return shell(u"journalctl -o cat _UID=0 _SYSTEMD_UNIT=stationd.service "
                     "MESSAGE_ID=5f1c1c9f8d8b4f0f9c0b7a4f53a1d2e6 | wc -l"_s)
            .toInt();
    };
    QString entries;
    int before = 0;
    EXPECT_TRUE(LabHost::waitFor([&] {
        before = inJournal();
        entries = history(u"teacher"_s);
        return before == inJournal() && entries.count(u"\"act\" s "_s) == before;
    })) << entries.count(u"\"act\" s "_s)
        << " of " << before;
    EXPECT_GE(before, 2);
    EXPECT_TRUE(entries.contains(u"\"act\" s \"logoff\""_s));
    EXPECT_TRUE(entries.contains(u"\"outcome\" s \"refused\""_s));
    EXPECT_TRUE(entries.contains(u"\"reason\" s \"NotAuthorized\""_s));
    EXPECT_TRUE(entries.contains(u"\"operator\" s \"visitor\""_s));
    EXPECT_TRUE(entries.contains(u"\"operator-host\" s \"127.0.0.1\""_s)) << "where the one by ssh came from";
    EXPECT_TRUE(entries.contains(u"\"user\" s \"student8\""_s));
}

TEST_F(StationdRights, NobodyCanWriteHistoryHimself)
{
    const QString forged =
        u"MESSAGE_ID=5f1c1c9f8d8b4f0f9c0b7a4f53a1d2e6\nMESSAGE=logoff by teacher: done\n"
        "STATIONMASTER_ACT=forged\nSTATIONMASTER_OUTCOME=done\nSTATIONMASTER_OPERATOR=teacher\n"
        "_UID=0\n_SYSTEMD_UNIT=stationd.service\nSYSLOG_IDENTIFIER=stationd\n"_s;
    const QString byLogger = u"printf '%s' '"_s + forged + u"' | logger --journald"_s;
    const QString byCat = u"printf '%s' '"_s + forged + u"' | systemd-cat -t stationd"_s;
    for (const QString &user : {u"student1"_s, u"root"_s}) {
        for (const QString &line : {byLogger, byCat})
            ASSERT_TRUE(succeeded(host().runAs(user, {u"bash"_s, u"-c"_s, line})));
    }
    ASSERT_TRUE(LabHost::waitFor([] {
        return shell(u"journalctl -o cat STATIONMASTER_ACT=forged | wc -l"_s).toInt() == 2;
    })) << "logger's two are in the journal";
    EXPECT_FALSE(history(u"teacher"_s).contains(u"forged"_s));
}

TEST_F(StationdRights, TheShippedRuleKnowsWhomTheSiteHasLookedAfter)
{
    struct Row
    {
        QString orchestrate;
        bool dashboard; ///< A dashboard user may act on another.
        bool administrator;
    };
    for (const Row &row : {Row{u"dashboard"_s, true, false}, Row{u"everyone"_s, true, true}}) {
        configure(u"[roles]\\norchestrate=%1\\n"_s.arg(row.orchestrate));
        const auto isRefused = [](const QString &user, const QString &target) {
            const Method lock{u"Session1.Perform lock"_s, u"a{sv} 0"_s, true, false, {}};
            const LabHost::Output output =
                host().runAs(user, {u"bash"_s, u"-c"_s, lineOf(lock, targetOf(only(target)))});
            EXPECT_FALSE(output.ok()) << "a text session cannot be locked by anybody";
            return output.err.contains("polkit"_L1);
        };
        EXPECT_FALSE(isRefused(u"teacher"_s, u"student2"_s));
        EXPECT_EQ(isRefused(u"teacher"_s, u"student8"_s), !row.dashboard);
        EXPECT_EQ(isRefused(u"teacher"_s, u"student7"_s), !row.administrator);
        EXPECT_TRUE(isRefused(u"visitor"_s, u"student8"_s)) << "it is for dashboard users alone";
    }
    configure({});
}

TEST_F(StationdRights, LoggedOffEverywhereNothingOfAUserIsLeft)
{
    shell(u"set -e; mkdir -p /etc/systemd/user; printf "
          u"'[Unit]\\nConditionUser=student3\\n[Service]\\nExecStart=/bin/sleep 4711\\n"
          "[Install]\\nWantedBy=default.target\\n' >/etc/systemd/user/lab-lingering.service; "
          // logind of systemd 257 does not do it in a container of an older kind ("Protocol driver not
          // attached"); it reads this file when it starts.
          "systemctl --global enable lab-lingering.service; loginctl enable-linger student3 || "
          "{ mkdir -p /var/lib/systemd/linger; touch /var/lib/systemd/linger/student3; "
          "systemctl restart systemd-logind; }"_s);
    const auto hasService = [] {
        return processesOf(u"student3"_s).contains("sleep"_L1);
    };
    const auto perform = [](const QString &verb) {
        const Target target = targetOf(host().sessionsOf(u"student3"_s).value(0));
        return host().runAs(u"teacher"_s,
                            {u"bash"_s, u"-c"_s,
                             u"busctl call %1 %2 org.stationmaster.Session1 Perform 'suta{sv}' %3 %4 0"_s.arg(
                                 Service, target.path, verb, target.identity)});
    };
    ASSERT_TRUE(LabHost::waitFor(hasService));
    ASSERT_TRUE(succeeded(host().startSessions({u"text:student3"_s})));
    EXPECT_TRUE(succeeded(perform(u"logoff"_s)));
    EXPECT_TRUE(host().sessionsOf(u"student3"_s).isEmpty());
    EXPECT_TRUE(hasService()) << "a log-off leaves lingering services alone";

    ASSERT_TRUE(succeeded(host().startSessions({u"text:student3"_s, u"vnc:student3"_s})));
    EXPECT_TRUE(succeeded(perform(u"logoff-everywhere"_s)));
    EXPECT_TRUE(host().sessionsOf(u"student3"_s).isEmpty());
    EXPECT_EQ(processesOf(u"student3"_s), QString());

    configure(u"[log-off]\\nlingering=stop\\n"_s);
    ASSERT_TRUE(succeeded(host().startSessions({u"text:student3"_s})));
    ASSERT_TRUE(LabHost::waitFor(hasService));
    EXPECT_TRUE(succeeded(perform(u"logoff"_s)));
    EXPECT_EQ(processesOf(u"student3"_s), QString()) << "where the site says so, they go too";
}

TEST_F(StationdRights, AForgottenSessionIsLoggedOffByTheHost)
{
    configure(u"[idle]\\nlog-off-disconnected-after=1\\nwarning=3\\n"_s);
    ASSERT_TRUE(succeeded(host().startSessions({u"rdp:student4"_s, u"rdp:student5"_s})));
    shell(u"systemctl start stationd"_s);
    ASSERT_TRUE(succeeded(host().killRdpClient(u"student4"_s)));
    EXPECT_TRUE(LabHost::waitFor(
        [] {
            return host().sessionsOf(u"student4"_s).isEmpty();
        },
        120'000));
    EXPECT_EQ(host().sessionsOf(u"student5"_s).size(), 1) << "connected";
    EXPECT_TRUE(LabHost::waitFor([] {
        const QString entries = history(u"teacher"_s);
        return entries.contains(u"\"operator\" s \"stationd\""_s);
    }));
}

TEST_F(StationdRights, TheUnitIsStillClosedUp)
{
    const LabHost::Output security = host().run({u"systemd-analyze"_s, u"security"_s, u"stationd"_s});
    const QString exposure = QRegularExpression(u"exposure level for stationd.service: ([0-9.]+)"_s)
                                 .match(security.out)
                                 .captured(1);
    RecordProperty("exposure", exposure.toStdString());
    EXPECT_FALSE(exposure.isEmpty());
    EXPECT_LE(exposure.toDouble(), 2.6);
}

} // namespace stationmaster::lab
