// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/host_link.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stationmaster {

class HostsBackend;
class HostsControl;
class HostsScreens;

/// The only door to hosts, many of them behind the ports of one: each session is known by its host and its
/// own id, and whatever is asked goes to that host alone. A host that is slow, lost or dead costs the others
/// nothing.
class Hosts final : public QObject
{
    Q_OBJECT

public:
    Hosts();
    ~Hosts() override;

    /// One more; the links are kept in the order of HostLink::hostId(), of which there is one each. Not
    /// opened yet. Null where there is such a one already.
    HostLink *add(std::unique_ptr<HostLink> link);
    /// Its sessions go with it; what is under way there is no longer heard of.
    void remove(const QString &hostId);

    QList<HostLink *> links() const;
    HostLink *link(const QString &hostId) const; ///< Null: no such host.

    /// What backend(), screens() and control() speak of: these hosts and no others, so that "all" is what the
    /// operator looks at. They are opened, the first ones at once and the others one after the other as the
    /// event loop comes to it; what is out of sight stays connected, and what is under way there goes on.
    void setScope(const QSet<QString> &hostIds);
    /// The links that are looked at, in order; all of them before setScope().
    QList<HostLink *> scope() const;

    /// The computer that this runs on was asleep, say: HostLink::check() of all.
    void checkAll();

    /// Has pictures of this host taken at `share` (above 0, at most 1) of the rate that is asked for.
    void setPictureShare(const QString &hostId, double share);

    /// Why this one could not be reached when it was last tried; nothing once it has been, and before.
    std::optional<LinkStatus> failure(const QString &hostId) const;
    /// Whether no host that is looked at is expected to answer any more than it has: each is either there
    /// with its sessions or has failed, though it may be tried again.
    bool isSettled() const;

    HostsBackend &backend();
    ScreenSource &screens();
    HostControl &control();

Q_SIGNALS:
    void added(stationmaster::HostLink *link);
    /// It is about to go.
    void removed(stationmaster::HostLink *link);
    /// The status of this one, or what its host says, is another.
    void changed(stationmaster::HostLink *link);
    /// Its backend, screens and control are there. The backend has been started.
    void partsReady(stationmaster::HostLink *link);
    void scopeChanged();

private:
    void openNext();
    void onStatus(HostLink *link);
    void takeParts(HostLink *link);

    std::vector<std::unique_ptr<HostLink>> m_links; ///< Sorted by HostLink::hostId().
    std::optional<QSet<QString>> m_scope;
    QStringList m_toOpen; ///< HostLink::hostId() of those that are looked at and still to be opened.
    QTimer m_opening; ///< Runs while there is one.
    QHash<QString, LinkStatus> m_failures; ///< By HostLink::hostId().
    std::unique_ptr<HostsBackend> m_backend;
    std::unique_ptr<HostsScreens> m_screens;
    std::unique_ptr<HostsControl> m_control;
};

} // namespace stationmaster
