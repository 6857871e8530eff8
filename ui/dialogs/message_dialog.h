// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/prompter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace stationmaster {

struct ActionSettings;
class TemplatesButton;

/// A text to some users: plain, bounded, with the time that it stays on their screens. Accepted means send.
class MessageDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int MaxText = 4096; ///< UTF-16 units, as much as a host takes.

    MessageDialog(const Question &question, const ActionSettings &last, QWidget *parent = nullptr);

    QString message() const;
    int showSeconds() const; ///< 0: until OK.
    bool waitSeen() const;
    /// Those that were given, with what was kept and without what was forgotten meanwhile.
    QStringList templates() const;

private:
    void makeOptions(const ActionSettings &last);
    void followText();

    QPlainTextEdit *m_text;
    TemplatesButton *m_templates;
    QLabel *m_count;
    QComboBox *m_time;
    QCheckBox *m_waitSeen;
    QPushButton *m_send = nullptr;
};

} // namespace stationmaster
