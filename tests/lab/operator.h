// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <QProcess>

#include <memory>

namespace stationmaster::lab {

/// A person at the operator's screen of a lab host: user teacher (or another) with one program open in a
/// logind session of his own. Sees its widgets over the accessibility bus, and works them by pointer and
/// keyboard. What is waited for has to appear within some seconds.
class Operator final
{
public:
    Operator(const LabHost &host, const QString &user);
    ~Operator();
    Q_DISABLE_COPY_MOVE(Operator)

    /// Opens a program that calls itself `application`; true once a widget of its can be seen.
    bool open(const QStringList &command, const QString &application);
    /// Closes it by ending its session.
    void close();
    bool isOpen() const;
    /// Everything the program said on both its outputs so far.
    QString said();

    /// Every widget, a line each: role, "name", states. For looking and for error messages.
    QString tree() const;
    /// Is such a widget showing now? `name` is how its name begins.
    bool sees(const QString &role, const QString &name) const;
    bool waitToSee(const QString &role, const QString &name) const;
    /// Role, name and states of a widget as one line, empty when it is not there.
    QString state(const QString &role, const QString &name) const;
    QString text(const QString &role, const QString &name) const;
    /// Presses, chooses, toggles or opens it, as a screen reader would.
    bool press(const QString &role, const QString &name) const;
    /// Gives a field for numbers this one, as a screen reader would.
    bool setValue(const QString &role, const QString &name, int value) const;
    /// Clicks into the middle of it with the pointer. `button` 1 is the left one; `modifier` is an X key
    /// name.
    bool click(const QString &role, const QString &name, int button = 1, const QString &modifier = {}) const;
    /// Chooses an entry of the menu that is open, by keyboard. False when there is none such, or it is
    /// disabled.
    bool choose(const QString &name) const;
    /// The entries of the menu that is open, a line each; closes it.
    QString menuEntries() const;
    /// Types a key by its X name: "Return", "ctrl+a".
    bool key(const QString &name) const;
    /// The operator's screen as a PNG file outside the host.
    bool saveScreen(const QString &file) const;

private:
    LabHost::Output atspi(const QStringList &words) const;
    LabHost::Output onScreen(const QStringList &command) const;

    const LabHost &m_host;
    QString m_user;
    QString m_application;
    QString m_said;
    std::unique_ptr<QProcess> m_process;
};

} // namespace stationmaster::lab
