// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay/notice_windows.h"

#include "ui/look/symbols.h"
#include "ui/look/theme_colors.h"
#include "ui/overlay/countdown_notice.h"
#include "ui/overlay/message_window.h"
#include "ui/overlay/seen_watch.h"
#include "ui/overlay/surface_windows.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuestionSymbolSize = 36;

struct OverlayNoticesWords
{
    Q_DECLARE_TR_FUNCTIONS(OverlayNotices)
};

} // namespace

NoticeWindows::NoticeWindows(Clock &clock, SurfaceWindows *surfaces)
    : m_clock(clock)
    , m_surfaces(surfaces)
{
}

NoticeWindows::~NoticeWindows()
{
    withdrawQuestion();
}

void NoticeWindows::setCovered(bool covered)
{
    // Windows that are shown by themselves lie under a cover.
    if (m_surfaces)
        m_surfaces->setHidden(covered);
}

void NoticeWindows::askForConsent(std::function<void(bool)> answered)
{
    withdrawQuestion();
    auto *question = new QMessageBox;
    m_question = question;
    question->setObjectName(u"consentQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowFlag(Qt::WindowStaysOnTopHint);
    // The sign by which they know afterwards that somebody looks.
    question->setIconPixmap(symbol(u"show"_s, QuestionSymbolSize, question->devicePixelRatioF(),
                                   ThemeColors::of(question->palette()).accent));
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(OverlayNoticesWords::tr("Show your screen?"));
    question->setText(
        OverlayNoticesWords::tr("The person in charge of this room would like to see your screen."));
    question->setInformativeText(OverlayNoticesWords::tr("Nothing is shown unless you agree."));
    QPushButton *agree =
        question->addButton(OverlayNoticesWords::tr("&Show my screen"), QMessageBox::AcceptRole);
    QPushButton *refuse =
        question->addButton(OverlayNoticesWords::tr("&Do not show"), QMessageBox::RejectRole);
    question->setDefaultButton(refuse);
    question->setEscapeButton(refuse);
    QObject::connect(question, &QDialog::finished, question,
                     [question, agree, answered = std::move(answered)] {
                         answered(question->clickedButton() == agree);
                     });
    question->show();
}

void NoticeWindows::withdrawQuestion()
{
    if (!m_question)
        return;
    m_question->disconnect();
    m_question->deleteLater();
    m_question->hide();
    m_question.clear();
}

void NoticeWindows::showCountdown(const QDateTime &until, const QString &text, Seen seen,
                                  std::function<void()> leave)
{
    hideCountdown();
    m_countdown = std::make_unique<CountdownNotice>(until, text, m_clock);
    m_countdownSeen = new SeenWatch(m_countdown->card(), m_clock, std::move(seen), m_surfaces);
    QObject::connect(m_countdown.get(), &CountdownNotice::leaveAsked, m_countdown.get(), std::move(leave));
}

void NoticeWindows::hideCountdown()
{
    // Whoever still waits for it to be seen is told that it will not be.
    if (m_countdownSeen)
        m_countdownSeen->giveUp();
    m_countdown.reset();
}

quint64 NoticeWindows::showMessage(const UserMessage &message, Seen seen,
                                   std::function<void(MessageEnd)> ended)
{
    MessageWindow *window =
        m_messages.emplace_back(std::make_unique<MessageWindow>(message, freeSlot(), m_clock)).get();
    window->show();
    auto *watch = new SeenWatch(
        window, m_clock,
        [this, window, seen = std::move(seen)](bool yes) {
            if (!yes)
                takeAway(window);
            seen(yes);
        },
        m_surfaces);
    QObject::connect(window, &MessageWindow::ended, watch,
                     [this, window, watch, ended = std::move(ended)](MessageEnd end) {
                         const bool shown = watch->hasSaid();
                         watch->giveUp();
                         if (!shown)
                             return;
                         takeAway(window);
                         ended(end);
                     });
    m_named.insert(++m_lastName, window);
    return m_lastName;
}

void NoticeWindows::withdrawMessage(quint64 name)
{
    const QPointer<MessageWindow> message = m_named.take(name);
    if (!message)
        return;
    delete message->findChild<SeenWatch *>(QString(), Qt::FindDirectChildrenOnly);
    takeAway(message);
}

int NoticeWindows::freeSlot() const
{
    int slot = 0;
    while (std::ranges::any_of(m_messages, [slot](const auto &message) {
        return message && message->slot() == slot;
    }))
        ++slot;
    return slot;
}

void NoticeWindows::takeAway(const MessageWindow *message)
{
    const auto found = std::ranges::find(m_messages, message, &std::unique_ptr<MessageWindow>::get);
    if (found == m_messages.end())
        return;
    // It may be one of its own signals that brings us here.
    MessageWindow *gone = found->release();
    m_messages.erase(found);
    m_named.removeIf([gone](const auto &named) {
        return named.value() == gone;
    });
    gone->hide();
    gone->deleteLater();
}

} // namespace stationmaster
