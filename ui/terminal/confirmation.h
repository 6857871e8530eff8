// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/reporter.h"

#include <QObject>
#include <QStringList>

namespace stationmaster {

/// What is typed for yes and for no, behind a question.
QString yesOrNo();
/// English is understood in every language: who types "y" out of habit means it.
bool isYes(const QString &answer);

/// Asks on the terminal before something is done to several. Nothing but a yes is one.
class Confirmation final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Confirmation(const Reporter &reporter, Terminal &terminal, QObject *parent = nullptr);

    /// Called once. One of the signals follows, at once where there is nobody to ask. `whom` is shown above
    /// the question; `count` is how many it concerns, 0 for everybody there is or will be.
    void ask(const QStringList &whom, const QString &question, int count);
    /// The same for what is no session: what to say where there is nobody to ask.
    void ask(const QStringList &whom, const QString &question, const QString &whenAlone);

Q_SIGNALS:
    void agreed();
    /// It has been said that nothing was done.
    void refused();

private:
    void answerRead(const QString &answer);

    const Reporter &m_reporter;
    Terminal &m_terminal;
};

} // namespace stationmaster
