// SPDX-License-Identifier: GPL-3.0-or-later
// Who may call what on whom: every method of every interface, for every kind of caller and target.
#include "backend/core/action_catalogue.h"
#include "backend/protocol/names.h"
#include "tests/daemon/interface_methods.h"
#include "tests/daemon/service_fixture.h"

#include <gmock/gmock.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

enum class On
{
    Host,
    Session, ///< One after the other: the caller's own, a standard user's, a dashboard user's, an
             ///< administrator's.
    Station,
};

/// Who is let through ('y') and who is not ('n'): a letter for each target, or one for the host.
struct Expectation
{
    const char *nobody; ///< Not in the user database.
    const char *standard;
    const char *dashboard;
    const char *dashboardBySsh;
    const char *administrator; ///< Whom nobody can ask for his password.
    const char *administratorBySsh; ///< The same: there is no agent of polkit's over ssh.
    const char *administratorAsked; ///< Who gives it.
    const char *root;
};

struct Method
{
    QString name;
    On on;
    QString act; ///< In the audit trail; empty for what is no act, refused or not.
    QVariantList arguments; ///< After the identity, for those that take one.
    Expectation may;
};

// own, standard, dashboard, administrator
constexpr Expectation Control{"ynnn", "ynnn", "yynn", "yynn", "ynnn", "ynnn", "yyyy", "yyyy"};
/// What is put on a session by others is not for its own user to take away.
constexpr Expectation Command{"nnnn", "nnnn", "nynn", "nynn", "nnnn", "nnnn", "yyyy", "yyyy"};
constexpr Expectation Everybody{"yyyy", "yyyy", "yyyy", "yyyy", "yyyy", "yyyy", "yyyy", "yyyy"};
constexpr Expectation Anybody{"y", "y", "y", "y", "y", "y", "y", "y"};
constexpr Expectation DashboardUsers{"n", "n", "y", "y", "n", "n", "y", "y"};
constexpr Expectation Administrators{"n", "n", "n", "n", "n", "n", "y", "y"};
constexpr Expectation Nobody{"n", "n", "n", "n",
                             "n", "n", "n", "n"}; // An agent is known by its unit, and by it alone.

const QVariantList Plain{QVariantMap()};
const QVariantList Text{QVariantMap{{u"message"_s, u"hello"_s}}};

/// What is not an action of the catalogue.
const QList<Method> Others = {
    {u"Host1.GetOwnSession"_s, On::Host, {}, {}, Anybody},
    {u"Host1.BlockAll"_s, On::Host, u"block-all"_s, {u"look here"_s, 60U}, DashboardUsers},
    {u"Host1.UnblockAll"_s, On::Host, u"unblock-all"_s, {}, DashboardUsers},
    {u"Host1.History"_s, On::Host, {}, {qulonglong(0), 10U}, DashboardUsers},
    {u"Session1.CallOff"_s, On::Session, u"calloff"_s, {}, Command},
    {u"Session1.Watch"_s, On::Session, u"watch"_s, {320U, 180U, 2.0, QVariantMap()}, Control},
    {u"Session1.Unwatch"_s, On::Session, {}, {}, Everybody}, // One's own watch.
    {u"Session1.Acknowledge"_s, On::Session, {}, {1U}, Everybody},
    {u"Station1.Rename"_s, On::Station, u"rename-station"_s, {u"Window seat"_s}, Administrators},
    {u"AgentHub1.Register"_s, On::Host, {}, {u"c2"_s, QStringList()}, Nobody},
    {u"AgentHub1.IsAgent"_s, On::Host, {}, {1U}, Anybody},
    {u"AgentHub1.SetAbilities"_s, On::Host, {}, {QStringList{u"sound"_s}}, Nobody},
    {u"AgentHub1.ReportRestrictions"_s, On::Host, {}, {QStringList{u"sound"_s}}, Nobody},
    {u"AgentHub1.Deliver"_s, On::Host, {}, {1U, QByteArray(), QByteArray("x"), 1U, 1U}, Nobody},
    {u"AgentHub1.Report"_s, On::Host, {}, {u"refused"_s}, Nobody},
    {u"AgentHub1.ReportCover"_s, On::Host, {}, {true, true}, Nobody},
    {u"AgentHub1.ReportMessage"_s, On::Host, {}, {1U, u"ok"_s}, Nobody},
    {u"AgentHub1.LeaveNow"_s, On::Host, {}, {}, Nobody},
    {u"ObjectManager.GetManagedObjects"_s, On::Host, {}, {}, Anybody},
};

QList<Method> everyMethod()
{
    QList<Method> methods = Others;
    for (const ActionInfo &info : actionCatalogue())
        methods += {u"Session1.Perform "_s + info.word, On::Session, info.word,
                    info.verb == Verb::Message ? Text : Plain,
                    info.right == ActionRight::Command ? Command : Control};
    return methods;
}

struct Person
{
    const char *name;
    quint32 uid;
    bool bySsh;
    bool asked;
    const char *Expectation::*column;
};

QLatin1StringView interfaceOf(const QString &method)
{
    const QString name = method.section(u'.', 0, 0);
    return name == "Host1"_L1    ? protocol::HostInterface
        : name == "Session1"_L1  ? protocol::SessionInterface
        : name == "Station1"_L1  ? protocol::StationInterface
        : name == "AgentHub1"_L1 ? protocol::AgentHubInterface
                                 : protocol::ObjectManagerInterface;
}

} // namespace

class RightsMatrix : public ServiceFixture, public testing::WithParamInterface<Person>
{
public:
    static constexpr Person People[] = {
        {"somebody unknown", Unnamed, false, false, &Expectation::nobody},
        {"a standard user", Student, false, false, &Expectation::standard},
        {"a dashboard user", Teacher, false, false, &Expectation::dashboard},
        {"a dashboard user by ssh", Teacher, true, false, &Expectation::dashboardBySsh},
        {"an administrator", Admin, false, false, &Expectation::administrator},
        {"an administrator by ssh", Admin, true, false, &Expectation::administratorBySsh},
        {"an administrator with his password", Admin, false, true, &Expectation::administratorAsked},
        {"root", Root, false, false, &Expectation::root},
    };

protected:
    RightsMatrix()
    {
        // No agent answers here; what is waited for it is not what is asked.
        timeouts = {10, 10, 10, 10, 10, 60'000};
        backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    }

    QDBusMessage callOf(const Method &method, const Session &target) const
    {
        const QString &name = method.name;
        const QString member = name.section(u'.', 1);
        const QString path = method.on == On::Host ? QString(protocol::RootPath)
            : method.on == On::Station             ? protocol::stationPath(u"seat0"_s)
                                                   : protocol::sessionPath(target.id.local);
        QVariantList arguments = method.arguments;
        if (member.startsWith("Perform "_L1))
            arguments = QVariantList{member.section(u' ', 1)} + identity(target) + arguments;
        else if (member == "CallOff"_L1 || member.startsWith("Watch"_L1))
            arguments = identity(target) + arguments;
        QDBusMessage call = QDBusMessage::createMethodCall(protocol::Service, path, interfaceOf(name),
                                                           member.section(u' ', 0, 0));
        call.setArguments(arguments);
        return call;
    }

    /// Takes away what has come of it, where the next row would find it.
    void cleanUp(const Method &method, const Client &root, const Client &caller, const Session &target)
    {
        if (method.act == "watch"_L1)
            caller.call(protocol::sessionPath(target.id.local), protocol::SessionInterface, u"Unwatch"_s);
        if (!store->blocks().isEmpty())
            root.call(protocol::RootPath, protocol::HostInterface, u"UnblockAll"_s);
    }

    void check(const Method &method, const Person &person, const Client &caller, const Session &target,
               bool may)
    {
        SCOPED_TRACE(method.name.toStdString() + " by " + person.name + " on "
                     + target.userName.toStdString());
        audit.records.clear();
        QDBusMessage call = callOf(method, target);
        call.setInteractiveAuthorizationAllowed(person.asked);
        const std::optional<Error> error = errorOf(caller.send(call));
        EXPECT_EQ(!error || error->code != Error::Code::NotAuthorized, may)
            << (error ? error->detail.toStdString() : "");
        // Beyond the gate it may still have failed, but not for want of sense.
        if (error) {
            EXPECT_NE(error->code, Error::Code::Protocol) << error->detail.toStdString();
        }
        if (method.act.isEmpty())
            return;
        ASSERT_EQ(audit.records.size(), 1);
        const AuditRecord &record = audit.records.first();
        EXPECT_EQ(record.act, method.act);
        EXPECT_EQ(record.caller.uid, person.uid);
        EXPECT_EQ(record.callerHost, person.bySsh ? u"10.0.0.9"_s : QString());
        EXPECT_EQ(record.outcome == AuditRecord::Outcome::Refused, !may);
        EXPECT_EQ(record.targetUid, method.on == On::Session ? target.id.uid : 0U);
    }
};

TEST(RightsTable, HasARowForEveryMethod)
{
    QStringList rows;
    const QList<Method> all = everyMethod();
    for (const Method &method : all)
        rows += method.name;
    const QSet<QString> methods = interfaceMethods();
    EXPECT_GE(methods.size(), 25);
    for (const QString &method : methods)
        EXPECT_EQ(rows.count(method), 1) << method.toStdString();
    for (const QString &row : rows)
        EXPECT_TRUE(methods.contains(row)) << row.toStdString();
}

TEST_P(RightsMatrix, IsAsTheTableSays)
{
    startService();
    const Person person = GetParam();
    const QString remoteHost = person.bySsh ? u"10.0.0.9"_s : QString();
    const Session targets[] = {addSession(u"c1"_s, person.uid, remoteHost), addSession(u"c2"_s, Student2),
                               addSession(u"c3"_s, Teacher2), addSession(u"c4"_s, Admin2)};
    const Client root = clientOf(Root);
    const Client caller = clientOf(person.uid, u"c1"_s);
    const QList<Method> all = everyMethod();
    for (const Method &method : all) {
        const std::string may = method.may.*person.column;
        ASSERT_EQ(may.size(), method.on == On::Session ? 4U : 1U) << method.name.toStdString();
        for (std::size_t i = 0; i < may.size(); ++i) {
            check(method, person, caller, targets[i], may[i] == 'y');
            cleanUp(method, root, caller, targets[i]);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Everybody, RightsMatrix, testing::ValuesIn(RightsMatrix::People),
                         [](const testing::TestParamInfo<Person> &person) {
                             return QString::fromLatin1(person.param.name).replace(u' ', u'_').toStdString();
                         });

} // namespace stationmaster::test
