// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stationmaster {

/// The small sign that somebody is looking at this screen: at the top of the primary monitor, above
/// everything, out of the way of keyboard and pointer. Follows the monitor's geometry.
class ObservationNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit ObservationNotice(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
};

} // namespace stationmaster
