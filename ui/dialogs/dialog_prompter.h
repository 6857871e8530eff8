// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/prompter.h"

#include <QPointer>
#include <QWidget>

class QSettings;

namespace stationmaster {

class SessionModel;

/// Asks by a dialog on the window, without a nested event loop, and remembers in the settings what was
/// chosen.
class DialogPrompter final : public Prompter
{
public:
    DialogPrompter(SessionModel &model, QSettings &settings)
        : m_model(model)
        , m_settings(settings)
    {
    }

    /// The window whose dialogs these are; to be set before the first question.
    void setWindow(QWidget *window) { m_window = window; }

    void confirm(const Question &question, QObject *owner, Answered then) override;
    void askToBlockAll(QObject *owner, BlockAll then) override;

private:
    void askBeforeLogOff(const Question &question, QObject *owner, Answered then);
    void askForMessage(const Question &question, QObject *owner, Answered then);
    void askForBlock(const Question &question, QObject *owner, Answered then);

    SessionModel &m_model;
    QSettings &m_settings;
    QPointer<QWidget> m_window;
};

} // namespace stationmaster
