// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/size_control.h"

#include "ui/grid/session_grid.h"
#include "ui/settings/view_actions.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace stationmaster {

SizeControl::SizeControl(ViewActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(2);
    const QList<QAction *> sizes = actions.sizes();
    for (QAction *size : sizes) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(size);
        button->setObjectName(size->objectName() + QStringLiteral("Button"));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    m_slider->setObjectName(QStringLiteral("sizeSlider"));
    m_slider->setAccessibleName(tr("Size of the tiles"));
    m_slider->setToolTip(tr("Size of the tiles"));
    m_slider->setRange(SessionGrid::MinimumPictureWidth, SessionGrid::MaximumPictureWidth);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(40);
    m_slider->setFixedWidth(130);
    connect(m_slider, &QSlider::valueChanged, this, &SizeControl::pictureWidthChosen);
    row->addWidget(m_slider);
    // Where a status tip takes the place of what is beside it, the buttons stay together.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SizeControl::setPictureWidth(int width)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(width);
}

} // namespace stationmaster

#include "moc_size_control.cpp"
