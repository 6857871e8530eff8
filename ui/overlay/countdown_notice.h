// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/clock_timer.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QWidget;

namespace stationmaster {

class OverlayCard;

/// The countdown to the end of a session: a card with the teacher's text and the time that is left. Its user
/// may fold it into a small pill that goes on counting; it opens again when a minute and when ten seconds are
/// left. Closing it folds it, for the session ends either way.
class CountdownNotice final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Reminders[] = {std::chrono::seconds(60), std::chrono::seconds(10)};

    /// The clock outlives this object.
    CountdownNotice(const QDateTime &until, const QString &text, Clock &clock, QObject *parent = nullptr);
    ~CountdownNotice() override;

    QWidget *card() const;
    bool isFolded() const { return m_folded; }
    void fold();
    void unfold();
    /// Shows what the clock says now. Called once a second by itself.
    void update();

Q_SIGNALS:
    void leaveAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCard(const QString &text);
    void makePill();
    void setColors();
    void askToLeave();
    std::chrono::milliseconds left() const;

    const QDateTime m_until;
    Clock &m_clock;
    std::chrono::milliseconds m_before; ///< What was left at the last update, to see a reminder pass.
    ClockTimer m_tick;
    ClockTimer m_leaving; ///< Runs while an answer to "log off now" may be on its way.
    bool m_folded = false;
    std::unique_ptr<OverlayCard> m_card;
    std::unique_ptr<OverlayCard> m_pill;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace stationmaster
