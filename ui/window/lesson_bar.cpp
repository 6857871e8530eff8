// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lesson_bar.h"

#include "ui/commands/action_factory.h"
#include "ui/commands/host_actions.h"
#include "ui/commands/session_actions.h"
#include "ui/settings/view_actions.h"
#include "ui/viewer/picture_actions.h"

#include <QAction>

namespace stationmaster {

LessonBar::LessonBar(SessionActions &session, HostActions &host, ViewActions &view, QWidget *parent)
    : QToolBar(parent)
{
    setObjectName(QStringLiteral("lessonBar"));
    setWindowTitle(tr("Lesson bar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(20, 20));
    QAction *eyes = add(QStringLiteral("eyesOnMeAction"), QStringLiteral("block-all"), tr("Eyes on me…"),
                        tr("Cover all screens with a few words, for as long as you say"), *host.blockAll());
    connect(eyes, &QAction::triggered, host.blockAll(), &QAction::trigger);
    QAction *message =
        add(QStringLiteral("lessonMessageAction"), QStringLiteral("message"), tr("Message to all…"),
            tr("Show a text to everybody"), *session.all(Verb::Message));
    connect(message, &QAction::triggered, session.all(Verb::Message), &QAction::trigger);
    QAction *save =
        add(QStringLiteral("lessonSaveAction"), QStringLiteral("save"), tr("Save all screens"),
            tr("Keep a picture of every screen in a folder with the date"), *view.pictures().saveAll());
    connect(save, &QAction::triggered, view.pictures().saveAll(), &QAction::trigger);
    QAction *end =
        add(QStringLiteral("endOfLessonAction"), QStringLiteral("log-off-all"), tr("End of lesson…"),
            tr("Warn everybody for five minutes, then log them off"), *session.all(Verb::LogOff));
    connect(end, &QAction::triggered, this, &LessonBar::endOfLessonWanted);
}

QAction *LessonBar::add(const QString &name, const QString &symbolName, const QString &text,
                        const QString &hint, QAction &carriesOut)
{
    QAction *action = makeAction(this, name, symbolName, text);
    // Where it cannot be used it says why, as the other does.
    const auto follow = [action, &carriesOut, hint] {
        action->setEnabled(carriesOut.isEnabled());
        setHint(*action, carriesOut.isEnabled() ? hint : carriesOut.statusTip());
    };
    connect(&carriesOut, &QAction::changed, action, follow);
    follow();
    addAction(action);
    return action;
}

} // namespace stationmaster

#include "moc_lesson_bar.cpp"
