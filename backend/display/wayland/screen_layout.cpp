// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/wayland/screen_layout.h"

#include "backend/core/picture.h"

#include <algorithm>
#include <cmath>

namespace stationmaster {

namespace {

constexpr double MaxGrain = 16; ///< Pixels of an output for one of the desktop.

QSize pixelsOf(const OutputGeometry &output)
{
    return ScreenLayout::withinBounds(output.transform.turned(output.mode));
}

QRect areaOf(const OutputGeometry &output)
{
    const QSize size =
        output.logicalSize.value_or(pixelsOf(output) / std::clamp(output.scale, 1, int(MaxGrain)));
    return {ScreenLayout::withinBounds(output.logicalPosition.value_or(output.position)),
            ScreenLayout::withinBounds(size)};
}

int scaled(int value, int from, int to)
{
    return int(std::llround(double(value) * to / from));
}

} // namespace

QSize ScreenLayout::withinBounds(QSize size)
{
    return size.expandedTo({1, 1}).boundedTo({MaxSide, MaxSide});
}

QPoint ScreenLayout::withinBounds(QPoint position)
{
    const auto bounded = [](int value) {
        return std::clamp(value, -MaxDistance, MaxDistance);
    };
    return {bounded(position.x()), bounded(position.y())};
}

ScreenLayout::ScreenLayout(const QList<OutputGeometry> &outputs)
{
    QRect desktop;
    double grain = 0;
    for (const OutputGeometry &output : outputs.first(std::min<qsizetype>(outputs.size(), MaxOutputs))) {
        const QRect area = areaOf(output);
        const QSize pixels = pixelsOf(output);
        m_areas += area;
        desktop |= area;
        // The desktop's pixels are whole ones: what was cut off of them makes the other ratio larger.
        grain = std::max(
            grain, std::min(double(pixels.width()) / area.width(), double(pixels.height()) / area.height()));
        m_size = pixels;
    }
    if (m_areas.isEmpty())
        return;
    for (QRect &area : m_areas)
        area.translate(-desktop.topLeft());
    m_desktop = desktop.size();
    if (m_areas.size() == 1)
        return;
    grain = std::min(grain, MaxGrain);
    const auto side = [grain](int length) {
        return int(std::clamp<qint64>(std::llround(length * grain), 1, EncodedPicture::MaxScreenSide));
    };
    m_size = {side(m_desktop.width()), side(m_desktop.height())};
}

QRect ScreenLayout::placeOf(qsizetype output, QSize picture) const
{
    const QRect &area = m_areas.at(output);
    const int left = std::min(scaled(area.left(), m_desktop.width(), picture.width()), picture.width() - 1);
    const int top = std::min(scaled(area.top(), m_desktop.height(), picture.height()), picture.height() - 1);
    const int right = scaled(area.left() + area.width(), m_desktop.width(), picture.width());
    const int bottom = scaled(area.top() + area.height(), m_desktop.height(), picture.height());
    return {left, top, std::max(right - left, 1), std::max(bottom - top, 1)};
}

} // namespace stationmaster
