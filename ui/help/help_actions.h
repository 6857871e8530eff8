// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QDialog;
class QWidget;

namespace stationmaster {

class SessionModel;

/// The entries of the help menu: the guide, the sheet of all keys, a field that finds actions, what is
/// there and what is missing, what this program is.
class HelpActions final : public QObject
{
    Q_OBJECT

public:
    /// Its windows open above `window`, which has the actions whose keys are shown. Both outlive this object.
    HelpActions(QWidget &window, const SessionModel &model, QObject *parent = nullptr);

    QList<QAction *> all() const { return {m_guide, m_keys, m_find, m_welcome, m_about}; }
    QAction *welcome() const { return m_welcome; }

private:
    void open(QDialog *dialog);

    QAction *m_guide;
    QAction *m_keys;
    QAction *m_find;
    QAction *m_welcome;
    QAction *m_about;
};

} // namespace stationmaster
