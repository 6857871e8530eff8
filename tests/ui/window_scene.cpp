// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"

#include "app/common/translators.h"
#include "tests/support/eventually.h"
#include "ui/window/message_area.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace stationmaster::test {

namespace {

void loadEnglishOnce()
{
    static const bool loaded = [] {
        installTranslators(*qApp, QLocale(QLocale::English));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace

void FakePrompter::confirm(const Question &question, QObject *, Answered then)
{
    questions.push_back(question);
    Action action = question.action;
    choose(action);
    if (answer)
        then(*answer, action, question.targets);
    else
        pending = [then = std::move(then), action, targets = question.targets](Answer given) {
            then(given, action, targets);
        };
}

void FakePrompter::askToBlockAll(QObject *, BlockAll then)
{
    ++blockAllQuestions;
    if (answer == Answer::Yes)
        then(blockAllMessage, blockAllLease);
}

WindowScene::WindowScene(const QList<Session> &sessions, Prompter *prompter)
    : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , model(backend, clock)
    , runner(backend)
    , m_prompter(prompter ? *prompter : fakePrompter)
{
    loadEnglishOnce();
    // Most of what is tested in a window is about tiles of a known size.
    settings.setValue(QStringLiteral("view/fitAll"), false);
    backend.setSessions(sessions);
    QObject::connect(&runner, &ActionRunner::busyChanged, &model, &SessionModel::setBusy);
    QObject::connect(&runner, &ActionRunner::outcome, &model, &SessionModel::setOutcome);
    reopen();
}

WindowScene::~WindowScene() = default;

void WindowScene::reopen()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(model, runner, &control, m_prompter, settings);
    m_window->show();
    m_window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get(), LimitMs));
    settle();
}

QAction &WindowScene::action(const QString &name)
{
    auto *action = m_window->findChild<QAction *>(name);
    if (!action)
        qFatal("no action called %s", qPrintable(name));
    return *action;
}

QMenu &WindowScene::menu(const QString &name)
{
    auto *menu = m_window->findChild<QMenu *>(name);
    if (!menu)
        qFatal("no menu called %s", qPrintable(name));
    return *menu;
}

QString WindowScene::labelText(const QString &name)
{
    const auto *label = m_window->findChild<QLabel *>(name);
    return label ? label->text() : QStringLiteral("no such label");
}

QList<MessageBar *> WindowScene::bars()
{
    return m_window->messages().bars();
}

void WindowScene::clickBarButton(const QString &actionName)
{
    QList<QToolButton *> buttons =
        m_window->findChildren<QToolButton *>(actionName + QStringLiteral("Button"));
    buttons.removeIf([](const QToolButton *button) {
        return !button->isVisible();
    });
    ASSERT_EQ(buttons.size(), 1) << "buttons for " << actionName.toStdString();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    settle();
}

QModelIndex WindowScene::tile(const QString &userName)
{
    const QAbstractItemModel *rows = grid().model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data(SessionModel::SessionRole).value<Session>().userName == userName)
            return index;
    }
    return {};
}

void WindowScene::select(const QStringList &userNames)
{
    grid().clearSelection();
    for (const QString &name : userNames) {
        const QModelIndex index = tile(name);
        ASSERT_TRUE(index.isValid()) << name.toStdString() << " is not shown";
        grid().selectionModel()->select(index, QItemSelectionModel::Select);
    }
    settle();
}

QStringList WindowScene::selectedUsers()
{
    QStringList users;
    const QList<Session> selected = grid().selectedSessions();
    for (const Session &session : selected)
        users += session.userName;
    users.sort();
    return users;
}

QString WindowScene::userOf(const SessionId &id) const
{
    const QList<Session> sessions = model.sessions();
    const auto found = std::find_if(sessions.cbegin(), sessions.cend(), [&id](const Session &session) {
        return session.id == id;
    });
    return found == sessions.cend() ? QStringLiteral("gone ") + id.local : found->userName;
}

QStringList WindowScene::calledUsers()
{
    QStringList users;
    for (const FakeSessionBackend::Call &call : backend.calls)
        users += userOf(call.id);
    users.sort();
    return users;
}

void WindowScene::chooseInMenu(QMenu &menu, QAction &action)
{
    menu.setActiveAction(&action);
    QTest::keyClick(&menu, Qt::Key_Return);
}

void WindowScene::chooseFromLogOffMenu(const QString &actionName)
{
    auto *button = m_window->findChild<QToolButton *>(QStringLiteral("logOffUsersButton"));
    ASSERT_TRUE(button);
    QMenu &menu = this->menu(QStringLiteral("logOffUsersMenu"));
    ASSERT_EQ(button->menu(), &menu);
    // What the button does on a click, without the event loop of its own that a click would run.
    menu.popup(button->mapToGlobal(button->rect().bottomLeft()));
    settle();
    ASSERT_TRUE(menu.isVisible());
    chooseInMenu(menu, action(actionName));
    menu.close();
    settle();
}

void WindowScene::answerAll(const Result<Outcome> &result)
{
    // Each answer may bring new calls.
    for (size_t i = 0; i < backend.calls.size(); ++i) {
        if (!backend.calls[i].run->isFinished())
            backend.calls[i].answer(result);
        settle();
    }
}

void WindowScene::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace stationmaster::test
