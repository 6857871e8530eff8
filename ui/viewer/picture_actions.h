// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace stationmaster {

/// What can be done with the pictures of sessions: enlarge one, save some, and say how often they are taken.
class PictureActions final : public QObject
{
    Q_OBJECT

public:
    explicit PictureActions(QObject *parent = nullptr);

    QAction *enlarge() const { return m_enlarge; }
    QAction *save() const { return m_save; } ///< Of the selected.
    QAction *saveAll() const { return m_saveAll; }
    QAction *choosePlace() const { return m_choosePlace; } ///< Where pictures are saved.
    /// From every two seconds to the most, and none at all.
    QList<QAction *> rates() const { return m_rates; }
    /// How much may come from each computer, from no limit to the least. Hidden until setLimitsOffered().
    QList<QAction *> limits() const { return m_limits; }

    /// Ticks what is true, without telling. Pictures a second; 0: none.
    void setRate(double rate);
    /// The same of bytes a second; 0: no limit.
    void setLimit(qint64 bytesPerSecond);
    void setLimitsOffered(bool offered);
    void setEnabled(bool canEnlarge, bool canSave, bool canSaveAll);
    /// Whether the host has pictures at all.
    void setOffered(bool offered);

Q_SIGNALS:
    void rateChosen(double rate);
    void limitChosen(qint64 bytesPerSecond);

private:
    void makeLimits();

    QAction *m_enlarge;
    QAction *m_save;
    QAction *m_saveAll;
    QAction *m_choosePlace;
    QList<QAction *> m_rates;
    QList<QAction *> m_limits;
};

} // namespace stationmaster
