// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/client/host1_actions.h"
#include "backend/dbus/errors.h"

#include "backend/core/async.h"
#include "backend/core/vocabulary.h"
#include "backend/protocol/marshalling.h"
#include "backend/protocol/session1.h"

#include <QDBusArgument>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// A message that was on the screen, and that its user has not confirmed.
Outcome shownInWindow()
{
    return {Outcome::Proof::Seen, {u"window"_s}, false};
}

} // namespace

Host1Actions::Host1Actions(Host1Link &link, SessionBackend &backend, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_backend(backend)
{
    connect(&link, &Host1Link::vanished, this, &Host1Actions::onVanished);
    connect(&link, &Host1Link::givenUp, this, &Host1Actions::onGivenUp);
    connect(&backend, &SessionBackend::sessionsChanged, this, &Host1Actions::checkAll);
    connect(&backend, &SessionBackend::stateChanged, this, &Host1Actions::checkAll);
}

void Host1Actions::subscribe()
{
    m_link.subscribe(protocol::session1::StepReachedSignal, this, SLOT(onStep(QDBusMessage)));
    m_link.subscribe(protocol::session1::FinishedSignal, this, SLOT(onFinished(QDBusMessage)));
}

bool Host1Actions::isCounted(const Action &action)
{
    return action.logOff().graceSeconds > 0
        && (action.verb == Verb::LogOff || action.verb == Verb::LogOffEverywhere);
}

ActionHandle Host1Actions::perform(const Action &action, const SessionId &id)
{
    auto asked = std::make_shared<Asked>();
    asked->action = action;
    asked->id = id;
    asked->endsAt = m_link.clock().now().addSecs(action.logOff().graceSeconds);
    asked->job = ++m_lastJob;
    asked->run.setCancel([this, weak = std::weak_ptr(asked)] {
        return cancel(weak.lock());
    });
    m_asked += asked;
    QVariantMap options = protocol::encodeOptions(action);
    options[u"job"_s] = asked->job;
    if (isCounted(action) || action.message().waitSeen)
        options[u"defer"_s] = true;
    m_link.act(protocol::session1::Perform(m_link.owner(), protocol::sessionPath(id.local),
                                           toWord(action.verb), id.uid, id.startedUsec, options),
               this, [this, asked](const Result<QDBusMessage> &reply) {
                   onAnswer(asked, reply);
               });
    return asked->run.handle();
}

void Host1Actions::onAnswer(const AskedPtr &asked, const Result<QDBusMessage> &reply)
{
    if (!m_asked.contains(asked))
        return;
    if (!reply) {
        if (isLostAnswer(reply.error()) && isCounted(asked->action))
            abandon(asked);
        else
            finish(asked, reply.error());
        return;
    }
    const auto outcome = qdbus_cast<QVariantMap>(reply.value().arguments().value(0));
    asked->deferred = outcome.value(u"job"_s).toUInt() == asked->job;
    asked->begun = asked->begun || asked->deferred;
    if (!asked->deferred)
        finish(asked, protocol::decodeOutcome(outcome));
    else if (asked->abandoned)
        checkAll();
}

void Host1Actions::onVanished()
{
    const QList<AskedPtr> all = m_asked;
    for (const AskedPtr &asked : all) {
        if (isCounted(asked->action))
            abandon(asked);
        else if (asked->deferred)
            // Nobody can say any more if it has been read.
            finish(asked, shownInWindow());
    }
}

void Host1Actions::onGivenUp(const Error &error)
{
    const QList<AskedPtr> all = m_asked;
    for (const AskedPtr &asked : all)
        finish(asked, error);
}

void Host1Actions::abandon(const AskedPtr &asked)
{
    if (std::exchange(asked->abandoned, true))
        return;
    const std::chrono::milliseconds left(std::max<qint64>(m_link.clock().now().msecsTo(asked->endsAt), 0));
    m_link.clock().after(left + LastHope, this, [this, asked] {
        finish(asked, Error{Error::Code::Unreachable, u"stationd has not come back"_s, {}});
    });
    checkAll();
}

void Host1Actions::checkAll()
{
    // What is shown while stationd is away is what was, not what is.
    if (!m_link.isUp() || m_backend.state() != SessionBackend::State::Ready)
        return;
    const QList<Session> sessions = m_backend.sessions();
    const QList<AskedPtr> all = m_asked;
    for (const AskedPtr &asked : all)
        check(asked, sessions);
}

void Host1Actions::check(const AskedPtr &asked, const QList<Session> &sessions)
{
    const auto now = std::ranges::find(sessions, asked->id, &Session::id);
    if (now != sessions.end() && now->endsAt) {
        asked->endsAt = *now->endsAt;
        asked->begun = true;
    }
    if (!asked->abandoned || (now != sessions.end() && now->endsAt))
        return;
    if (now == sessions.end()) {
        // Of whatever else its user had running nothing was seen.
        const bool everywhere = asked->action.verb == Verb::LogOffEverywhere;
        finish(asked, Outcome{everywhere ? Outcome::Proof::AskedOnly : Outcome::Proof::Seen, {}, false});
    } else if (!asked->begun) {
        finish(asked, Error{Error::Code::Cancelled, u"stationd went away before it had begun"_s, {}});
    } else if (asked->endsAt > m_link.clock().now()) {
        finish(asked, Error{Error::Code::Cancelled, u"its countdown runs no more"_s, {}});
    } else {
        finish(asked, Error{Error::Code::TimedOut, u"still there after its deadline"_s, {}});
    }
}

void Host1Actions::onStep(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::session1::StepReachedSignal))
        return;
    const AskedPtr asked = find(message.arguments().at(0).toUInt());
    const auto step = fromWord<Step>(message.arguments().at(1).toString());
    if (asked && step)
        asked->run.reach(*step);
}

void Host1Actions::onFinished(const QDBusMessage &message)
{
    if (!m_link.isGenuine(message, protocol::session1::FinishedSignal))
        return;
    const QVariantList arguments = message.arguments();
    const AskedPtr asked = find(arguments.at(0).toUInt());
    if (!asked)
        return;
    const QString error = arguments.at(1).toString();
    if (error.isEmpty())
        finish(asked, protocol::decodeOutcome(qdbus_cast<QVariantMap>(arguments.at(3))));
    else
        finish(asked, toError(error, arguments.at(2).toString()));
}

void Host1Actions::finish(const AskedPtr &asked, const Result<Outcome> &result)
{
    if (!m_asked.removeOne(asked))
        return;
    asked->run.finish(result);
}

QFuture<Result<>> Host1Actions::cancel(const AskedPtr &asked)
{
    if (isCounted(asked->action))
        return callOff(asked->id);
    if (asked->run.handle().step() != Step::Shown)
        return answered(Result<>(Error{Error::Code::NotFound, u"it cannot be called off any more"_s, {}}));
    finish(asked, shownInWindow());
    return answered(Result<>());
}

Host1Actions::AskedPtr Host1Actions::find(quint32 job) const
{
    const auto found = std::ranges::find_if(m_asked, [job](const AskedPtr &one) {
        return one->job == job && !one->abandoned;
    });
    return found == m_asked.cend() ? nullptr : *found;
}

QFuture<Result<>> Host1Actions::callOff(const SessionId &id)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_link.act(
        protocol::session1::CallOff(m_link.owner(), protocol::sessionPath(id.local), id.uid, id.startedUsec),
        this, [promise](const Result<QDBusMessage> &reply) {
            promise->addResult(reply ? Result<>() : Result<>(reply.error()));
            promise->finish();
        });
    return promise->future();
}

} // namespace stationmaster

#include "moc_host1_actions.cpp"
