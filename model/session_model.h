// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/action.h"
#include "backend/core/clock_timer.h"
#include "backend/core/result.h"
#include "backend/core/session_backend.h"
#include "model/picture_trouble.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stationmaster {

/// What the last action on a session came to, until the next one begins or the operator dismisses it.
struct LastOutcome
{
    Action action;
    Result<Outcome> result;
};

/// The rows of the grid: every session of one backend, in the order of SessionId.
/// Merges, never resets: a row lives as long as its session, so selection and current item survive every
/// update. While the backend is not Ready the rows stay as they were last seen.
class SessionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SessionRole = Qt::UserRole + 1, ///< Session. Also told of once a minute while the session is idle.
        SessionIdRole, ///< SessionId
        StepRole, ///< std::optional<Step> as QVariant: invalid while nothing is under way, Step otherwise
        VerbRole, ///< Verb: what is under way; only while StepRole is valid
        OutcomeRole, ///< LastOutcome, or an invalid QVariant
        WarnedSinceRole, ///< QDateTime: since when the countdown to Session::endsAt is known, invalid without
                         ///< one
        PictureRole, ///< QImage, null while there is none
        PictureTimeRole, ///< QDateTime until which the picture was true; invalid while it is a live one, or
                         ///< there is none. Also told of once a minute while it is valid.
        PictureTroubleRole, ///< PictureTrouble, or an invalid QVariant; only where there could be a picture
        StaleRole, ///< bool: the backend is away and this row is what was last seen
    };
    Q_ENUM(Role)

    /// Pictures kept at most, all rows together. Those that nobody has asked for longest go first, and
    /// without a signal.
    static constexpr int MaxPictureBytes = 64 * 1024 * 1024;

    /// Both outlive this object.
    SessionModel(SessionBackend &backend, Clock &clock, QObject *parent = nullptr);

    /// Whether pictures are taken of such a session at all: somebody else can be sitting at it and its screen
    /// is not locked.
    static bool canBeLive(const Session &session);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is Session::displayName(). Words for states are the view's business.
    QVariant data(const QModelIndex &index, int role) const override;

    SessionBackend &backend() const { return m_backend; }
    QModelIndex indexOf(const SessionId &id) const;
    std::optional<Session> session(const SessionId &id) const;
    QList<Session> sessions() const;

    /// Not wanted: pictures that are there go, and none is taken.
    void setPicturesWanted(bool wanted);
    bool picturesWanted() const { return m_picturesWanted; }
    /// Whether anything sends pictures to this model.
    void setPicturesOffered(bool offered) { m_picturesOffered = offered; }
    bool picturesOffered() const { return m_picturesOffered; }

public Q_SLOTS:
    /// Begins (with Step::Checking) or ends the action under way. Beginning one forgets the last outcome.
    void setBusy(const stationmaster::SessionId &id, bool busy,
                 stationmaster::Verb verb = stationmaster::Verb::LogOff);
    /// Ignored while the session is not busy. A message takes its steps beside the action under way: they are
    /// not shown as steps of that.
    void setStep(const stationmaster::SessionId &id, stationmaster::Step step);
    void setOutcome(const stationmaster::SessionId &id, const stationmaster::Action &action,
                    const stationmaster::Result<stationmaster::Outcome> &result);
    /// Forgets the last outcome of all but those.
    void clearOutcomes(const QSet<stationmaster::SessionId> &but = {});
    /// A null picture takes the old one away; any other is live from now on and ends the trouble. Ignored for
    /// a session without a row.
    void setPicture(const stationmaster::SessionId &id, const QImage &picture);
    /// The same for several at once: neighbouring rows change together.
    void setPictures(const QHash<stationmaster::SessionId, QImage> &pictures);
    /// The picture that is there was true until `time`, and is not looked after any more.
    void notePictureTime(const stationmaster::SessionId &id, const QDateTime &time);
    /// Who has said no, or is looked at out of hours, is not seen any more: the old picture goes.
    void setPictureTrouble(const stationmaster::SessionId &id,
                           const std::optional<stationmaster::PictureTrouble> &trouble);

Q_SIGNALS:
    /// The number of sessions, or of those in some state, is no longer what it was.
    void countsChanged();

private:
    struct Row
    {
        /// Holds a Session, boxed once, so that handing it out copies a pointer and no strings.
        QVariant boxed;
        std::optional<Step> step;
        Verb verb = Verb::LogOff; ///< Whose step it is.
        std::optional<LastOutcome> outcome;
        QDateTime warnedSince;
        QDateTime pictureTime; ///< When the picture came, or was last known to be true.
        std::optional<PictureTrouble> trouble;

        Row(const Session &session, const Clock &clock) { set(session, clock); }
        void set(const Session &session, const Clock &clock);
        const Session &session() const { return *static_cast<const Session *>(boxed.constData()); }
    };
    using Rows = std::vector<std::unique_ptr<Row>>;

    void update();
    void narrow();
    void merge(const QList<Session> &sessions);
    bool removeRowsMissingFrom(const QList<Session> &sessions);
    bool insertRowsNewIn(const QList<Session> &sessions);
    bool changeRows(const QList<Session> &sessions);
    int rowOf(const SessionId &id) const; ///< -1 if there is none.
    void touchRow(int row, const QList<int> &roles);
    /// Calls `change` for every row and tells of those for which it returned true, in ranges as long as can
    /// be.
    void touchRows(const std::function<bool(int row)> &change, const QList<int> &roles);
    bool showsOldPicture(const Row &row) const;
    void touchTimes();
    void scheduleMinuteTick();
    void keepTicking();

    SessionBackend &m_backend;
    Clock &m_clock;
    Rows m_rows; ///< Sorted by SessionId.
    QCache<SessionId, QImage> m_pictures;
    ClockTimer m_minuteTick; ///< Only while some row shows how long ago something was.
    bool m_picturesWanted = true;
    bool m_picturesOffered = true;
    bool m_updating = false;
    bool m_updateAgain = false;
};

} // namespace stationmaster

Q_DECLARE_METATYPE(stationmaster::LastOutcome)
