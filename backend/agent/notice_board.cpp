// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/agent/notice_board.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace stationmaster {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// For so long "log off now" stays pressed; then it can be pressed again.
constexpr auto LeavingTime = 10s;

} // namespace

NoticeBoard::NoticeBoard(SessionCover &cover, UserNotices &windows, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cover(cover)
    , m_windows(windows)
    , m_clock(clock)
    , m_leaving(clock, std::bind_front(&NoticeBoard::tellCover, this))
{
    connect(&m_cover, &SessionCover::noticeShown, this, &NoticeBoard::onNoticeShown);
    connect(&m_cover, &SessionCover::pressed, this, &NoticeBoard::onPressed);
}

void NoticeBoard::setCovered(bool covered)
{
    if (std::exchange(m_covered, covered) == covered)
        return;
    m_windows.setCovered(covered);
    if (!covered) {
        QList<quint64> without;
        for (const Message &message : m_messages) {
            if (!message.window)
                without += message.id;
        }
        for (const quint64 id : without)
            openWindow(id);
    }
    tellCover();
    if (!covered)
        return;
    // A notice that its window has not shown yet has to be seen on the cover.
    if (m_countdown && m_countdown->seen)
        expectSeen(m_countdown->id);
    for (const Message &message : m_messages) {
        if (message.seen)
            expectSeen(message.id);
    }
}

NoticeBoard::Message *NoticeBoard::find(quint64 id)
{
    const auto found = std::ranges::find(m_messages, id, &Message::id);
    return found == m_messages.end() ? nullptr : &*found;
}

void NoticeBoard::tellCover()
{
    CoverNotice notice;
    if (m_covered && !m_messages.empty()) {
        notice.message = m_messages.back().said.text;
        notice.sender = m_messages.back().said.sender;
    }
    if (m_covered && m_countdown) {
        notice.until = m_countdown->until;
        notice.warning = m_countdown->text;
        notice.leaving = m_leaving.isActive();
    }
    notice.id = m_notice.id;
    if (notice == m_notice)
        return;
    notice.id = ++m_lastId;
    m_notice = notice;
    m_cover.setNotice(notice);
}

void NoticeBoard::onNoticeShown(quint64 notice)
{
    if (notice != m_notice.id || !m_covered)
        return;
    std::vector<UserNotices::Seen> seen;
    if (m_countdown && m_countdown->seen)
        seen.push_back(std::exchange(m_countdown->seen, {}));
    if (!m_messages.empty() && m_messages.back().seen)
        seen.push_back(std::exchange(m_messages.back().seen, {}));
    for (const UserNotices::Seen &tell : seen)
        tell(true);
}

void NoticeBoard::onPressed(quint64 notice)
{
    if (notice != m_notice.id || !m_covered)
        return;
    if (!m_messages.empty()) {
        end(m_messages.back().id, MessageEnd::Ok);
    } else if (m_countdown && !m_leaving.isActive()) {
        m_leaving.start(LeavingTime);
        tellCover();
        const auto leave = m_countdown->leave;
        leave();
    }
}

void NoticeBoard::showCountdown(const QDateTime &until, const QString &text, UserNotices::Seen seen,
                                std::function<void()> leave)
{
    hideCountdown();
    const quint64 id = ++m_lastId;
    m_countdown = Countdown{id, until, text, std::move(seen), leave};
    // Under the cover its window waits for the cover to go.
    m_windows.showCountdown(
        until, text,
        [this, id](bool yes) {
            if (!m_covered && m_countdown && m_countdown->id == id && m_countdown->seen)
                std::exchange(m_countdown->seen, {})(yes);
        },
        std::move(leave));
    tellCover();
    if (m_covered)
        expectSeen(id);
}

void NoticeBoard::hideCountdown()
{
    m_leaving.stop();
    const std::optional<Countdown> gone = std::exchange(m_countdown, {});
    m_windows.hideCountdown();
    if (gone && gone->seen)
        gone->seen(false);
    tellCover();
}

void NoticeBoard::showMessage(const UserMessage &said, UserNotices::Seen seen,
                              std::function<void(MessageEnd)> ended)
{
    const quint64 id = ++m_lastId;
    Message message{id, said, {}, std::move(seen), std::move(ended), {}};
    if (said.time > 0s) {
        message.until = m_clock.now().addSecs(said.time.count());
        // Its window, while it has one, sees to its end.
        m_clock.after(
            said.time, this,
            [this, id] {
                const Message *shown = find(id);
                if (shown != nullptr && !shown->window)
                    end(id, MessageEnd::Timeout);
            },
            Clock::Precision::Precise);
    }
    m_messages.push_back(std::move(message));
    tellCover();
    if (m_covered)
        expectSeen(id);
    else
        openWindow(id);
}

void NoticeBoard::openWindow(quint64 id)
{
    Message *message = find(id);
    if (message == nullptr)
        return;
    // 0 would be no end at all.
    const milliseconds left(m_clock.now().msecsTo(message->until));
    UserMessage said = message->said;
    said.time = message->until.isValid() ? std::max(1s, ceil<seconds>(left)) : 0s;
    const quint64 window = m_windows.showMessage(
        said,
        [this, id](bool seen) {
            onWindowSeen(id, seen);
        },
        [this, id](MessageEnd how) {
            if (Message *closed = find(id)) {
                closed->window.reset();
                end(id, how);
            }
        });
    message = find(id);
    if (message != nullptr)
        message->window = window;
}

void NoticeBoard::onWindowSeen(quint64 id, bool seen)
{
    Message *message = find(id);
    if (message == nullptr)
        return;
    if (!seen)
        message->window.reset();
    // The cover came up before the window did: the message is seen on the cover.
    if (!seen && m_covered)
        return;
    if (!seen && !message->seen)
        end(id, MessageEnd::Lost);
    else if (!seen)
        giveUp(id);
    else if (message->seen && !m_covered)
        std::exchange(message->seen, {})(true);
}

void NoticeBoard::expectSeen(quint64 id)
{
    m_clock.after(Deadline, this, [this, id] {
        giveUp(id);
    });
}

void NoticeBoard::giveUp(quint64 id)
{
    if (m_countdown && m_countdown->id == id && m_countdown->seen)
        std::exchange(m_countdown->seen, {})(false);
    const Message *message = find(id);
    if (message == nullptr || !message->seen)
        return;
    if (message->window)
        m_windows.withdrawMessage(*message->window);
    const UserNotices::Seen seen = message->seen;
    std::erase_if(m_messages, [id](const Message &one) {
        return one.id == id;
    });
    tellCover();
    seen(false);
}

void NoticeBoard::end(quint64 id, MessageEnd how)
{
    const Message *message = find(id);
    if (message == nullptr)
        return;
    if (message->window)
        m_windows.withdrawMessage(*message->window);
    const auto ended = message->ended;
    const bool wasSeen = !message->seen;
    const UserNotices::Seen seen = message->seen;
    std::erase_if(m_messages, [id](const Message &one) {
        return one.id == id;
    });
    tellCover();
    if (wasSeen)
        ended(how);
    else
        seen(false);
}

} // namespace stationmaster

#include "moc_notice_board.cpp"
