// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is done, or fails, without an entry in the audit trail; that a refusal has one the rights matrix
// shows.
#include "backend/core/action_catalogue.h"
#include "tests/daemon/interface_methods.h"
#include "tests/daemon/tasks_fixture.h"
#include "tests/support/printers.h"

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

/// What is no act of anybody's on anybody: reading, and what agents tell of acts that are written down
/// already.
const QStringList NoActs{
    u"Host1.GetOwnSession"_s,    u"Host1.History"_s,           u"Session1.Acknowledge"_s,
    u"AgentHub1.Register"_s,     u"AgentHub1.Deliver"_s,       u"AgentHub1.Report"_s,
    u"AgentHub1.ReportCover"_s,  u"AgentHub1.ReportMessage"_s, u"ObjectManager.GetManagedObjects"_s,
    u"AgentHub1.SetAbilities"_s, u"AgentHub1.IsAgent"_s,       u"AgentHub1.ReportRestrictions"_s,
};

const Error Stuck{Error::Code::TimedOut, u"stuck"_s, {u"vim (12)"_s}};

} // namespace

class AuditCoverage : public Tasks
{
protected:
    struct Case
    {
        QString method;
        QString act;
        std::function<void(AuditCoverage &)> done;
        std::function<void(AuditCoverage &)> failed; ///< None where, beyond the right, nothing can go wrong.
    };

    void verb(const QString &word, const QVariantMap &options = {})
    {
        perform(*teacher, session, word, options);
    }

    static Case ofBackend(const QString &word)
    {
        return {u"Session1.Perform "_s + word, word,
                [word](AuditCoverage &test) {
                    test.verb(word);
                },
                [word](AuditCoverage &test) {
                    test.backend.setImmediateAnswer(Result<Outcome>(Stuck));
                    test.verb(word);
                }};
    }

    static Case ofAgent(const QString &word, const QVariantMap &options = {})
    {
        return {u"Session1.Perform "_s + word, word,
                [=](AuditCoverage &test) {
                    test.verb(word, options);
                },
                [=](AuditCoverage &test) {
                    test.agent->answers = false;
                    test.agent->reports = false;
                    test.backend.setImmediateAnswer(Result<Outcome>(Stuck));
                    test.verb(word, options);
                }};
    }

    static QList<Case> cases()
    {
        QList<Case> all = otherCases();
        for (const ActionInfo &info : actionCatalogue()) {
            if (info.restricts != ActionRestricts::Nothing)
                all += ofRestriction(info);
        }
        return all;
    }

    /// An agent that does not say what came of it lets each of them fail.
    static Case ofRestriction(const ActionInfo &info)
    {
        Case one = ofAgent(info.word);
        if (info.restricts == ActionRestricts::Begins)
            return one;
        const auto begin = [ability = info.ability](AuditCoverage &test) {
            for (const ActionInfo &other : actionCatalogue()) {
                if (other.ability == ability && other.restricts == ActionRestricts::Begins)
                    test.perform(test.clientOf(Root), test.session, other.word);
            }
            test.audit.records.clear();
        };
        one.failed = [begin, fail = one.failed](AuditCoverage &test) {
            begin(test);
            fail(test);
        };
        return one;
    }

    static QList<Case> otherCases()
    {
        const auto onHost = [](const QString &method, const QVariantList &arguments = {}) {
            return [=](AuditCoverage &test) {
                EXPECT_FALSE(host(*test.teacher, method, arguments));
            };
        };
        const auto rename = [](const QString &name) {
            return [name](AuditCoverage &test) {
                test.clientOf(Root).call(protocol::stationPath(u"seat0"_s), protocol::StationInterface,
                                         u"Rename"_s, {name});
            };
        };
        const auto endlessCountdown = [](AuditCoverage &test) {
            EXPECT_FALSE(test.perform(test.clientOf(Root), test.session, u"logoff"_s,
                                      {{u"grace"_s, 600U}, {u"job"_s, 1U}, {u"defer"_s, true}}));
        };
        return {
            ofBackend(u"logoff"_s),
            ofBackend(u"logoff-everywhere"_s),
            ofBackend(u"disconnect"_s),
            ofBackend(u"lock"_s),
            ofBackend(u"unlock"_s),
            ofBackend(u"activate"_s),
            ofAgent(u"message"_s, {{u"message"_s, u"hello"_s}}),
            ofAgent(u"block"_s),
            {u"Session1.Perform unblock"_s, u"unblock"_s,
             [](AuditCoverage &test) {
                 test.verb(u"unblock"_s);
             },
             [](AuditCoverage &test) {
                 test.perform(test.clientOf(Root), test.session, u"block"_s);
                 test.audit.records.clear();
                 test.agent->reports = false;
                 test.verb(u"unblock"_s);
             }},
            {u"Session1.CallOff"_s, u"calloff"_s,
             [endlessCountdown](AuditCoverage &test) {
                 endlessCountdown(test);
                 EXPECT_FALSE(callOff(*test.teacher, test.session));
                 // The log-off itself has its own entry: it did not happen.
                 EXPECT_EQ(test.audited(u"logoff"_s), QStringList{u"root Cancelled"_s});
             },
             [](AuditCoverage &test) {
                 EXPECT_TRUE(callOff(*test.teacher, test.session));
             }},
            {u"Session1.Watch"_s, u"watch"_s,
             [](AuditCoverage &test) {
                 EXPECT_FALSE(test.watch(*test.teacher, test.session));
             },
             [](AuditCoverage &test) {
                 EXPECT_TRUE(test.watch(*test.teacher, test.textSession));
             }},
            {u"Session1.Unwatch"_s,
             u"unwatch"_s,
             [](AuditCoverage &test) {
                 EXPECT_FALSE(test.watch(*test.teacher, test.session));
                 test.teacher->call(protocol::sessionPath(test.session.id.local), protocol::SessionInterface,
                                    u"Unwatch"_s);
             },
             {}},
            {u"Host1.BlockAll"_s, u"block-all"_s, onHost(u"BlockAll"_s, {u"look here"_s, 60U}), {}},
            {u"Host1.UnblockAll"_s, u"unblock-all"_s, onHost(u"UnblockAll"_s), {}},
            {u"Station1.Rename"_s, u"rename-station"_s, rename(u"Window seat"_s), rename(u"two\nlines"_s)},
            {u"AgentHub1.LeaveNow"_s,
             u"leave-now"_s,
             [endlessCountdown](AuditCoverage &test) {
                 endlessCountdown(test);
                 EXPECT_FALSE(errorOf(test.agent->hub(u"LeaveNow"_s)));
             },
             {}},
        };
    }

    void begin()
    {
        backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
        backend.setImmediateAnswer(Result<Outcome>(Outcome{}));
        startService();
        session = addSession(u"c1"_s, Student);
        textSession = addSession(u"c2"_s, Student2);
        textSession.kind = SessionKind::Text;
        backend.setSessions({session, textSession});
        agent = dutifulAgentOf(session, ExpectedAgentAbilities);
        teacher = clientOf(Teacher);
        audit.records.clear();
    }

    void finish()
    {
        agent.reset();
        teacher.reset();
        stopService();
        clearSessions();
        QFile::remove(state.filePath(u"orders.json"_s));
        launcher.wanted.clear();
        launcher.needs.clear();
    }

    void expectOne(const QString &act, AuditRecord::Outcome outcome)
    {
        ASSERT_TRUE(waitFor([&] {
            return !audited(act).isEmpty();
        })) << "nothing was written down";
        QCoreApplication::processEvents();
        ASSERT_EQ(audited(act).size(), 1);
        const auto record = std::ranges::find(audit.records, act, &AuditRecord::act);
        EXPECT_EQ(record->outcome, outcome);
        EXPECT_EQ(record->error.has_value(), outcome != AuditRecord::Outcome::Done);
        EXPECT_NE(record->caller.uid, Caller::NoUid);
    }

    Session session;
    Session textSession;
    std::unique_ptr<DutifulAgent> agent;
    std::optional<Client> teacher;
};

TEST_F(AuditCoverage, HasACaseForEveryMethodThatActs)
{
    QStringList known = NoActs;
    for (const Case &one : cases())
        known += one.method;
    const QSet<QString> methods = interfaceMethods();
    for (const QString &method : methods)
        EXPECT_EQ(known.count(method), 1) << method.toStdString();
    EXPECT_EQ(known.size(), methods.size());
}

TEST_F(AuditCoverage, WhatIsDoneIsWrittenDownOnce)
{
    for (const Case &one : cases()) {
        SCOPED_TRACE(one.method.toStdString());
        begin();
        one.done(*this);
        expectOne(one.act, AuditRecord::Outcome::Done);
        finish();
    }
}

TEST_F(AuditCoverage, WhatFailsIsWrittenDownOnce)
{
    for (const Case &one : cases()) {
        if (!one.failed)
            continue;
        SCOPED_TRACE(one.method.toStdString());
        begin();
        one.failed(*this);
        expectOne(one.act, AuditRecord::Outcome::Failed);
        finish();
    }
}

} // namespace stationmaster::test
