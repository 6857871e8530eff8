// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stationmaster {

struct ActionSettings;

/// How long users are warned before they are logged off, and with which words.
class WarningChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit WarningChoice(const ActionSettings &last, QWidget *parent = nullptr);

    /// Greys it, with one sentence that says why.
    void forbid(const QString &why);

    int graceSeconds() const; ///< 0: at once.
    QString message() const;

Q_SIGNALS:
    void graceChanged();

private:
    QComboBox *m_grace;
    QSpinBox *m_minutes;
    QLineEdit *m_message;
};

} // namespace stationmaster
