// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/errors.h"
#include "backend/protocol/names.h"
#include "tests/daemon/service_fixture.h"
#include "tests/support/eventually.h"

#include <QDBusPendingCall>

#include <gmock/gmock.h>

#include <limits>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

class Rights : public ServiceFixture
{
};

QString text(const std::optional<Error> &error)
{
    if (!error)
        return u"done"_s;
    return error->code == Error::Code::NotAuthorized
        ? u"refused"_s
        : u"error %1 %2"_s.arg(int(error->code)).arg(error->detail);
}

} // namespace

TEST_F(Rights, AreDecidedForEveryCallerTargetAndMethod)
{
    startService();
    const QStringList verbs{u"logoff"_s, u"disconnect"_s, u"lock"_s,
                            u"unlock"_s, u"activate"_s,   u"message"_s};
    struct Row
    {
        quint32 caller;
        // Against the session of: himself, a standard user, a dashboard user, an administrator, a user that
        // the database does not know.
        const char *act[5];
        const char *see[5];
        const char *rename;
    };
    const Row table[] = {
        {Student,
         {"done", "refused", "refused", "refused", "refused"},
         {"done", "refused", "refused", "refused", "refused"},
         "refused"},
        {Teacher,
         {"done", "done", "refused", "refused", "refused"},
         {"done", "done", "refused", "refused", "refused"},
         "refused"},
        {Admin,
         {"done", "refused", "refused", "refused", "refused"}, // nobody could be asked for the password
         {"done", "refused", "refused", "refused", "refused"},
         "refused"},
        {Root, {"done", "done", "done", "done", "done"}, {"done", "done", "done", "done", "done"}, "done"},
    };
    const Session standard = addSession(u"c2"_s, Student2);
    const Session dashboard = addSession(u"c3"_s, Teacher2);
    const Session administrator = addSession(u"c4"_s, Admin2);
    const Session unknown = addSession(u"c5"_s, Unnamed);
    backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    int number = 10;
    for (const Row &row : table) {
        const Session own = addSession(u"c%1"_s.arg(++number), row.caller);
        const Client caller = clientOf(row.caller, own.id.local);
        const Session targets[] = {own, standard, dashboard, administrator, unknown};
        for (int i = 0; i < 5; ++i) {
            for (const QString &verb : verbs) {
                backend.calls.clear();
                audit.records.clear();
                EXPECT_EQ(text(perform(caller, targets[i], verb)), QString::fromLatin1(row.act[i]))
                    << verb.toStdString() << " by " << row.caller << " on target " << i;
                EXPECT_EQ(backend.calls.size(), row.act[i] == std::string("done") ? 1U : 0U);
                ASSERT_EQ(audit.records.size(), 1) << "every act and every refusal is written down";
                EXPECT_EQ(audit.records.first().act, verb);
                EXPECT_EQ(audit.records.first().caller.uid, row.caller);
                EXPECT_EQ(audit.records.first().targetUid, targets[i].id.uid);
                EXPECT_EQ(audit.records.first().outcome,
                          row.act[i] == std::string("done") ? AuditRecord::Outcome::Done
                                                            : AuditRecord::Outcome::Refused);
            }
            audit.records.clear();
            EXPECT_EQ(text(watch(caller, targets[i])), QString::fromLatin1(row.see[i]))
                << "watch by " << row.caller << " on target " << i;
            EXPECT_EQ(launcher.wanted.contains(targets[i].id), row.see[i] == std::string("done"));
            EXPECT_EQ(audit.records.size(), 1);
            caller.call(protocol::sessionPath(targets[i].id.local), protocol::SessionInterface, u"Unwatch"_s);
        }
        EXPECT_EQ(text(errorOf(caller.call(protocol::stationPath(u"seat0"_s), protocol::StationInterface,
                                           u"Rename"_s, {u"Window seat"_s}))),
                  QString::fromLatin1(row.rename));
        EXPECT_TRUE(launcher.wanted.isEmpty());
    }
}

TEST_F(Rights, TheSiteSaysWhoseSessionsDashboardUsersLookAfter)
{
    struct Row
    {
        Orchestration orchestration;
        const char *student;
        const char *teacher;
        const char *admin;
    };
    for (const Row &row : {Row{Orchestration::Standard, "done", "refused", "refused"},
                           Row{Orchestration::Dashboard, "done", "done", "refused"},
                           Row{Orchestration::Everyone, "done", "done", "done"}}) {
        settings.orchestration = row.orchestration;
        startService();
        const std::pair<Session, const char *> expectations[] = {{addSession(u"c2"_s, Student), row.student},
                                                                 {addSession(u"c3"_s, Teacher2), row.teacher},
                                                                 {addSession(u"c4"_s, Admin), row.admin},
                                                                 {addSession(u"c5"_s, Unnamed), "refused"}};
        const Client caller = clientOf(Teacher);
        const Client nobody = clientOf(Student2);
        for (const auto &[target, expected] : expectations) {
            const std::string id = target.id.local.toStdString();
            EXPECT_EQ(text(perform(caller, target, u"lock"_s)), QString::fromLatin1(expected)) << id;
            EXPECT_EQ(text(watch(caller, target)), QString::fromLatin1(expected)) << id;
            EXPECT_EQ(text(perform(nobody, target, u"lock"_s)), u"refused"_s) << id;
        }
        stopService();
        clearSessions();
    }
}

TEST_F(Rights, AnAdministratorWhoCanBeAskedForHisPasswordMayDoAll)
{
    startService();
    const Session target = addSession(u"c2"_s, Teacher);
    const Client admin = clientOf(Admin);
    QDBusMessage call = QDBusMessage::createMethodCall(protocol::Service, protocol::sessionPath(u"c2"_s),
                                                       protocol::SessionInterface, u"Perform"_s);
    call.setArguments(QVariantList{u"logoff"_s} + identity(target) + QVariantList{QVariantMap()});
    call.setInteractiveAuthorizationAllowed(true);
    EXPECT_EQ(text(errorOf(admin.send(call))), u"done"_s);
    EXPECT_EQ(asked, QStringList{u"org.stationmaster.control-admin dashboard"_s});
    EXPECT_EQ(askedFlags, QList<uint>{1});
}

TEST_F(Rights, SeeingWhoLooksAfterOthersIsARightOfItsOwn)
{
    startService();
    const Client teacher = clientOf(Teacher);
    EXPECT_EQ(text(watch(teacher, addSession(u"c2"_s, Student))), u"done"_s);
    EXPECT_EQ(text(watch(teacher, addSession(u"c3"_s, Teacher2))), u"refused"_s);
    EXPECT_EQ(text(watch(teacher, addSession(u"c4"_s, Admin))), u"refused"_s);
    EXPECT_EQ(text(watch(teacher, addSession(u"c5"_s, Unnamed))), u"refused"_s);
    EXPECT_EQ(
        asked,
        (QStringList{u"org.stationmaster.observe standard"_s, u"org.stationmaster.observe-admin dashboard"_s,
                     u"org.stationmaster.observe-admin administrator"_s,
                     u"org.stationmaster.observe-admin administrator"_s}));
    stopService();
    asked.clear();
    settings.orchestration = Orchestration::Everyone;
    startService();
    EXPECT_EQ(text(watch(teacher, addSession(u"c6"_s, Admin))), u"done"_s);
    EXPECT_EQ(asked, QStringList{u"org.stationmaster.observe administrator"_s}) << "as with control";
}

TEST_F(Rights, WithoutPolkitOnlyRootAndOwnersMay)
{
    startService();
    const Session own = addSession(u"c1"_s, Teacher);
    const Session target = addSession(u"c2"_s, Student);
    polkitBus.unregisterService(u"org.freedesktop.PolicyKit1"_s);
    EXPECT_EQ(text(perform(clientOf(Teacher, u"c1"_s), target, u"lock"_s)), u"refused"_s);
    EXPECT_EQ(text(perform(clientOf(Teacher, u"c1"_s), own, u"lock"_s)), u"done"_s);
    EXPECT_EQ(text(perform(clientOf(Root), target, u"lock"_s)), u"done"_s);
}

TEST_F(Rights, ACallerThatTheBusDoesNotKnowGetsNothing)
{
    startService();
    const Session target = addSession(u"c2"_s, Student);
    const Client stranger{bus.connect()};
    const std::optional<Error> error = perform(stranger, target, u"logoff"_s);
    ASSERT_TRUE(error);
    EXPECT_TRUE(backend.calls.empty());
    EXPECT_TRUE(watch(stranger, target));
    EXPECT_TRUE(launcher.wanted.isEmpty());
    ASSERT_EQ(audit.records.size(), 2);
    EXPECT_EQ(audit.records.first().caller.uid, Caller::NoUid);
}

TEST_F(Rights, AnotherIdentityThanTheSessionsIsNotFoundAndNobodyIsAsked)
{
    startService();
    const Session target = addSession(u"c2"_s, Student);
    Session earlier = target;
    earlier.id.startedUsec -= 1;
    Session otherUser = target;
    otherUser.id.uid += 1;
    const Client teacher = clientOf(Teacher);
    for (const Session &wrong : {earlier, otherUser}) {
        EXPECT_EQ(perform(teacher, wrong, u"logoff"_s).value_or(Error{}).code, Error::Code::NotFound);
        EXPECT_EQ(watch(teacher, wrong).value_or(Error{}).code, Error::Code::NotFound);
    }
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(backend.calls.empty());
}

TEST_F(Rights, NonsenseIsRefusedBeforeAnybodyIsAsked)
{
    startService();
    const Session target = addSession(u"c2"_s, Student);
    const Client teacher = clientOf(Teacher);
    EXPECT_EQ(perform(teacher, target, u"explode"_s).value_or(Error{}).code, Error::Code::Protocol);
    EXPECT_EQ(perform(teacher, target, u"message"_s, {{u"message"_s, 5}}).value_or(Error{}).code,
              Error::Code::Protocol);
    EXPECT_EQ(perform(teacher, target, u"message"_s, {{u"mesage"_s, u"hi"_s}}).value_or(Error{}).code,
              Error::Code::Protocol);
    EXPECT_EQ(
        perform(teacher, target, u"message"_s, {{u"message"_s, QString(5000, u'x')}}).value_or(Error{}).code,
        Error::Code::Protocol);
    EXPECT_EQ(watch(teacher, target, {0, 10}).value_or(Error{}).code, Error::Code::Protocol);
    EXPECT_EQ(watch(teacher, target, {10, 5000}).value_or(Error{}).code, Error::Code::Protocol);
    EXPECT_EQ(watch(teacher, target, {10, 10}, 0).value_or(Error{}).code, Error::Code::Protocol);
    EXPECT_EQ(
        watch(teacher, target, {10, 10}, std::numeric_limits<double>::quiet_NaN()).value_or(Error{}).code,
        Error::Code::Protocol);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(Rights, OnlyOneActionASessionAtATime)
{
    startService();
    backend.setImmediateAnswer({});
    const Session target = addSession(u"c2"_s, Student);
    const Client teacher = clientOf(Teacher);
    QDBusMessage call = QDBusMessage::createMethodCall(protocol::Service, protocol::sessionPath(u"c2"_s),
                                                       protocol::SessionInterface, u"Perform"_s);
    call.setArguments(QVariantList{u"logoff"_s} + identity(target) + QVariantList{QVariantMap()});
    const QDBusPendingCall first = teacher.bus.asyncCall(call);
    EXPECT_EQ(perform(teacher, target, u"lock"_s).value_or(Error{}).code, Error::Code::Busy);
    EXPECT_FALSE(service->isIdle());
    ASSERT_EQ(backend.calls.size(), 1U);
    backend.calls.front().answer(Error{Error::Code::TimedOut, u"stuck"_s, {u"vim (12)"_s, u"a\nb"_s}});
    ASSERT_TRUE(eventually([&first] {
        return first.isFinished();
    }));
    const Error error = toError(first.reply());
    EXPECT_EQ(error.code, Error::Code::TimedOut);
    EXPECT_EQ(error.detail, u"stuck"_s);
    EXPECT_EQ(error.remaining, (QStringList{u"vim (12)"_s, u"a\uFFFDb"_s}));
    EXPECT_TRUE(service->isIdle());
}

} // namespace stationmaster::test
