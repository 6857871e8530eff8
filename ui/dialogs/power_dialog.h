// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QComboBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace stationmaster {

/// One computer of a PowerDialog.
struct PowerTarget
{
    QString hostId;
    QString name; ///< Displayable.
    bool isReachable = true; ///< Otherwise it is named as one that is left alone.
};

/// Asks before computers are restarted or shut down: names each, who is logged on there and what stands in
/// the way, and takes how long the users are warned. What the computers say comes while it is open.
class PowerDialog final : public QDialog
{
    Q_OBJECT

public:
    PowerDialog(PowerVerb verb, const QList<PowerTarget> &targets, QWidget *parent = nullptr);

    void setUsers(const QString &hostId, const QString &users);
    /// Sentences; none where nothing stands in the way.
    void setObstacles(const QString &hostId, const QStringList &obstacles);

    int warnSeconds() const; ///< 0: now.

private:
    void fillList(const QList<PowerTarget> &targets);
    QWidget *makeChoice();
    void addButtons();
    void updateText();
    QTreeWidgetItem *itemOf(const QString &hostId) const;

    const PowerVerb m_verb;
    int m_reachable = 0;
    QTreeWidget *m_list;
    QComboBox *m_warning;
};

} // namespace stationmaster
