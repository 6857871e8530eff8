// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_power.h"
#include "model/silent_hosts_model.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace stationmaster {

/// The computers that are looked at and not reachable, as tiles below those of the sessions, which wake them.
/// Apart from the sessions: whatever is done to sessions, selected or all, never means one of these. Hidden
/// while there is none.
class SilentHostsView final : public QWidget
{
    Q_OBJECT

public:
    /// `rooms` outlives this object.
    explicit SilentHostsView(RoomList &rooms, QWidget *parent = nullptr);

    QListView &tiles() { return *m_tiles; }

Q_SIGNALS:
    /// The operator wants this of these computers.
    void powerWanted(stationmaster::PowerVerb verb, const QSet<QString> &hostIds);
    /// The operator wants to know what is wrong with this one.
    void problemWanted(const QString &hostId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void fit();
    void showMenu(const QPoint &position);
    /// Those that are selected and can be woken.
    QSet<QString> wakeable() const;

    SilentHostsModel m_model;
    QLabel *m_title;
    QListView *m_tiles;
    QAction *m_wake;
    QAction *m_problem;
};

} // namespace stationmaster
