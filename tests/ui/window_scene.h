// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/system_clock.h"
#include "model/action_runner.h"
#include "model/session_model.h"
#include "tests/support/fake_host_control.h"
#include "tests/support/fake_session_backend.h"
#include "tests/support/sessions.h"
#include "ui/commands/prompter.h"
#include "ui/grid/session_grid.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace stationmaster {
class MessageBar;
}

namespace stationmaster::test {

/// Answers as the test says and remembers what it was asked.
class FakePrompter final : public Prompter
{
public:
    void confirm(const Question &question, QObject *owner, Answered then) override;
    void askToBlockAll(QObject *owner, BlockAll then) override;

    std::vector<Question> questions;
    std::optional<Answer> answer =
        Answer::Yes; ///< Nothing: the question stays open until `pending` is called.
    std::function<void(Answer)> pending;
    /// What is chosen in the answer, beside the question's verb.
    std::function<void(Action &)> choose = [](Action &) {};
    int blockAllQuestions = 0;
    QString blockAllMessage;
    int blockAllLease = 0;
};

/// The whole window on a fake backend, shown, with English plurals loaded.
struct WindowScene
{
    /// `prompter` null: a FakePrompter of the scene's own.
    explicit WindowScene(const QList<Session> &sessions = {}, Prompter *prompter = nullptr);
    ~WindowScene();

    QAction &action(const QString &name);
    QMenu &menu(const QString &name);
    QString labelText(const QString &name);
    /// The bars that have not been dismissed: what stands, then from the oldest to the newest.
    QList<MessageBar *> bars();
    /// Clicks the button of that name on the only bar that has one.
    void clickBarButton(const QString &actionName);

    SessionGrid &grid() { return *m_window->findChild<SessionGrid *>(); }
    MainWindow &window() { return *m_window; }
    /// The tile of the user; invalid if it is not shown.
    QModelIndex tile(const QString &userName);
    QRect tileRect(const QString &userName) { return grid().visualRect(tile(userName)); }
    void select(const QStringList &userNames);
    QStringList selectedUsers();
    /// Whom the backend was asked to act on, sorted.
    QStringList calledUsers();
    QString userOf(const SessionId &id) const;
    /// With the keyboard: where a click has to have come from differs between releases of Qt.
    static void chooseInMenu(QMenu &menu, QAction &action);
    /// Opens the drop-down at the top left and chooses one of its entries.
    void chooseFromLogOffMenu(const QString &actionName);
    void answerAll(const Result<Outcome> &result);
    /// Closes the window, as its owner, and opens it again on the same settings.
    void reopen();
    /// Lets everything that is due happen.
    static void settle();

    QTemporaryDir folder;
    QSettings settings;
    FakeSessionBackend backend;
    FakeHostControl control{backend};
    SystemClock clock;
    SessionModel model;
    ActionRunner runner;
    FakePrompter fakePrompter;

private:
    Prompter &m_prompter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace stationmaster::test
