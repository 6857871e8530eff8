// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace stationmaster {

/// What the operator does to the room as he sees it: arranging its places by hand, above all.
class PlaceActions final : public QObject
{
    Q_OBJECT

public:
    explicit PlaceActions(QObject *parent = nullptr);

    QAction *arrange() const { return m_arrange; } ///< Checkable: places can be moved.
    QAction *arrangeByStation() const { return m_byStation; }
    QAction *exportPlaces() const { return m_export; }
    QAction *importPlaces() const { return m_import; }
    QAction *showFree() const { return m_showFree; } ///< Checkable.
    QList<QAction *> arranging() const { return {m_arrange, m_byStation, m_export, m_import}; }

private:
    QAction *m_arrange;
    QAction *m_byStation;
    QAction *m_export;
    QAction *m_import;
    QAction *m_showFree;
};

} // namespace stationmaster
