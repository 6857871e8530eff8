// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/x11/x11_cover.h"

#include "backend/display/x11/cover_session.h"

#include <QLoggingCategory>

#include <chrono>

namespace stationmaster {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "stationmaster.cover")

/// Soon enough to be back within a second, seldom enough for a server that refuses every time.
constexpr auto ReopenAfter = 100ms;
constexpr auto QuietFor = 100ms;

} // namespace

X11Cover::X11Cover(QByteArray display, CoverPainter painter, QObject *parent)
    : SessionCover(parent)
    , m_display(std::move(display))
    , m_painter(std::move(painter))
{
    m_reopen.setSingleShot(true);
    m_reopen.setInterval(ReopenAfter);
    connect(&m_reopen, &QTimer::timeout, this, &X11Cover::open);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietFor);
    connect(&m_quiet, &QTimer::timeout, this, &X11Cover::tell);
}

X11Cover::~X11Cover() = default;

void X11Cover::up(const CoverReason &reason)
{
    m_reason = reason;
    if (m_session)
        m_session->setReason(reason);
    else if (!m_reopen.isActive())
        open();
}

void X11Cover::down()
{
    m_reason.reset();
    m_reopen.stop();
    drop();
    m_quiet.stop();
    tell();
}

void X11Cover::setNotice(const CoverNotice &notice)
{
    m_notice = notice;
    if (m_session)
        m_session->setNotice(notice);
}

void X11Cover::open()
{
    m_session = std::make_unique<CoverSession>(m_painter, *m_reason, m_notice);
    connect(m_session.get(), &CoverSession::stateChanged, this, &X11Cover::tell);
    connect(m_session.get(), &CoverSession::noticeShown, this, &SessionCover::noticeShown);
    connect(m_session.get(), &CoverSession::looked, this, &SessionCover::looked);
    connect(m_session.get(), &CoverSession::pressed, this, &SessionCover::pressed);
    connect(m_session.get(), &CoverSession::windowsChanged, this, &SessionCover::windowsChanged);
    connect(m_session.get(), &CoverSession::closed, this, [this](const Error &error) {
        qCWarning(log) << "the cover's connection has ended:" << error.detail;
        drop();
        m_reopen.start();
        tell();
    });
    m_session->open(m_display);
}

void X11Cover::drop()
{
    if (!m_session)
        return;
    // It may be one of its own signals that brings us here.
    m_session->disconnect(this);
    m_session.release()->deleteLater();
    Q_EMIT windowsChanged();
}

QList<quint32> X11Cover::windows() const
{
    return m_session ? m_session->windows() : QList<quint32>();
}

void X11Cover::tell()
{
    if (m_quiet.isActive())
        return;
    const CoverState state = m_session ? m_session->state() : CoverState{};
    if (state == m_told)
        return;
    m_told = state;
    m_quiet.start();
    Q_EMIT stateChanged(state);
}

} // namespace stationmaster

#include "moc_x11_cover.cpp"
