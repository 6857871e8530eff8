// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/picture_encoder.h"

#include "backend/codec/changed_blocks.h"

#include <utility>

namespace stationmaster {

Result<Picture> PictureEncoder::encode(const ScreenWatch &watch, const QImage &image)
{
    Picture picture;
    picture.size = image.size();
    // A copy: `image` may be a view of memory that the next picture is fetched into.
    const QImage before = watch.changes ? std::exchange(m_before[watch.id], image.copy()) : QImage();
    QImage sheet = image;
    if (before.size() == image.size() && !image.isNull()) {
        const QByteArray mask = changedBlocks(before, image);
        const QSize size = sheetSize(image.size(), mask);
        const QSize grid = blockGrid(image.size());
        if (!size.isEmpty()
            && size.width() / BlockEdge * (size.height() / BlockEdge) * 100
                <= grid.width() * grid.height() * MostChangedPercent) {
            sheet = sheetOf(image, mask);
            picture.changed = mask;
        }
    }
    Result<QByteArray> jpeg = m_jpeg.encode(sheet);
    if (!jpeg) {
        m_before.remove(watch.id);
        return jpeg.error();
    }
    picture.jpeg = std::move(jpeg).value();
    return picture;
}

void PictureEncoder::keepOnly(const QList<quint32> &watches)
{
    m_before.removeIf([&watches](const auto &kept) {
        return !watches.contains(kept.key());
    });
}

} // namespace stationmaster
