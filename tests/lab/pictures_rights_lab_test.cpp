// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see whom, on the real bus with the real polkit: every method, tried by everybody who might want to.
#include "tests/lab/pictures_lab.h"

#include "backend/protocol/names.h"

#include <QProcess>
#include <QRegularExpression>

#include <memory>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

/// lab_caller, run by some user outside any session: one connection on which he tries things.
class Person
{
public:
    Person(const LabHost &host, const QString &user)
    {
        host.open(m_process, {u"runuser"_s, u"-u"_s, user, u"--"_s, LabHost::programs() + u"/lab_caller"_s});
        EXPECT_EQ(nextLine(), u"listening");
    }

    ~Person()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(LabHost::Timeout);
    }
    Q_DISABLE_COPY_MOVE(Person)

    /// "ok" or the error's name.
    QString call(const QStringList &words)
    {
        m_process.write(words.join(u' ').toUtf8() + '\n');
        return nextLine();
    }

    /// Object paths that pictures have come from until now, each once.
    QSet<QString> seen()
    {
        // Comes behind whatever the bus has delivered before.
        EXPECT_EQ(call({protocol::Service, protocol::RootPath, protocol::HostInterface, u"GetOwnSession"_s}),
                  u"ok");
        return m_seen;
    }

private:
    void hear()
    {
        m_unread += m_process.readAllStandardOutput();
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_unread.left(end));
            m_unread.remove(0, end + 1);
            if (line.startsWith(u"Picture "))
                m_seen += line.section(u' ', 1);
            else
                m_lines += line;
        }
    }

    QString nextLine()
    {
        LabHost::waitFor([this] {
            hear();
            return !m_lines.isEmpty();
        });
        return m_lines.isEmpty() ? u"no answer"_s : m_lines.takeFirst();
    }

    QProcess m_process;
    QByteArray m_unread;
    QStringList m_lines;
    QSet<QString> m_seen;
};

const QString Ok = u"ok"_s;
const QString NotAuthorized = u"org.stationmaster.Error.NotAuthorized"_s;
const QString NotFound = u"org.stationmaster.Error.NotFound"_s;
const QString Protocol = u"org.stationmaster.Error.Protocol"_s;
const QString NoSuchObject = u"org.freedesktop.DBus.Error.UnknownObject"_s;
const QString RefusedByTheBus = u"org.freedesktop.DBus.Error.AccessDenied"_s;
const QString ReadOnly = u"org.freedesktop.DBus.Error.PropertyReadOnly"_s;

class PicturesRights : public PicturesLab
{
protected:
    struct Target
    {
        QString session;
        QString path;
        quint32 uid = 0;
        QString started;
    };

    struct Row
    {
        const char *what;
        QStringList call;
        QString expected;
    };

    static Target targetOf(const QString &user)
    {
        const Desktop desktop = desktopOf(user);
        EXPECT_FALSE(desktop.session.isEmpty()) << user.toStdString();
        Target target{desktop.session, protocol::sessionPath(desktop.session), desktop.uid, {}};
        // A stationd that this has just started does not have it yet.
        EXPECT_TRUE(LabHost::waitFor([&target] {
            target.started = host()
                                 .run({u"busctl"_s, u"get-property"_s, protocol::Service, target.path,
                                       protocol::SessionInterface, u"Started"_s})
                                 .out.section(u' ', 1)
                                 .trimmed();
            return !target.started.isEmpty();
        }));
        return target;
    }

    static QStringList session(const Target &target, const QString &method, const QStringList &arguments)
    {
        return QStringList{protocol::Service, target.path, protocol::SessionInterface, method} + arguments;
    }

    static QStringList watch(const Target &target)
    {
        return session(target, u"Watch"_s,
                       {u"u:%1"_s.arg(target.uid), u"t:"_s + target.started, u"u:320"_s, u"u:180"_s, u"d:5"_s,
                        u"options:"_s});
    }

    static QStringList perform(const Target &target, const QString &verb)
    {
        return session(target, u"Perform"_s,
                       {u"s:"_s + verb, u"u:%1"_s.arg(target.uid), u"t:"_s + target.started, u"options:"_s});
    }

    static QStringList hub(const QString &method, const QStringList &arguments)
    {
        return QStringList{protocol::Service, protocol::RootPath, protocol::AgentHubInterface, method}
        + arguments;
    }

    static QStringList property(const Target &target, const QString &method, const QStringList &arguments)
    {
        return QStringList{protocol::Service, target.path, protocol::PropertiesInterface, method} + arguments;
    }

    /// What everybody may try on anybody's session, and gets nothing by.
    static QList<Row> harmless(const Target &target)
    {
        Target otherUser = target;
        ++otherUser.uid;
        Target otherTime = target;
        otherTime.started.append(u'1');
        Target nobody = target;
        nobody.session = u"c999"_s;
        nobody.path = protocol::sessionPath(nobody.session);
        return {
            {"Unwatch of what he does not watch", session(target, u"Unwatch"_s, {}), Ok},
            {"Acknowledge of what he never got", session(target, u"Acknowledge"_s, {u"u:1"_s}), Ok},
            {"Watch with the wrong user", watch(otherUser), NotFound},
            {"Watch with the wrong start", watch(otherTime), NotFound},
            {"Watch of no session", watch(nobody), NoSuchObject},
            {"Perform with the wrong user", perform(otherUser, u"lock"_s), NotFound},
            {"Perform with the wrong start", perform(otherTime, u"lock"_s), NotFound},
            {"Perform of nonsense", perform(target, u"photograph"_s), Protocol},
            {"Get", property(target, u"Get"_s, {u"s:"_s + protocol::SessionInterface, u"s:UserName"_s}), Ok},
            {"GetAll", property(target, u"GetAll"_s, {u"s:"_s + protocol::SessionInterface}), Ok},
            {"Set",
             property(target, u"Set"_s, {u"s:"_s + protocol::SessionInterface, u"s:Role"_s, u"v:standard"_s}),
             ReadOnly},
            {"Register as its agent", hub(u"Register"_s, {u"s:"_s + target.session, u"as:"_s}),
             NotAuthorized},
            {"Deliver for an agent",
             hub(u"Deliver"_s, {u"u:1"_s, u"ay:"_s, u"ay:ffd8ffe000104a464946"_s, u"u:1024"_s, u"u:768"_s}),
             NotAuthorized},
            {"Deliver of changes for an agent",
             hub(u"Deliver"_s, {u"u:1"_s, u"ay:01"_s, u"ay:ffd8ffe000104a464946"_s, u"u:1024"_s, u"u:768"_s}),
             NotAuthorized},
            {"Report for an agent", hub(u"Report"_s, {u"s:"_s}), NotAuthorized},
        };
    }

    /// What needs a right he lacks.
    static QList<Row> refused(const Target &target)
    {
        return {
            {"Watch", watch(target), NotAuthorized},
            {"Perform lock", perform(target, u"lock"_s), NotAuthorized},
            {"Perform logoff", perform(target, u"logoff"_s), NotAuthorized},
            {"Perform disconnect", perform(target, u"disconnect"_s), NotAuthorized},
        };
    }

    static void expect(Person &person, const QString &who, const QList<Row> &rows)
    {
        for (const Row &row : rows)
            EXPECT_EQ(person.call(row.call), row.expected) << who.toStdString() << ": " << row.what;
    }

    static QString agentConnection(const QString &user)
    {
        // The name that the agent's process has on the bus.
        const Desktop desktop = desktopOf(user);
        const QString pid = agentOf(desktop);
        const QString list =
            host().run({u"busctl"_s, u"list"_s, u"--unique"_s, u"--no-legend"_s, u"--no-pager"_s}).out;
        const QRegularExpression line(u"^(:[0-9.]+) +%1 "_s.arg(pid), QRegularExpression::MultilineOption);
        return line.match(list).captured(1);
    }
};

} // namespace

TEST_F(PicturesRights, NobodySeesOrTouchesMoreThanIsHis)
{
    // Beside the students: an administrator, and a second dashboard user.
    ASSERT_TRUE(succeeded(host().run({u"usermod"_s, u"-aG"_s, u"stationmaster"_s, u"student14"_s})));
    ASSERT_TRUE(succeeded(host().startSessions(
        {u"xvnc:student9:quiet"_s, u"xvnc:student14:quiet"_s, u"xvnc:teacher:quiet"_s})));
    const Target student = targetOf(u"student4"_s);
    const Target other = targetOf(u"student5"_s);
    const Target administrator = targetOf(u"student9"_s);
    const Target colleague = targetOf(u"student14"_s);
    const Target teacherOwn = targetOf(u"teacher"_s);

    // All the while the teacher sees the students, and root everybody.
    Watcher teacherSees(host(), u"teacher"_s);
    Watcher rootSees(host(), u"root"_s);
    const QList<Desktop> watched{desktopOf(u"student4"_s), desktopOf(u"student5"_s)};
    watchAll(teacherSees, watched);
    watchAll(
        rootSees,
        watched
            + QList<Desktop>{desktopOf(u"student9"_s), desktopOf(u"student14"_s), desktopOf(u"teacher"_s)});
    const QString agent = agentConnection(u"student4"_s);
    ASSERT_FALSE(agent.isEmpty());
    const QStringList setWatches{agent, protocol::AgentPath, protocol::AgentInterface, u"SetWatches"_s,
                                 u"watches:"_s};

    // Hears whatever signal the bus lets him hear, from before to after.
    Person bystander(host(), u"student8"_s);
    const auto bus = [](const QString &method, const QStringList &arguments) {
        return QStringList{protocol::BusService, protocol::BusPath, protocol::BusService, method} + arguments;
    };
    const QList<Row> listening{
        {"listening in", bus(u"AddMatch"_s, {u"s:eavesdrop=true,interface='org.stationmaster.Session1'"_s}),
         RefusedByTheBus},
        {"monitoring",
         {protocol::BusService, protocol::BusPath, u"org.freedesktop.DBus.Monitoring"_s, u"BecomeMonitor"_s,
          u"as:"_s, u"u:0"_s},
         RefusedByTheBus},
        {"having stationd's name", bus(u"RequestName"_s, {u"s:"_s + protocol::Service, u"u:0"_s}),
         RefusedByTheBus},
        {"SetWatches of an agent", setWatches, RefusedByTheBus},
    };

    for (const QString &who : {u"student5"_s, u"visitor"_s}) {
        Person person(host(), who);
        for (const Target &target : {student, administrator, colleague, teacherOwn}) {
            expect(person, who, refused(target));
            expect(person, who, harmless(target));
        }
        expect(person, who, listening);
        EXPECT_TRUE(person.seen().isEmpty()) << who.toStdString();
    }
    {
        // A student and himself: his own he may see, and not forge.
        Person self(host(), u"student4"_s);
        expect(self, u"himself"_s, harmless(student));
        expect(self, u"himself"_s, listening);
        EXPECT_TRUE(self.seen().isEmpty());
        expect(self, u"himself"_s, {{"Watch", watch(student), Ok}});
        EXPECT_TRUE(LabHost::waitFor([&] {
            return !self.seen().isEmpty();
        }));
        EXPECT_EQ(self.seen(), QSet<QString>{student.path});
        expect(self, u"himself"_s, {{"Unwatch", session(student, u"Unwatch"_s, {}), Ok}});
    }
    {
        Person teacher(host(), u"teacher"_s);
        for (const Target &target : {administrator, colleague}) {
            expect(teacher, u"teacher"_s, refused(target));
            expect(teacher, u"teacher"_s, harmless(target));
        }
        expect(teacher, u"teacher"_s, harmless(student));
        expect(teacher, u"teacher"_s, listening);
        EXPECT_TRUE(teacher.seen().isEmpty());
        expect(teacher, u"teacher"_s,
               {{"Watch of a student", watch(other), Ok}, {"Watch of himself", watch(teacherOwn), Ok}});
        EXPECT_TRUE(LabHost::waitFor([&] {
            return teacher.seen().size() == 2;
        }));
        EXPECT_EQ(teacher.seen(), (QSet<QString>{other.path, teacherOwn.path}));
    }
    {
        // Without his password, which here nobody can ask him for.
        Person person(host(), u"student9"_s);
        expect(person, u"administrator"_s, refused(student));
        expect(person, u"administrator"_s, refused(teacherOwn));
        EXPECT_TRUE(person.seen().isEmpty());
    }
    const QString station =
        QRegularExpression(u"\"(/org/stationmaster/Host1/station/[^\"]+)\""_s)
            .match(host()
                       .run({u"busctl"_s, u"call"_s, protocol::Service, protocol::RootPath,
                             protocol::ObjectManagerInterface, u"GetManagedObjects"_s})
                       .out)
            .captured(1);
    ASSERT_FALSE(station.isEmpty());
    for (const QString &who : {u"student5"_s, u"visitor"_s, u"teacher"_s, u"student9"_s}) {
        Person person(host(), who);
        expect(person, who,
               {{"Rename of a station",
                 {protocol::Service, station, protocol::StationInterface, u"Rename"_s, u"s:mine"_s},
                 NotAuthorized}});
    }

    // None of it has ended what others rightly watch, and nobody else has any of it.
    for (const Desktop &desktop : watched) {
        for (Watcher *watcher : {&teacherSees, &rootSees}) {
            const QColor colour = watcher == &teacherSees ? Qt::magenta : Qt::darkYellow;
            const qsizetype seen = watcher->shots(desktop.session).size();
            fill(desktop, colour);
            EXPECT_TRUE(watcher->waitFor(desktop.session, colour, seen)) << desktop.user.toStdString();
        }
    }
    EXPECT_TRUE(bystander.seen().isEmpty());
}

} // namespace stationmaster::lab
