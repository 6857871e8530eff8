// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;

namespace stationmaster {

/// What the sign that somebody is looking looks like: in words, or small and round. The same on every
/// desktop, light or dark, so that users learn to know it. Where it is put is not its business.
class ObservationSign : public QWidget
{
    Q_OBJECT

public:
    explicit ObservationSign(QWidget *parent = nullptr, Qt::WindowFlags flags = {});

    void setWorded(bool worded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_words;
};

/// Its picture for a screen of which `scale` pixels are one of the desktop, see-through around it.
QImage paintObservationSign(bool worded, int scale);

} // namespace stationmaster
