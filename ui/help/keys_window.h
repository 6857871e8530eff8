// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace stationmaster {

/// All keys of a window, as its actions have them, with what they do.
class KeysWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysWindow(const QWidget &window, QWidget *parent = nullptr);
};

} // namespace stationmaster
