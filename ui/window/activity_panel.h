// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace stationmaster {

class MessageBar;

/// The messages that the strip has no room for, one below the other, the newest last; lies over what is above
/// the strip without moving it.
class ActivityPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent);

    /// Takes `bar` over as the `at`th, counted from the oldest.
    void take(int at, MessageBar *bar);
    /// At the foot of `room` of its parent, as high as its messages need.
    void placeAbove(const QRect &room);

Q_SIGNALS:
    void closeWanted();
    void contentResized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace stationmaster
