// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session_cover.h"
#include "backend/display/cover_press.h"
#include "backend/display/cover_words.h"
#include "backend/display/gnome/gnome_shell.h"

#include <QList>
#include <QRect>
#include <QTimer>

#include <optional>

namespace stationmaster {

/// SessionCover inside GNOME Shell: above all that it shows, as its one modal, with none of its key bindings.
/// It is the shell that holds it, so it stays when this program ends, until the next one says otherwise.
///
/// Once a second the shell is asked whether it is there, and only that is told as shown.
class GnomeCover final : public SessionCover
{
    Q_OBJECT

public:
    /// `shell` outlives this object.
    GnomeCover(GnomeShell &shell, CoverPainter painter, QObject *parent = nullptr);
    ~GnomeCover() override;

    void up(const CoverReason &reason) override;
    void down() override;
    void setNotice(const CoverNotice &notice) override;
    CoverState state() const override { return m_told; }
    QList<quint32> windows() const override { return {}; }

private:
    void layOut();
    void say();
    void send();
    void onSent(const Result<> &result);
    void look();
    void onLooked(const Result<CoverState> &seen);
    void onKey(quint32 symbol);
    void onPointed(int monitor, QPoint position);
    void lift();
    void tell();

    GnomeShell &m_shell;
    const CoverPainter m_painter;
    std::optional<CoverWords> m_words; ///< There while it is to be up.
    CoverNotice m_notice;
    CoverPress m_press;
    QList<GnomeShell::Monitor> m_monitors; ///< Empty until the shell has told of them.
    QList<QRect> m_buttons; ///< Of what was sent last, for each monitor, within its card.
    std::optional<CoverContent> m_content; ///< Sent last.
    quint64 m_time = 0; ///< Counts how often it has gone up or down: an answer of before is stale.
    bool m_isSending = false;
    bool m_isStale = false; ///< What is to be said is not what was sent last.
    bool m_isLooking = false;
    bool m_mayLayOut = false;
    CoverState m_seen;
    CoverState m_told;
    QTimer m_second; ///< Until what is said changes.
    QTimer m_beat;
    QTimer m_again; ///< Until the shell is asked to lift it once more.
};

} // namespace stationmaster
