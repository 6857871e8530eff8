// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stationmaster {

/// What a host asks because an act there takes an administrator's password: its polkit's question, and what
/// came of the answer. Bounded; made of what the host says.
struct PasswordQuestion
{
    quint64 id = 0; ///< Another one for each question of a program; an answer to another one is not heard.
    QString message = {}; ///< What the act is, in the operator's language where the host knows it.
    QStringList names = {}; ///< The accounts of whom any may answer; at least one.
    QString name = {}; ///< The one of them that `prompt` is about.
    QString prompt = {}; ///< What that account's log-on asks: "Password:".
    bool isShown = false; ///< What is typed may be seen.
    QString note = {}; ///< What its log-on has said besides.
    bool answerRefused = false; ///< What was answered last was wrong.
    bool isChecking = false; ///< It has been answered, and what comes of it is not known yet.

    bool operator==(const PasswordQuestion &) const = default;
};

} // namespace stationmaster
