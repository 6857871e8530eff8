// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/session_criteria.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace stationmaster {

class SessionGrid;

/// Selects in the grid those who have not been at their desks for a while. The operator's own session is left
/// out. Stays open and says so when there is nobody like that.
class SelectIdleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SelectIdleDialog(SessionGrid &grid, QWidget *parent = nullptr);

private:
    void follow();
    void select();
    /// A session is meant if any of these fits it.
    QList<SessionCriteria> criteria() const;

    SessionGrid &m_grid;
    QCheckBox *m_idle;
    QSpinBox *m_minutes;
    QCheckBox *m_disconnected;
    QComboBox *m_how;
    QLabel *m_found;
    QPushButton *m_select = nullptr;
};

} // namespace stationmaster
