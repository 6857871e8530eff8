// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the window in the states that are worth looking at, each into a PNG in the folder given, light and
// dark. For those who change how it looks; no test depends on it.
#include "app/common/translators.h"
#include "backend/core/system_clock.h"
#include "backend/demo/demo_backend.h"
#include "backend/demo/demo_desktop.h"
#include "backend/demo/demo_host_control.h"
#include "model/action_runner.h"
#include "model/session_model.h"
#include "tests/support/fake_desktop_watch.h"
#include "tests/support/fake_host_control.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/sessions.h"
#include "tests/ui/rooms_gallery.h"
#include "ui/dialogs/bulk_report_dialog.h"
#include "ui/dialogs/dialog_prompter.h"
#include "ui/grid/session_grid.h"
#include "ui/look/appearance.h"
#include "ui/overlay/log_on_notice.h"
#include "ui/overlay/observation_notice.h"
#include "ui/settings/settings_window.h"
#include "ui/viewer/enlarged_view.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stationmaster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Scene
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SessionBackend &backend;
    SystemClock clock;
    SessionModel model;
    ActionRunner runner;
    DialogPrompter prompter;
    MainWindow window;

    explicit Scene(SessionBackend &given, HostControl *control)
        : backend(given)
        , model(given, clock)
        , runner(given)
        , prompter(model, settings)
        , window(model, runner, control, prompter, settings)
    {
        prompter.setWindow(&window);
        QObject::connect(&runner, &ActionRunner::busyChanged, &model, &SessionModel::setBusy);
        QObject::connect(&runner, &ActionRunner::outcome, &model, &SessionModel::setOutcome);
        window.resize(1180, 760); // Whatever the size of the screen that nobody sees.
        window.show();
    }

    QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
    SessionGrid *grid() { return window.findChild<SessionGrid *>(); }
    void select(int from, int to)
    {
        QAbstractItemModel *rows = grid()->model();
        grid()->selectionModel()->select(QItemSelection(rows->index(from, 0), rows->index(to, 0)),
                                         QItemSelectionModel::Select);
        QTest::qWait(30);
    }
};

QString outputFolder;
QString suffix;

void shoot(QWidget &widget, const QString &name)
{
    QTest::qWait(60);
    // Scroll bars that are not needed any more go some turns of the loop later.
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    widget.grab().save(QDir(outputFolder).filePath(name + suffix + u".png"_s));
}

/// The window with one of its children's windows on it, as a desktop would show them.
void shootWith(QWidget &window, QWidget &child, const QPoint &at, const QString &name)
{
    QTest::qWait(60);
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(at, child.grab());
    painter.end();
    picture.save(QDir(outputFolder).filePath(name + suffix + u".png"_s));
}

void demoScenes()
{
    // Simulated time comes to where the clock is, so that idle times read right.
    DemoBackend backend(7, QDateTime::currentDateTimeUtc().addSecs(-1800), DemoBackend::Drive::ByHand);
    DemoHostControl control(backend);
    Scene scene(backend, &control);
    QObject::connect(&backend, &DemoBackend::pictureReady, &scene.model,
                     [&scene](const SessionId &id, const QImage &picture) {
                         const auto session =
                             scene.model.indexOf(id).data(SessionModel::SessionRole).value<Session>();
                         if (SessionModel::canBeLive(session))
                             scene.model.setPicture(id, picture);
                     });
    backend.start();
    for (int i = 0; i < 1790; ++i)
        backend.advance(1s);
    scene.window.setBanner(
        u"This is a demonstration. The classroom is simulated and nothing on this computer is touched."_s);
    shoot(scene.window, u"demo"_s);
    // From the smallest screen that is looked after to a large one.
    const QSize usual = scene.window.size();
    for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1440)}) {
        scene.window.resize(size);
        shoot(scene.window, u"demo-%1x%2"_s.arg(size.width()).arg(size.height()));
    }
    scene.window.resize(usual);
    scene.select(2, 6);
    shoot(scene.window, u"selected"_s);
    for (const auto &[name, picture] :
         std::initializer_list<std::pair<QString, QString>>{{u"showAsListAction"_s, u"list"_s},
                                                            {u"spotlightAction"_s, u"spotlight"_s},
                                                            {u"groupByStateAction"_s, u"grouped"_s},
                                                            {u"arrangePlacesAction"_s, u"arranging"_s}}) {
        if (name == u"arrangePlacesAction"_s)
            scene.action(u"groupByNothingAction"_s)->trigger();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        scene.action(name)->trigger();
        shoot(scene.window, picture);
        if (name != u"groupByStateAction"_s)
            scene.action(name)->trigger();
    }
    scene.select(2, 6);

    scene.action(u"muteAction"_s)->trigger();
    for (int i = 0; i < 10; ++i) {
        backend.advance(1s);
        QCoreApplication::processEvents();
    }
    auto *blockMenu = scene.window.findChild<QMenu *>(u"blockMenu"_s);
    auto *blockButton = scene.window.findChild<QToolButton *>(u"blockButton"_s);
    blockMenu->popup(blockButton->mapToGlobal(blockButton->rect().bottomLeft()));
    shootWith(scene.window, *blockMenu, blockButton->mapTo(&scene.window, blockButton->rect().bottomLeft()),
              u"muted"_s);
    blockMenu->close();

    auto *menu = scene.window.findChild<QMenu *>(u"logOffUsersMenu"_s);
    auto *button = scene.window.findChild<QToolButton *>(u"logOffUsersButton"_s);
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    shootWith(scene.window, *menu, button->mapTo(&scene.window, button->rect().bottomLeft()), u"menu"_s);
    menu->close();

    for (const auto &[action, dialogName, name] :
         std::initializer_list<std::tuple<QString, QString, QString>>{
             {u"logOffEverywhereAction"_s, u"confirmLogOffDialog"_s, u"everywhere"_s},
             {u"messageAction"_s, u"messageDialog"_s, u"message"_s},
             {u"blockAction"_s, u"blockDialog"_s, u"block"_s},
             {u"blockAllAction"_s, u"blockDialog"_s, u"block-all"_s},
             {u"disconnectAllAction"_s, u"confirmActionDialog"_s, u"disconnect-all"_s},
             {u"selectIdleAction"_s, u"selectIdleDialog"_s, u"select-idle"_s},
             {u"guideAction"_s, u"guideWindow"_s, u"guide"_s},
             {u"keysAction"_s, u"keysWindow"_s, u"keys"_s},
             {u"findActionAction"_s, u"commandPalette"_s, u"palette"_s},
             {u"welcomeAction"_s, u"welcomeDialog"_s, u"welcome"_s},
             {u"settingsAction"_s, u"settingsWindow"_s, u"settings"_s},
             {u"historyAction"_s, u"historyWindow"_s, u"history"_s}}) {
        scene.action(action)->trigger();
        QTest::qWait(50);
        if (auto *dialog = scene.window.findChild<QDialog *>(dialogName)) {
            shoot(*dialog, name);
            if (auto *settings = qobject_cast<SettingsWindow *>(dialog)) {
                for (int page = 1; page < settings->pages(); ++page) {
                    settings->setPage(page);
                    shoot(*settings, u"%1-%2"_s.arg(name).arg(page));
                }
            }
            dialog->close();
            QTest::qWait(10);
        }
    }
    backend.blockAll(u"Please look at the board"_s, 1800);
    Action warned;
    warned.edit<LogOffOptions>().graceSeconds = 300;
    warned.edit<LogOffOptions>().message = u"The lesson is over"_s;
    scene.runner.run(warned, scene.grid()->selectedSessions());
    for (int i = 0; i < 30; ++i) {
        QTest::qWait(10);
        backend.advance(500ms);
    }
    shoot(scene.window, u"lesson"_s);
    backend.unblockAll();
    backend.advance(1s);

    scene.action(u"logOffAllAction"_s)->trigger();
    QTest::qWait(50);
    if (auto *dialog = scene.window.findChild<QDialog *>(u"confirmLogOffDialog"_s)) {
        shoot(*dialog, u"confirm"_s);
        dialog->accept();
    }
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(10);
        backend.advance(200ms);
    }
    shoot(scene.window, u"progress"_s);
    for (int i = 0; i < 160; ++i) {
        QTest::qWait(5);
        backend.advance(1s);
    }
    shoot(scene.window, u"done"_s);
    if (auto *activity = scene.window.findChild<QToolButton *>(u"activityButton"_s); activity->isVisible()) {
        activity->click();
        shoot(scene.window, u"activity"_s);
        activity->click();
    }
    if (auto *details = scene.action(u"showDetails"_s)) {
        details->trigger();
        QTest::qWait(50);
        if (auto *dialog = scene.window.findChild<QDialog *>(u"bulkReportDialog"_s))
            shoot(*dialog, u"details"_s);
    }
    scene.action(u"aboutAction"_s)->trigger();
    if (auto *dialog = scene.window.findChild<QDialog *>(u"aboutDialog"_s))
        shoot(*dialog, u"about"_s);
}

QList<Session> variety()
{
    const QStringList names{
        u"Ada Lovelace"_s, u"Grace Hopper"_s, u"Alan Turing"_s,
        u"김민준"_s,       u"山田 花子"_s,    u"Zoë Müller"_s,
        u"Иван Петров"_s,  u"أمينة حداد"_s,   u"Margaret Hamilton-Featherstonehaugh the Third"_s,
        u"<b>bold</b>"_s,  u"Ken Thompson"_s, u"Radia Perlman"_s};
    QList<Session> sessions = test::makeSessions(int(names.size()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < sessions.size(); ++i) {
        Session &session = sessions[i];
        session.fullName = names.at(i);
        session.userName = u"user%1"_s.arg(i);
        session.kind = SessionKind(i % 6);
        session.state = i % 5 == 1 ? SessionState::Disconnected
            : i % 7 == 5           ? SessionState::Closing
                                   : SessionState::Active;
        if (session.state == SessionState::Disconnected)
            session.disconnectedSince = now.addSecs(-60 * 17 * i);
        session.locked = i % 4 == 2;
        session.own = i == 0;
        session.blocked = i == 4 || i == 8;
        if (i == 11)
            session.uncoveredSince = now.addSecs(-12);
        if (i == 3 || i == 6)
            session.endsAt = now.addSecs(i == 3 ? 250 : 3850);
        session.startedAt = now.addSecs(-3600 * i - 300);
        if (i % 3 == 0)
            session.idleSince = now.addSecs(-60 * 7 * (i + 1));
    }
    return sessions;
}

void fakeScenes()
{
    test::FakeSessionBackend backend;
    backend.setState(SessionBackend::State::Loading);
    test::FakeHostControl control(backend);
    Scene scene(backend, &control);
    shoot(scene.window, u"loading"_s);
    backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    shoot(scene.window, u"unavailable"_s);
    backend.setState(SessionBackend::State::Ready);
    shoot(scene.window, u"empty"_s);
    backend.setSessions(variety());
    scene.action(u"showTextAction"_s)->setChecked(true);
    backend.setStations({{u"test"_s, u"seat0"_s, u"seat0"_s, {}}});
    const QList<Session> sessions = backend.sessions();
    scene.model.setBusy(sessions.at(10).id, true);
    scene.model.setStep(sessions.at(10).id, Step::Ending);
    scene.model.setOutcome(sessions.at(6).id, {Verb::Lock}, Outcome{Outcome::Proof::AskedOnly, {}});
    scene.model.setOutcome(sessions.at(7).id, {}, Error{Error::Code::NotAuthorized, {}, {}});
    scene.model.setOutcome(sessions.at(2).id, {Verb::Lock}, Outcome{});
    scene.model.setOutcome(sessions.at(8).id, {}, Error{Error::Code::TimedOut, {}, {u"firefox (4711)"_s}});
    scene.select(1, 1);
    scene.grid()->setCurrentIndex(scene.grid()->model()->index(4, 0));
    scene.grid()->setFocus();
    shoot(scene.window, u"variety"_s);
    scene.action(u"smallAction"_s)->trigger();
    shoot(scene.window, u"small"_s);
    scene.action(u"largeAction"_s)->trigger();
    shoot(scene.window, u"large"_s);
    scene.action(u"mediumAction"_s)->trigger();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(scene.window, u"rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    shoot(scene.window, u"stale"_s);
}

/// Old pictures with their age, tiles that say why they have none, and one session large.
void pictureScenes()
{
    test::FakeSessionBackend backend;
    backend.setSessions(variety());
    Scene scene(backend, nullptr);
    QList<Session> sessions = backend.sessions();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto paint = [&](int row) {
        Session active = sessions.at(row);
        active.state = SessionState::Active;
        active.locked = false;
        scene.model.setPicture(active.id, paintDemoDesktop(active, QSize(1280, 720), 3));
    };
    const QList<PictureTrouble> troubles{
        NoPicture::Asking,          NoPicture::Refused,       NoPicture::NoDisplay, NoPicture::NoAgent,
        Error::Code::NotAuthorized, Error::Code::Unsupported, Error::Code::TimedOut};
    for (int i = 0; i < sessions.size(); ++i) {
        Session &session = sessions[i];
        session.kind = SessionKind(i % 4);
        session.idleSince.reset();
        session.state = i == 1 ? SessionState::Disconnected
            : i == 2           ? SessionState::Closing
                               : SessionState::Active;
        session.locked = i == 3;
    }
    backend.setSessions(sessions);
    for (int i = 0; i < sessions.size(); ++i) {
        const SessionId id = sessions.at(i).id;
        if (i < 5 || i == 8)
            paint(i);
        if (i >= 5)
            scene.model.setPictureTrouble(id, troubles.at(i - 5));
        scene.model.notePictureTime(id, now.addSecs(-60 * (i * i * 17 + 3)));
    }
    shoot(scene.window, u"pictures"_s);
    scene.action(u"smallAction"_s)->trigger();
    shoot(scene.window, u"pictures-small"_s);
    scene.action(u"mediumAction"_s)->trigger();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(scene.window, u"pictures-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);

    const auto enlarge = [&](int row, const QString &name) {
        Q_EMIT scene.grid()->enlargeWanted(sessions.at(row).id);
        shoot(scene.window, name);
    };
    enlarge(3, u"enlarged-locked"_s);
    enlarge(8, u"enlarged-trouble"_s);
    enlarge(5, u"enlarged-reason"_s);
    enlarge(4, u"enlarged"_s);
    backend.setSessions(sessions.mid(0, 4) + sessions.mid(5));
    shoot(scene.window, u"enlarged-ended"_s);
}

/// What users see of it.
void overlayScenes()
{
    SystemClock clock;
    test::FakeDesktopWatch desktop;
    desktop.setComposited(true);
    test::ManualClock turned;
    ObservationNotice observation(desktop, turned);
    observation.show();
    shoot(observation, u"observation-notice"_s);
    turned.advance(ObservationNotice::WordsShown);
    shoot(observation, u"observation-sign"_s);
    for (const auto rule : {Observation::Notify, Observation::Ask}) {
        LogOnNotice notice(rule, clock, desktop);
        notice.show();
        shoot(notice, rule == Observation::Ask ? u"log-on-notice-ask"_s : u"log-on-notice"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() < 2 || words.size() > 3) {
        fprintf(stderr, "usage: %s FOLDER [LANGUAGE]\n", argv[0]);
        return 2;
    }
    outputFolder = words.at(1);
    QDir().mkpath(outputFolder);
    QLocale::setDefault(QLocale(words.value(2, u"en"_s)));
    installTranslators(application);
    const std::pair<ColorScheme, QString> schemes[] = {{ColorScheme::Light, u"-light"_s},
                                                       {ColorScheme::Dark, u"-dark"_s},
                                                       {ColorScheme::LightContrast, u"-light-contrast"_s},
                                                       {ColorScheme::DarkContrast, u"-dark-contrast"_s}};
    for (const auto &[scheme, name] : schemes) {
        applyAppearance(scheme);
        suffix = name;
        demoScenes();
        fakeScenes();
        pictureScenes();
        overlayScenes();
        test::renderRooms(shoot);
    }
    return 0;
}
