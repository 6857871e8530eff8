// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/power_commands.h"

#include "backend/core/async.h"
#include "model/host_power_job.h"
#include "ui/commands/power_presenter.h"
#include "ui/dialogs/power_dialog.h"
#include "ui/dialogs/power_report_dialog.h"
#include "ui/text/power_text.h"
#include "ui/window/message_area.h"

#include <algorithm>
#include <utility>

namespace stationmaster {

namespace {

/// Whom it would hit there; the operator's own way in is none of them.
QString usersText(const HostLink &link)
{
    QList<Session> sessions = link.backend()->sessions();
    sessions.removeIf([](const Session &session) {
        return session.own;
    });
    return loggedOnText(sessions, UserNames::Display);
}

bool canBeAsked(const HostLink &link)
{
    return link.status().state == LinkState::Ready && link.power();
}

} // namespace

PowerCommands::PowerCommands(Hosts &hosts, WakeJob::AddressOf addressOf, Clock &clock, WakeSender &sender,
                             MessageArea &messages, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_addressOf(std::move(addressOf))
    , m_clock(clock)
    , m_sender(sender)
    , m_messages(messages)
    , m_window(window)
{
}

void PowerCommands::run(PowerVerb verb, const QSet<QString> &hostIds)
{
    QStringList ids;
    // In the order of the list, which a set has not.
    for (const HostLink *link : m_hosts.links()) {
        const bool isMeant = hostIds.contains(link->hostId());
        // One that is on needs no waking.
        if (isMeant && (verb != PowerVerb::Wake || link->status().state != LinkState::Ready))
            ids += link->hostId();
    }
    if (ids.isEmpty())
        return;
    if (verb != PowerVerb::Wake) {
        ask(verb, ids);
        return;
    }
    start(new WakeJob(m_hosts, ids, m_addressOf, m_sender, m_clock, WakeJob::Options(), this));
}

void PowerCommands::ask(PowerVerb verb, const QStringList &hostIds)
{
    QList<PowerTarget> targets;
    QStringList reachable;
    for (const QString &id : hostIds) {
        const HostLink *link = m_hosts.link(id);
        targets += PowerTarget{id, displayable(link->name()), canBeAsked(*link)};
        if (targets.constLast().isReachable)
            reachable += id;
    }
    auto *dialog = new PowerDialog(verb, targets, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : std::as_const(reachable))
        fill(*dialog, verb, *m_hosts.link(id));
    connect(dialog, &QDialog::accepted, this, [this, dialog, verb, reachable] {
        PowerOrder order{verb, dialog->warnSeconds()};
        order.message = powerMessage(verb);
        start(new HostPowerJob(m_hosts, order, reachable, m_clock, {}, this));
    });
    dialog->open();
}

void PowerCommands::fill(PowerDialog &dialog, PowerVerb verb, HostLink &link)
{
    const QString id = link.hostId();
    const auto showUsers = [this, id, &dialog] {
        // By its id: the host may have been removed meanwhile.
        if (const HostLink *there = m_hosts.link(id))
            dialog.setUsers(id, usersText(*there));
    };
    showUsers();
    connect(link.backend(), &SessionBackend::sessionsChanged, &dialog, showUsers);
    whenDone(link.power()->outlook(verb), &dialog, [id, &dialog](const Result<PowerOutlook> &outlook) {
        dialog.setObstacles(id, obstacleTexts(outlook));
    });
}

void PowerCommands::start(PowerJob *job)
{
    auto *presenter = new PowerPresenter(*job, *m_messages.add(MessageBar::Kind::Information, {}));
    connect(presenter, &PowerPresenter::detailsWanted, this,
            [this](PowerVerb verb, const QList<PowerEntry> &entries) {
                auto *dialog = new PowerReportDialog(verb, entries, m_window);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(job, &PowerJob::finished, job, &QObject::deleteLater);
    job->start();
}

bool PowerCommands::isRunning() const
{
    const auto jobs = findChildren<PowerJob *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(jobs, [](const PowerJob *job) {
        // The packets are sent; that nobody waits is no loss.
        return job->verb() != PowerVerb::Wake && !job->isFinished();
    });
}

} // namespace stationmaster

#include "moc_power_commands.cpp"
