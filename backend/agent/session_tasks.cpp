// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/session_tasks.h"

#include "backend/core/action.h"
#include "backend/core/async.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Not valid for 0.
QDateTime momentOf(quint64 usec)
{
    return usec == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(qint64(usec / 1000)).toUTC();
}

Result<> seenResult(bool seen)
{
    if (seen)
        return Unit{};
    return Error{Error::Code::TimedOut, u"it did not come onto the screen"_s, {}};
}

} // namespace

SessionTasks::SessionTasks(SessionCover &cover, UserNotices &notices, DesktopLogout &logout, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_cover(cover)
    , m_notices(cover, notices, clock)
    , m_clock(clock)
    , m_logout(logout)
    , m_beat(clock, [this] {
        report(m_cover.state());
    })
{
    connect(&m_cover, &SessionCover::stateChanged, this, &SessionTasks::report);
    connect(&m_cover, &SessionCover::looked, this, [this] {
        if (m_clock.steady() - m_reported >= Beat)
            report(m_cover.state());
    });
}

void SessionTasks::report(const CoverState &state)
{
    m_reported = m_clock.steady();
    // One that is not seen, and so is not told of by looking, is told of as well: silence is to mean that
    // this process stands still.
    if (m_covers && !state.shown)
        m_beat.start(Beat);
    else
        m_beat.stop();
    Q_EMIT coverReport(state);
}

void SessionTasks::setCover(bool shown, const QString &text, quint64 until)
{
    const CoverState before = m_cover.state();
    m_covers = shown;
    if (shown)
        m_cover.up({text, momentOf(until)});
    else
        m_cover.down();
    m_notices.setCovered(shown);
    // The cover tells of changes only: where nothing changes the report has to come from here.
    if (before.shown == shown && m_cover.state() == before)
        report(before);
}

void SessionTasks::setWarning(quint64 until, const QString &text, const Answer &answer)
{
    if (until == 0) {
        m_notices.hideCountdown();
        answer(Unit{});
        return;
    }
    m_notices.showCountdown(
        momentOf(until), text,
        [answer](bool seen) {
            answer(seenResult(seen));
        },
        [this] {
            Q_EMIT leaveAsked();
        });
}

void SessionTasks::logOut(const LogoutAnswer &answer)
{
    if (m_loggingOut) {
        answer(Error{Error::Code::Busy, u"the desktop is being asked already"_s, {}});
        return;
    }
    m_loggingOut = true;
    whenDone(m_logout.ask(), this, [this, answer](const Result<LogoutWay> &result) {
        m_loggingOut = false;
        answer(result);
    });
}

void SessionTasks::showMessage(quint32 number, const UserMessage &message, const Answer &answer)
{
    if (m_messages.size() >= MaxMessages || m_messages.contains(number)) {
        answer(Error{Error::Code::Busy, u"it or too many others are being shown already"_s, {}});
        return;
    }
    m_messages.insert(number);
    UserMessage shown = message;
    shown.time = std::min(message.time, std::chrono::seconds(Action::MaxShowSeconds));
    m_notices.showMessage(
        shown,
        [this, number, hub = m_hub, answer](bool seen) {
            if (!seen && hub == m_hub)
                m_messages.remove(number);
            answer(seenResult(seen));
        },
        [this, number, hub = m_hub](MessageEnd end) {
            if (hub != m_hub)
                return;
            m_messages.remove(number);
            Q_EMIT messageReport(number, end);
        });
}

void SessionTasks::onHubGone()
{
    ++m_hub;
    m_messages.clear();
    m_notices.hideCountdown();
}

} // namespace stationmaster

#include "moc_session_tasks.cpp"
