// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace stationmaster {

/// A tool button that only opens its menu, with an arrow behind its text that can be seen: the mark that some
/// styles draw is a speck in the corner.
class DropDownButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit DropDownButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// QToolButton's, which is not virtual: the button loses its hover when its menu closes under a pointer
    /// that is elsewhere by then.
    void setMenu(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace stationmaster
