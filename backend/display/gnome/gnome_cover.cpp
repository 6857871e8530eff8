// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/gnome/gnome_cover.h"

#include <chrono>
#include <utility>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 1s;
constexpr auto LiftAgainAfter = 2s;

// X11/keysymdef.h
constexpr quint32 SymbolSpace = 0x20;
constexpr quint32 SymbolTab = 0xff09;
constexpr quint32 SymbolReturn = 0xff0d;
constexpr quint32 SymbolEnterOfThePad = 0xff8d;

} // namespace

GnomeCover::GnomeCover(GnomeShell &shell, CoverPainter painter, QObject *parent)
    : SessionCover(parent)
    , m_shell(shell)
    , m_painter(std::move(painter))
{
    connect(&m_shell, &GnomeShell::monitorsChanged, this, &GnomeCover::layOut);
    connect(&m_shell, &GnomeShell::keyPressed, this, &GnomeCover::onKey);
    connect(&m_shell, &GnomeShell::pointed, this, &GnomeCover::onPointed);
    m_second.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &GnomeCover::say);
    m_again.setSingleShot(true);
    m_again.setInterval(LiftAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &GnomeCover::lift);
    m_beat.setInterval(Beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_mayLayOut = true;
        look();
    });
}

GnomeCover::~GnomeCover() = default;

void GnomeCover::up(const CoverReason &reason)
{
    if (m_words) {
        m_words->setReason(reason);
        say();
        return;
    }
    ++m_time;
    m_again.stop();
    m_words.emplace(reason, m_notice);
    m_content.reset();
    m_monitors.clear();
    m_beat.start();
    layOut();
}

void GnomeCover::down()
{
    ++m_time;
    m_words.reset();
    m_second.stop();
    m_beat.stop();
    m_isSending = false;
    m_isStale = false;
    m_isLooking = false;
    // In any case: an earlier agent's may be there.
    lift();
}

void GnomeCover::lift()
{
    m_shell.uncover([this, time = m_time](const Result<> &result) {
        if (time != m_time)
            return;
        if (result) {
            m_seen = {};
            tell();
        } else {
            m_again.start();
        }
    });
}

void GnomeCover::setNotice(const CoverNotice &notice)
{
    m_notice = notice;
    if (!m_words)
        return;
    m_words->setNotice(notice);
    say();
}

void GnomeCover::layOut()
{
    if (!m_words)
        return;
    m_shell.askMonitors([this, time = m_time](const Result<QList<GnomeShell::Monitor>> &monitors) {
        // Without an answer the next look asks again.
        if (time != m_time || !monitors)
            return;
        m_monitors = monitors.value();
        m_content.reset();
        say();
    });
}

void GnomeCover::say()
{
    m_second.stop();
    if (!m_words || m_monitors.isEmpty())
        return;
    const CoverContent content = m_words->content(m_press.isFocused());
    m_words->setSaid(content.notice.id);
    m_press.set(content.notice.id, content.notice.hasButton(), content.focused);
    if (const auto time = m_words->staysFor(content))
        m_second.start(*time);
    if (m_content == content)
        return;
    m_content = content;
    m_isStale = true;
    send();
}

void GnomeCover::send()
{
    if (m_isSending || !m_isStale)
        return;
    m_isStale = false;
    m_isSending = true;
    m_buttons.clear();
    QList<ShellCard> cards;
    QColor background;
    for (const GnomeShell::Monitor &monitor : std::as_const(m_monitors)) {
        const CoverPicture picture = m_painter(monitor.pixels(), *m_content);
        background = picture.background;
        cards.append(ShellCard::of(picture.card, monitor.density));
        m_buttons.append(picture.button);
    }
    m_shell.cover(background, cards, [this, time = m_time](const Result<> &result) {
        if (time == m_time)
            onSent(result);
    });
}

void GnomeCover::onSent(const Result<> &result)
{
    m_isSending = false;
    if (!result)
        m_seen = {};
    send();
    look();
}

void GnomeCover::look()
{
    if (!m_words || m_isLooking)
        return;
    m_isLooking = true;
    m_shell.look([this, time = m_time](const Result<CoverState> &seen) {
        if (time == m_time)
            onLooked(seen);
    });
}

void GnomeCover::onLooked(const Result<CoverState> &seen)
{
    m_isLooking = false;
    m_seen = seen ? seen.value() : CoverState{};
    // Not there, or not yet: the monitors may be others by now. Not more often than once a beat.
    if (!m_seen.shown && !m_isSending && !m_isStale && std::exchange(m_mayLayOut, false))
        layOut();
    tell();
    Q_EMIT looked();
}

void GnomeCover::onKey(quint32 symbol)
{
    if (symbol == SymbolTab) {
        if (m_press.move())
            say();
    } else if (symbol == SymbolReturn || symbol == SymbolEnterOfThePad || symbol == SymbolSpace) {
        if (m_press.confirm())
            Q_EMIT pressed(m_press.id());
    }
}

void GnomeCover::onPointed(int monitor, QPoint position)
{
    if (monitor < m_buttons.size() && m_buttons.at(monitor).contains(position) && m_press.point())
        Q_EMIT pressed(m_press.id());
}

void GnomeCover::tell()
{
    if (std::exchange(m_told, m_seen) != m_seen)
        Q_EMIT stateChanged(m_seen);
    if (!m_words || !m_seen.shown || m_isSending || m_isStale)
        return;
    if (const auto notice = m_words->takeShown())
        Q_EMIT noticeShown(*notice);
}

} // namespace stationmaster

#include "moc_gnome_cover.cpp"
