// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/host_power_run.h"

#include "backend/core/async.h"
#include "model/hosts_backend.h"

#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using End = PowerOutcome::End;

namespace {

Error unreachable()
{
    return {Error::Code::Unreachable, u"there is no connection to the host"_s, {}};
}

} // namespace

HostPowerRun::HostPowerRun(Hosts &hosts, const QString &hostId, const PowerOrder &order, Clock &clock,
                           const Options &options, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_hostId(hostId)
    , m_order(order)
    , m_options(options)
    , m_deadline(clock,
                 [this] {
                     giveUp();
                 })
    , m_lookAgain(clock,
                  [this] {
                      look();
                  })
    , m_retry(hosts, hostId, clock)
{
}

void HostPowerRun::start()
{
    const HostLink *link = readyLink();
    if (!link || !link->power() || link->backend()->state() != SessionBackend::State::Ready) {
        end(End::Failed, unreachable());
        return;
    }
    connect(&m_hosts, &Hosts::changed, this, [this](const HostLink *changed) {
        if (changed->hostId() == m_hostId)
            onLinkChanged();
    });
    connect(&m_hosts, &Hosts::removed, this, [this](const HostLink *removed) {
        if (removed->hostId() != m_hostId)
            return;
        if (m_requested)
            giveUp();
        else
            end(End::Failed, Error{Error::Code::NotFound, u"the host was taken off the list"_s, {}});
    });
    QList<Session> users = m_order.warnSeconds > 0 ? link->backend()->sessions() : QList<Session>();
    users.removeIf([](const Session &session) {
        // The operator's own way in.
        return session.own;
    });
    if (users.isEmpty())
        Q_EMIT ready();
    else if (link->backend()->host().capabilities.warns)
        logOffUsers(users);
    else
        end(End::UsersStay, Error{Error::Code::Unsupported, u"the host cannot warn"_s, {}});
}

void HostPowerRun::logOffUsers(const QList<Session> &users)
{
    reach(PowerStep::Warning);
    const Action action{Verb::LogOff,
                        LogOffOptions{.graceSeconds = m_order.warnSeconds, .message = m_order.message}};
    m_logOff = new BulkJob(
        action, users,
        [this, action](const Session &session) {
            return m_hosts.backend().perform(action, session.id);
        },
        BulkJob::DefaultParallelLimit, this);
    connect(m_logOff, &BulkJob::finished, this, &HostPowerRun::onLoggedOff);
    m_logOff->start();
}

void HostPowerRun::onLoggedOff()
{
    if (m_step != PowerStep::Warning)
        return;
    if (m_stopped) {
        end(End::Stopped);
        return;
    }
    for (const BulkEntry &entry : m_logOff->report().entries) {
        // Who has left by himself has left.
        if (entry.result || entry.result.error().code == Error::Code::NotFound)
            continue;
        if (entry.result.error().code == Error::Code::Cancelled)
            end(End::Stopped);
        else
            end(End::UsersStay, entry.result.error());
        return;
    }
    reach(PowerStep::Waiting);
    Q_EMIT ready();
}

void HostPowerRun::turn()
{
    if (m_step == PowerStep::Over)
        return;
    const HostLink *link = readyLink();
    if (!link) {
        end(End::Failed, unreachable());
        return;
    }
    reach(PowerStep::Asking);
    whenDone(link->power()->bootId(), this, [this](const Result<QString> &boot) {
        if (m_step != PowerStep::Asking)
            return;
        if (m_stopped)
            end(End::Stopped);
        else if (boot)
            request(boot.value());
        else
            end(End::Failed, boot.error());
    });
}

void HostPowerRun::request(const QString &boot)
{
    const HostLink *link = readyLink();
    if (!link) {
        end(End::Failed, unreachable());
        return;
    }
    m_boot = boot;
    m_requested = true;
    whenDone(link->power()->request(m_order.verb), this, [this](const Result<> &answer) {
        onAnswer(answer);
    });
}

void HostPowerRun::onAnswer(const Result<> &answer)
{
    if (m_step != PowerStep::Asking)
        return;
    m_isTaken = bool(answer);
    if (!answer && answer.error().code != Error::Code::TimedOut) {
        end(End::Failed, answer.error());
        return;
    }
    m_deadline.start(m_options.goneWithin);
    reach(PowerStep::Going);
    Q_EMIT asked();
    onLinkChanged();
}

void HostPowerRun::stop()
{
    if (!canStop() || m_stopped)
        return;
    m_stopped = true;
    if (m_step == PowerStep::Waiting)
        end(End::Stopped);
    else if (m_logOff)
        m_logOff->cancel();
}

void HostPowerRun::onLinkChanged()
{
    if (!m_requested)
        return;
    const HostLink *link = m_hosts.link(m_hostId);
    m_wasLost = m_wasLost || !link || link->status().state != LinkState::Ready;
    if (m_step != PowerStep::Going && m_step != PowerStep::Returning)
        return;
    if (link)
        m_retry.note(link->status());
    // The new connection reaches those who work with it only after this signal.
    m_lookAgain.start(std::chrono::milliseconds(0));
}

void HostPowerRun::look()
{
    const HostLink *link = m_hosts.link(m_hostId);
    if (!link || !m_wasLost)
        return;
    if (link->status().state == LinkState::Ready) {
        askForBoot();
        return;
    }
    ++m_question;
    if (m_order.verb == PowerVerb::PowerOff) {
        // Its login may be closed long before it is off.
        if (link->status().state != LinkState::Unreachable || link->status().answers)
            return;
        if (m_isTaken)
            end(End::Seen);
        else
            end(End::Failed, Error{Error::Code::TimedOut, u"gone without an answer"_s, {}});
    } else if (m_step == PowerStep::Going) {
        // Once: a line that comes and goes is not waited for without an end.
        if (!std::exchange(m_wasGone, true))
            m_deadline.start(m_options.backWithin);
        reach(PowerStep::Returning);
    }
}

void HostPowerRun::askForBoot()
{
    const quint64 question = ++m_question;
    whenDone(m_hosts.link(m_hostId)->power()->bootId(), this, [this, question](const Result<QString> &boot) {
        if (m_step != PowerStep::Over && question == m_question)
            onBoot(boot);
    });
}

void HostPowerRun::onBoot(const Result<QString> &boot)
{
    if (!boot) {
        m_lookAgain.start(m_options.lookAgain);
    } else if (boot.value() != m_boot) {
        end(End::Seen);
    } else {
        // It was the line. The host is still to go.
        m_wasLost = false;
        if (m_step == PowerStep::Returning)
            reach(PowerStep::Going);
    }
}

void HostPowerRun::giveUp()
{
    if (!m_isTaken)
        end(End::Failed, Error{Error::Code::TimedOut, u"no answer, and not seen to happen"_s, {}});
    else
        end(m_step == PowerStep::Returning ? End::NotSeenBack : End::NotSeenToGo);
}

void HostPowerRun::reach(PowerStep step)
{
    m_step = step;
    Q_EMIT stepReached(step);
}

void HostPowerRun::end(End end, const std::optional<Error> &error)
{
    if (m_step == PowerStep::Over)
        return;
    m_step = PowerStep::Over;
    m_deadline.stop();
    m_lookAgain.stop();
    Q_EMIT over({end, error});
}

HostLink *HostPowerRun::readyLink() const
{
    HostLink *link = m_hosts.link(m_hostId);
    return link && link->backend() && link->status().state == LinkState::Ready ? link : nullptr;
}

} // namespace stationmaster

#include "moc_host_power_run.cpp"
