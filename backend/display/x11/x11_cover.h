// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"

#include <QByteArray>
#include <QTimer>

#include <memory>
#include <optional>

namespace stationmaster {

class CoverSession;

/// SessionCover on an X11 display. It has a connection to the display of its own, and only while it is up:
/// when a program of the same user has the server cut that connection, another is opened at once.
class X11Cover final : public SessionCover
{
    Q_OBJECT

public:
    X11Cover(QByteArray display, CoverPainter painter, QObject *parent = nullptr);
    ~X11Cover() override;

    void up(const CoverReason &reason) override;
    void down() override;
    void setNotice(const CoverNotice &notice) override;
    CoverState state() const override { return m_told; }
    QList<quint32> windows() const override;

private:
    void open();
    void drop();
    void tell();

    const QByteArray m_display;
    const CoverPainter m_painter;
    std::optional<CoverReason> m_reason; ///< Set while it is to be up.
    CoverNotice m_notice;
    std::unique_ptr<CoverSession> m_session;
    QTimer m_reopen;
    QTimer m_quiet; ///< Between two changes that are told, however often somebody tears the cover down.
    CoverState m_told;
};

} // namespace stationmaster
