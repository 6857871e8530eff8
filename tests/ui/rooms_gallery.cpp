// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms_gallery.h"

#include "backend/core/system_clock.h"
#include "model/action_runner.h"
#include "model/hosts_backend.h"
#include "model/room_list.h"
#include "model/session_model.h"
#include "tests/support/fake_host_link.h"
#include "tests/support/sessions.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/dialogs/power_dialog.h"
#include "ui/dialogs/power_report_dialog.h"
#include "ui/rooms/add_hosts_dialog.h"
#include "ui/rooms/host_problem_dialog.h"
#include "ui/rooms/import_rooms_dialog.h"
#include "ui/rooms/password_dialog.h"
#include "ui/rooms/remove_from_list_dialog.h"
#include "ui/rooms/room_name_dialog.h"
#include "ui/rooms/rooms_notice.h"
#include "ui/rooms/rooms_panel.h"
#include "ui/rooms/silent_hosts_view.h"
#include "ui/window/main_window.h"

#include <QListView>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

const HostKey key{u"lab1-05"_s, u"ED25519"_s, u"SHA256:JtVv8TVPkUOZqN/3cpNNNv3fXAj1kQ0yJXNjz3kPYdk"_s};

QList<RoomHost> hostsOf(const QString &prefix, int count)
{
    QList<RoomHost> hosts;
    for (int i = 1; i <= count; ++i) {
        const QString name = prefix + QString::number(i).rightJustified(2, u'0');
        hosts += RoomHost{name, name};
    }
    return hosts;
}

void reach(HostLink &link, int number)
{
    auto &fake = static_cast<FakeHostLink &>(link);
    Session session = makeSession(u"c1"_s, u"student%1"_s.arg(number));
    session.id.host = link.hostId();
    session.locked = number == 3;
    session.displaySystem = DisplaySystem::X11;
    fake.fakeBackend().setSessions({session});
    fake.reach();
}

/// What is asked before the list of rooms is changed, and the panel with rooms below rooms and a source that
/// fails.
void renderListDialogs(const std::function<void(QWidget &widget, const QString &name)> &shoot)
{
    Hosts hosts;
    RoomList list(hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
        return std::make_unique<FakeHostLink>(host.name);
    });
    RoomSource source{RoomSource::Kind::Command, {u"/usr/local/bin/list-lab"_s}};
    source.state = RoomSource::State::Failed;
    source.said = u"ldap://directory.school: no answer"_s;
    list.setRooms({{u"Building A/Lab 1"_s, hostsOf(u"lab1-"_s, 4)},
                   {u"Building A/Lab 2"_s, hostsOf(u"lab2-"_s, 3), RoomOrigin::Own, {source}},
                   {u"Library"_s, hostsOf(u"library-"_s, 4)}});
    RoomsPanel panel(list);
    panel.resize(260, 520);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    tree->expandAll();
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    shoot(panel, u"rooms-tree"_s);

    AddHostsDialog add(list.rooms(), u"Library"_s);
    add.setSshHosts(hostsOf(u"ssh-"_s, 20));
    add.findChild<QTabWidget *>()->setCurrentIndex(1);
    add.resize(480, 460);
    add.show();
    shoot(add, u"add-from-ssh"_s);
    RoomNameDialog rename(RoomNameDialog::Kind::Rename, u"Building A/Lab 1"_s, u"Building A/Lab 1"_s,
                          list.rooms());
    rename.show();
    shoot(rename, u"rename-room"_s);
    RemoveFromListDialog remove(u"Building A/Lab 1"_s, {list.rooms().constFirst()}, false);
    remove.show();
    shoot(remove, u"remove-room"_s);
    ImportRoomsDialog import({list.rooms(), {u"7: lab[9-1]"_s}}, list.rooms());
    import.show();
    shoot(import, u"import-rooms"_s);
}

} // namespace

void renderRooms(const std::function<void(QWidget &widget, const QString &name)> &shoot)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    SystemClock clock;
    Hosts hosts;
    RoomList list(hosts, [](const RoomHost &host) -> std::unique_ptr<HostLink> {
        return std::make_unique<FakeHostLink>(host.name);
    });
    list.setRooms({{u"Room 101"_s, hostsOf(u"lab1-"_s, 12)},
                   {u"Room 102"_s, hostsOf(u"lab2-"_s, 30)},
                   {u"Library"_s, hostsOf(u"library-"_s, 4)}});
    SessionModel model(hosts.backend(), clock);
    ActionRunner runner(hosts.backend());
    DialogPrompter prompter(model, settings);
    MainWindow window(model, runner, nullptr, prompter, settings);
    prompter.setWindow(&window);
    auto *panel = new RoomsPanel(list, &window);
    window.addSidePanel(*panel, u"Rooms"_s);
    auto *silent = new SilentHostsView(list, &window);
    window.addBelow(*silent);
    const RoomsNotice notice(hosts, window.messages());
    QObject::connect(panel, &RoomsPanel::chosen, &hosts, &Hosts::setScope);
    panel->chooseFirst();
    window.show();

    const QList<HostLink *> links = hosts.scope();
    for (int i = 0; i < links.size(); ++i) {
        auto &link = static_cast<FakeHostLink &>(*links.at(i));
        if (i == 4)
            link.setStatus({LinkState::UnknownKey, key});
        else if (i == 5)
            link.setStatus({LinkState::ChangedKey, key});
        else if (i == 6)
            link.setStatus({LinkState::NeedsPassword, {}, u"teacher@lab1-07's password:"_s});
        else if (i >= 9)
            link.setStatus({LinkState::Unreachable});
        else
            reach(link, i + 1);
    }
    silent->tiles().setCurrentIndex(silent->tiles().model()->index(1, 0));
    shoot(window, u"rooms"_s);
    QHash<QString, QString> roomsOfHosts;
    for (const HostLink *link : links.first(2))
        roomsOfHosts.insert(link->hostId(), u"Room 101"_s);
    window.setRoomsOfHosts(roomsOfHosts);
    window.findChild<QAction *>(u"groupByRoomAction"_s)->trigger();
    shoot(window, u"rooms-grouped"_s);
    window.findChild<QAction *>(u"groupByNothingAction"_s)->trigger();
    // One that was there is lost: its row stays, grey.
    auto &lost = static_cast<FakeHostLink &>(*links.at(1));
    lost.setStatus({LinkState::Unreachable});
    lost.fakeBackend().setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    window.resize(800, 600);
    shoot(window, u"rooms-small"_s);
    for (const LinkStatus &status :
         {LinkStatus{LinkState::UnknownKey, key}, LinkStatus{LinkState::ChangedKey, key},
          LinkStatus{LinkState::NeedsPassword, {}, u"teacher@lab1-07's password:"_s},
          LinkStatus{LinkState::Unreachable}}) {
        HostProblemDialog dialog(u"lab1-05"_s, status);
        dialog.show();
        shoot(dialog, u"host-%1"_s.arg(int(status.state)));
    }
    PasswordDialog password;
    PasswordQuestion question{1,
                              u"Authentication is required to end sessions of other users."_s,
                              {u"anna"_s, u"root"_s},
                              u"anna"_s,
                              u"Password:"_s};
    password.setQuestion(u"lab1-05"_s, question, 29);
    password.show();
    shoot(password, u"administrator-password"_s);
    question.id = 2;
    question.names = QStringList{u"anna"_s};
    question.answerRefused = true;
    password.setQuestion(u"lab1-05"_s, question, 0);
    shoot(password, u"administrator-password-again"_s);
    PowerDialog power(PowerVerb::Restart,
                      {{u"1"_s, u"lab1-01"_s}, {u"2"_s, u"lab1-02"_s}, {u"3"_s, u"lab1-10"_s, false}});
    power.setUsers(u"1"_s, u"student1, student2 and 3 more"_s);
    power.setUsers(u"2"_s, u"nobody"_s);
    power.setObstacles(u"2"_s, {u"Software update wants it to stay on: installing updates"_s});
    power.show();
    shoot(power, u"restart-computers"_s);
    using End = PowerOutcome::End;
    const auto ended = [](const QString &name, End end) {
        return PowerEntry{name, name, PowerStep::Over, PowerOutcome{end, {}}};
    };
    PowerReportDialog report(PowerVerb::Restart,
                             {ended(u"lab1-01"_s, End::Seen), ended(u"lab1-02"_s, End::NotSeenBack),
                              ended(u"lab1-03"_s, End::Stopped)});
    report.show();
    shoot(report, u"restart-report"_s);
    AddHostsDialog add(list.rooms(), u"Room 101"_s);
    add.show();
    shoot(add, u"add-computers"_s);
    renderListDialogs(shoot);
}

} // namespace stationmaster::test
