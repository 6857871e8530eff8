// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/session.h"

#include <QObject>

namespace stationmaster {

class ContentPages;
class EnlargedView;
class FullPictures;
class PictureActions;
class PictureSaver;
class SessionGrid;
class SessionModel;
struct ViewSettings;

/// From the triggered picture actions to what they do: shows one session large and goes back to the grid, has
/// pictures saved, and says how often they are wanted.
class PictureCommands final : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive this object.
    PictureCommands(SessionModel &model, SessionGrid &grid, EnlargedView &enlarged, ContentPages &pages,
                    PictureActions &actions, PictureSaver &saver, QObject *parent = nullptr);

    /// Pictures a second at most; 0: none are wanted.
    double rate() const { return m_rate; }
    void setRate(double rate);
    /// Bytes a second from each computer at most; 0: no limit.
    qint64 limit() const { return m_limit; }
    void setLimit(qint64 bytesPerSecond);

    /// Where there are several computers behind the window.
    void setLimitsOffered(bool offered);
    /// Where screens that are to be saved come from; outlives this object. None, until there is one.
    void setSource(FullPictures *source) { m_source = source; }

    void apply(const ViewSettings &settings);
    void store(ViewSettings &settings) const;
    void enlarge(const SessionId &id);
    /// To the grid. Nothing where it is there already.
    void goBack();
    /// After anything that changes what the actions can do.
    void update(const QList<Session> &selected);

Q_SIGNALS:
    void rateChanged(double rate);
    void limitChanged(qint64 bytesPerSecond);

private:
    void enlargeCurrent();
    void save();
    void saveAll();
    /// Without the operator's own among them.
    void saveScreens(const QList<Session> &sessions);
    void makeCurrent(const SessionId &id);

    SessionModel &m_model;
    SessionGrid &m_grid;
    EnlargedView &m_enlarged;
    ContentPages &m_pages;
    PictureActions &m_actions;
    PictureSaver &m_saver;
    QSet<SessionId> m_selectedBefore; ///< What was selected before one of them was enlarged.
    FullPictures *m_source = nullptr;
    double m_rate = 1.0;
    qint64 m_limit = 0;
};

} // namespace stationmaster
