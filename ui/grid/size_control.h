// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;

namespace stationmaster {

class ViewActions;

/// Small, Medium, Large and a slider between the extremes, for the status bar's end.
class SizeControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SizeControl(ViewActions &actions, QWidget *parent = nullptr);

    /// Without telling.
    void setPictureWidth(int width);

Q_SIGNALS:
    void pictureWidthChosen(int width);

private:
    QSlider *m_slider;
};

} // namespace stationmaster
