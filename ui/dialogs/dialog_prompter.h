// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompter.h"

#include <QPointer>
#include <QWidget>

namespace stationmaster {

class SessionModel;

/// Asks by a dialog on the window, without a nested event loop.
class DialogPrompter final : public Prompter
{
public:
    explicit DialogPrompter(SessionModel &model)
        : m_model(model)
    {
    }

    /// The window whose dialogs these are; to be set before the first question.
    void setWindow(QWidget *window) { m_window = window; }

    void confirm(const Question &question, QObject *owner, std::function<void(Answer)> then) override;

private:
    SessionModel &m_model;
    QPointer<QWidget> m_window;
};

} // namespace stationmaster
