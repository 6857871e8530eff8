// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/agent/notice_board.h"
#include "backend/core/clock.h"
#include "backend/core/clock_timer.h"
#include "backend/core/desktop_logout.h"
#include "backend/core/result.h"
#include "backend/core/session_cover.h"
#include "backend/core/user_notices.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

namespace stationmaster {

/// Carries out what stationd asks for in the session: the cover, the warning before a log-off, messages and
/// the polite logout. Knows nothing of the bus: the Agent lets only stationd call and passes the reports on.
///
/// A notice that the cover hides is never reported as seen: while the cover is up notices are shown on it.
/// The cover outlives the stationd that ordered it, or a crash of stationd would free a blocked room. The
/// countdown does not: only stationd knows whether it still holds. A message stays on the screen, but
/// is not reported any more: to the next stationd its number may mean another one.
class SessionTasks final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<> &)>;
    using LogoutAnswer = std::function<void(const Result<LogoutWay> &)>;

    static constexpr std::chrono::milliseconds Beat{2'000};
    static constexpr int MaxMessages = 16; ///< On the screen at once; more are Busy.

    /// All four outlive this object.
    SessionTasks(SessionCover &cover, UserNotices &notices, DesktopLogout &logout, Clock &clock,
                 QObject *parent = nullptr);

    /// A coverReport() follows each time, even where nothing changes; and as long as a cover is to be up one
    /// every Beat, that it was found on the screen or that it was not. `until` as in setWarning(), for
    /// reading.
    void setCover(bool shown, const QString &text, quint64 until);
    /// `until` in microseconds since 1970, 0 for none. TimedOut when the user could not see it in time.
    void setWarning(quint64 until, const QString &text, const Answer &answer);
    /// Busy while an earlier one has not been answered.
    void logOut(const LogoutAnswer &answer);
    /// Busy when `number` or too many others are on the screen already.
    void showMessage(quint32 number, const UserMessage &message, const Answer &answer);

    void onHubGone();

Q_SIGNALS:
    void coverReport(stationmaster::CoverState state);
    void messageReport(quint32 number, stationmaster::MessageEnd end);
    void leaveAsked();

private:
    void report(const CoverState &state);

    SessionCover &m_cover;
    NoticeBoard m_notices;
    Clock &m_clock;
    std::chrono::milliseconds m_reported{}; ///< The last coverReport(), on the steady clock.
    bool m_covers = false; ///< A cover is to be up.
    DesktopLogout &m_logout;
    ClockTimer m_beat; ///< While it is not seen.
    quint64 m_hub = 0; ///< Counts the stationds: tells messages of this one from those of an earlier one.
    QSet<quint32> m_messages; ///< Of this stationd, on the screen.
    bool m_loggingOut = false;
};

} // namespace stationmaster
