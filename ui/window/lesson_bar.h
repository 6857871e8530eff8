// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace stationmaster {

class HostActions;
class SessionActions;
class ViewActions;

/// What a lesson needs, for everybody at once and in a teacher's words. Each entry does what an action of the
/// menus does, can be used when that can, and asks what that asks.
class LessonBar final : public QToolBar
{
    Q_OBJECT

public:
    /// The actions outlive this object.
    LessonBar(SessionActions &session, HostActions &host, ViewActions &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Everybody is to be warned for five minutes and then logged off.
    void endOfLessonWanted();

private:
    QAction *add(const QString &name, const QString &symbolName, const QString &text, const QString &hint,
                 QAction &carriesOut);
};

} // namespace stationmaster
