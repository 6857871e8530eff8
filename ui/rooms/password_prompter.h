// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hosts.h"
#include "model/password_questions.h"
#include "ui/rooms/password_dialog.h"

#include <QPointer>

namespace stationmaster {

/// Shows what computers ask because an act takes an administrator's password: in one dialog, one question
/// after the other, for as long as they ask.
class PasswordPrompter final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialog belongs to. Both outlive this object.
    PasswordPrompter(Hosts &hosts, QWidget *window, QObject *parent = nullptr);
    ~PasswordPrompter() override;

private:
    void show();

    QWidget *const m_window;
    PasswordQuestions m_questions;
    QPointer<PasswordDialog> m_dialog;
};

} // namespace stationmaster
