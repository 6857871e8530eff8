// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace stationmaster {

/// The texts that the operator sends again and again, one below the other, and the chosen one to be changed.
class TemplatesPage final : public QWidget
{
    Q_OBJECT

public:
    /// The settings outlive this object; what is changed is in them at once.
    explicit TemplatesPage(QSettings &settings, QWidget *parent = nullptr);

private:
    void addItem(const QString &text);
    void addNew();
    void removeCurrent();
    void moveCurrent(int by);
    void showCurrent();
    void takeText();
    void keep();
    void updateButtons();

    QSettings &m_settings;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace stationmaster
