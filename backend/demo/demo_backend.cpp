// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/demo_backend.h"

#include "backend/core/action_catalogue.h"
#include "backend/core/async.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Time passes in slices of this, however large the advance, so that the story does not depend on them.
constexpr qint64 sliceMs = 100;
/// A computer that slept is not to wake up to an hour of events at once.
constexpr qint64 maxTickMs = 1000;

Error refused(Error::Code code, const QString &detail)
{
    return {code, detail, {}};
}

} // namespace

DemoBackend::DemoBackend(QObject *parent)
    : DemoBackend(QRandomGenerator::global()->generate(), QDateTime::currentDateTimeUtc(), Drive::ByTimer,
                  parent)
{
}

DemoBackend::DemoBackend(quint32 seed, const QDateTime &now, Drive drive, QObject *parent)
    : SessionBackend(parent)
    , m_drive(drive)
    , m_classroom(seed, now)
    , m_pace(seed)
    , m_history(now)
{
    m_timer.setInterval(std::chrono::milliseconds(sliceMs));
    connect(&m_timer, &QTimer::timeout, this, &DemoBackend::onTimer);
}

void DemoBackend::start()
{
    m_started = true;
    if (m_drive == Drive::ByHand)
        return;
    m_sinceTick.start();
    m_timer.start();
    QTimer::singleShot(0, this, &DemoBackend::onTimer);
}

Host DemoBackend::host() const
{
    Host host{u"demo"_s, u"Demonstration classroom"_s, {}, m_standingBlock};
    host.capabilities.verbs = demoVerbs();
    host.capabilities.warns = true;
    host.capabilities.blocksAll = true;
    host.capabilities.history = true;
    return host;
}

ActionHandle DemoBackend::perform(const Action &action, const SessionId &id)
{
    if (m_state != State::Ready)
        return refused(Error::Code::Unreachable, u"the simulation has not begun"_s);
    const std::optional<Session> session = m_classroom.find(id);
    if (!session)
        return refused(Error::Code::NotFound, u"no such simulated session"_s);
    const ActionInfo &info = infoOf(action.verb);
    Task *countdown = info.ends() ? countdownOf(id) : nullptr;
    const bool busy = std::ranges::any_of(m_tasks, [&](const auto &task) {
        return task->id == id && !infoOf(task->action.verb).besideOthers && task.get() != countdown;
    });
    if (busy && !info.besideOthers)
        return refused(Error::Code::Busy, u"another action is under way"_s);
    if (!session->can(action.verb))
        return refused(Error::Code::Unsupported, u"not with this kind of session"_s);

    if (countdown)
        drop(*countdown);
    auto task = std::make_unique<Task>();
    task->id = id;
    task->action = action;
    task->target = *session;
    task->plan = demoPlan(action, *session, m_classroom.temper(id), m_pace.bounded(300, 2001));
    task->begunMs = m_classroom.elapsedMs();
    task->run.setCancel([this, running = task.get()] {
        return cancel(*running);
    });
    ActionHandle handle = task->run.handle();
    if (!info.besideOthers)
        m_classroom.hold(id);
    m_tasks.push_back(std::move(task));
    return handle;
}

QFuture<Result<>> DemoBackend::callOff(const SessionId &id)
{
    Task *countdown = countdownOf(id);
    if (!countdown)
        return answered(Result<>(Error{Error::Code::NotFound, u"no countdown runs"_s, {}}));
    m_history.addCancel(m_classroom.now(), countdown->target);
    drop(*countdown);
    return answered(Result<>());
}

QFuture<Result<>> DemoBackend::cancel(Task &task)
{
    if (isWarned(task))
        return callOff(task.id);
    if (task.run.handle().step() != Step::Shown)
        return answered(Result<>(Error{Error::Code::NotFound, u"it cannot be called off any more"_s, {}}));
    task.plan.endMs = 0; // Answered with the next slice: it was on the screen, more is not waited for.
    task.plan.result = Outcome{Outcome::Proof::Seen, {u"window"_s}, false};
    return answered(Result<>());
}

void DemoBackend::blockAll(const QString &message, int leaseSeconds)
{
    constexpr int lesson = 50 * 60;
    const QString text = message.isEmpty() ? u"Station blocked"_s : displayable(message);
    m_standingBlock =
        StandingBlock{text, m_classroom.now().addSecs(leaseSeconds > 0 ? leaseSeconds : lesson)};
    m_history.add(m_classroom.now(), u"block-all"_s);
    Q_EMIT hostChanged();
}

void DemoBackend::unblockAll()
{
    m_standingBlock.reset();
    for (const Session &session : m_classroom.sessions())
        m_classroom.setBlocked(session.id, false);
    m_history.add(m_classroom.now(), u"unblock-all"_s);
    Q_EMIT hostChanged();
}

bool DemoBackend::isWarned(const Task &task) const
{
    return task.plan.graceMs > 0 && m_classroom.elapsedMs() - task.begunMs < task.plan.graceMs;
}

DemoBackend::Task *DemoBackend::countdownOf(const SessionId &id)
{
    const auto found = std::ranges::find_if(m_tasks, [&](const auto &task) {
        return task->id == id && isWarned(*task);
    });
    return found == m_tasks.end() ? nullptr : found->get();
}

void DemoBackend::drop(Task &countdown)
{
    countdown.plan.stages.clear();
    countdown.plan.graceMs = 0;
    countdown.plan.endMs = 0; // Answered with the next slice.
    countdown.plan.result = Error{Error::Code::Cancelled, u"called off"_s, {}};
    countdown.nextStage = 0;
    m_classroom.setEndsAt(countdown.id, {});
}

void DemoBackend::followStandingBlock()
{
    if (!m_standingBlock)
        return;
    if (m_standingBlock->until && m_classroom.now() >= *m_standingBlock->until) {
        unblockAll();
        return;
    }
    for (const Session &session : m_classroom.sessions()) {
        if (session.can(Verb::Block) && m_classroom.temper(session.id) != DemoTemper::Refuses)
            m_classroom.setBlocked(session.id, true);
    }
}

void DemoBackend::advance(std::chrono::milliseconds by)
{
    if (!m_started)
        return;
    if (m_state == State::Loading) {
        publish();
        m_state = State::Ready;
        Q_EMIT stateChanged(m_state);
        Q_EMIT sessionsChanged();
    }
    for (m_unspentMs += by.count(); m_unspentMs >= sliceMs; m_unspentMs -= sliceMs)
        passSlice();
    sendPictures();
}

void DemoBackend::onTimer()
{
    advance(std::chrono::milliseconds(std::min(m_sinceTick.restart(), maxTickMs)));
}

void DemoBackend::passSlice()
{
    m_classroom.step(sliceMs);
    followStandingBlock();
    // Whoever hears of a step may begin another action: tasks are added while this runs, never removed.
    const size_t count = m_tasks.size();
    for (size_t i = 0; i < count; ++i)
        controlStages(*m_tasks[i]);

    std::vector<std::unique_ptr<Task>> done;
    std::erase_if(m_tasks, [&](std::unique_ptr<Task> &task) {
        if (m_classroom.elapsedMs() - task->begunMs < task->plan.endMs)
            return false;
        done.push_back(std::move(task));
        return true;
    });
    for (const auto &task : done)
        takeEffect(*task);
    if (m_publishedRevision != m_classroom.revision()) {
        publish();
        Q_EMIT sessionsChanged();
    }
    for (const auto &task : done) {
        task->run.finish(task->plan.result);
    }
}

void DemoBackend::publish()
{
    m_publishedRevision = m_classroom.revision();
    m_sessions = m_classroom.sessions();
    m_stations = m_classroom.stations();
}

void DemoBackend::controlStages(Task &task)
{
    const qint64 age = m_classroom.elapsedMs() - task.begunMs;
    while (task.nextStage < task.plan.stages.size() && task.plan.stages.at(task.nextStage).atMs <= age) {
        const Step step = task.plan.stages.at(task.nextStage++).step;
        if (step == Step::Warned)
            m_classroom.setEndsAt(task.id, m_classroom.now().addSecs(task.action.logOff().graceSeconds));
        if (step == Step::Leaving)
            m_classroom.setEndsAt(task.id, {});
        if (step == Step::Ending || step == Step::Killing)
            m_classroom.beginClosing(task.id);
        task.run.reach(step);
    }
}

void DemoBackend::takeEffect(Task &task)
{
    const bool besideOthers = infoOf(task.action.verb).besideOthers;
    if (besideOthers && !m_classroom.find(task.id))
        task.plan.result = Error{Error::Code::NotFound, u"logged off before reading it"_s, {}};
    m_history.add(m_classroom.now(), task.action, task.target, task.plan.result);
    const bool another = std::ranges::any_of(m_tasks, [&task](const auto &other) {
        return other->id == task.id && !infoOf(other->action.verb).besideOthers;
    });
    if (!besideOthers && !another)
        m_classroom.release(task.id);
    if (task.plan.result)
        takeDemoEffect(m_classroom, task.id, task.action.verb, task.plan.result.value());
}

void DemoBackend::sendPictures()
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&DemoBackend::pictureReady);
    if (!isSignalConnected(signal))
        return;
    for (const DemoScreens::Picture &picture : m_screens.due(m_sessions, m_classroom.elapsedMs()))
        Q_EMIT pictureReady(picture.id, picture.image);
}

} // namespace stationmaster

#include "moc_demo_backend.cpp"
