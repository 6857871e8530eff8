// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme_colors.h"

#include <QAbstractItemDelegate>
#include <QRegion>

namespace stationmaster {

/// Draws the rows of a SessionModel, or of a PlacesModel, as tiles.
class SessionDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void setPictureWidth(int width) { m_pictureWidth = width; }
    int pictureWidth() const { return m_pictureWidth; }
    /// Where the bars of busy tiles stand, 0 … 1.
    void setPhase(double phase) { m_phase = phase; }

    /// What is being painted anew; empty: everything.
    void setDirty(const QRegion &region) { m_dirty = region; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeColors &colorsFor(const QPalette &palette) const;

    int m_pictureWidth = 240;
    double m_phase = 0.0;
    QRegion m_dirty;
    mutable ThemeColors m_colors;
    mutable qint64 m_colorsKey = 0; ///< The palette that m_colors was made from.
};

} // namespace stationmaster
