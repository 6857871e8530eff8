// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stationmaster {

/// A small window of ours on the session's screen: frameless, on top, at the top centre of the primary
/// monitor, and shown without taking the keyboard from whoever is typing. The window manager knows it, so
/// that Alt+Tab reaches it. Can be dragged away; comes back when the monitor changes.
class OverlayCard : public QWidget
{
    Q_OBJECT

public:
    explicit OverlayCard(QWidget *parent = nullptr);

    /// Shown, where it belongs, above the others.
    void present();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();
};

} // namespace stationmaster
