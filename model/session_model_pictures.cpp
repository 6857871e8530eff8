// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows know of their pictures.
#include "model/session_model.h"

#include <QSet>

#include <utility>

namespace stationmaster {

void SessionModel::setPicture(const SessionId &id, const QImage &picture)
{
    setPictures({{id, picture}});
}

void SessionModel::setPictures(const QHash<SessionId, QImage> &pictures)
{
    QSet<int> renewed;
    QSet<int> troubled; ///< Until now.
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        const int at = rowOf(it.key());
        if (at < 0 || (it->isNull() ? !m_pictures.remove(it.key()) : !m_picturesWanted))
            continue;
        Row &row = *m_rows[size_t(at)];
        // One's own is shown to nobody here, wherever its picture comes from.
        if (row.session().own && !it->isNull())
            continue;
        renewed.insert(at);
        if (!it->isNull()) {
            m_pictures.insert(it.key(), new QImage(*it), it->sizeInBytes());
            row.pictureTime = m_clock.now();
            if (std::exchange(row.trouble, std::nullopt))
                troubled.insert(at);
        }
        // Whether some other row still needs it is seen to when it fires; this comes with every picture.
        if (showsOldPicture(row))
            keepTicking();
    }
    const auto among = [](const QSet<int> &rows) {
        return [&rows](int row) {
            return rows.contains(row);
        };
    };
    if (!troubled.isEmpty())
        touchRows(among(troubled), {PictureTroubleRole});
    if (!renewed.isEmpty())
        touchRows(among(renewed), {PictureRole, PictureTimeRole});
}

void SessionModel::notePictureTime(const SessionId &id, const QDateTime &time)
{
    const int at = rowOf(id);
    if (at < 0 || !m_pictures.contains(id))
        return;
    m_rows[size_t(at)]->pictureTime = time;
    touchRow(at, {PictureTimeRole});
}

void SessionModel::setPictureTrouble(const SessionId &id, const std::optional<PictureTrouble> &trouble)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    Row &row = *m_rows[size_t(at)];
    if (row.trouble == trouble)
        return;
    row.trouble = trouble;
    QList<int> roles{PictureTroubleRole, PictureTimeRole};
    if (trouble && isForbidden(*trouble) && m_pictures.remove(id))
        roles += PictureRole;
    if (showsOldPicture(row))
        keepTicking();
    touchRow(at, roles);
}

void SessionModel::setPicturesWanted(bool wanted)
{
    if (wanted == m_picturesWanted)
        return;
    m_picturesWanted = wanted;
    if (!wanted)
        m_pictures.clear();
    touchRows(
        [this](int row) {
            m_rows[size_t(row)]->trouble.reset();
            return true;
        },
        {PictureRole, PictureTimeRole, PictureTroubleRole});
    scheduleMinuteTick();
}

bool SessionModel::showsOldPicture(const Row &row) const
{
    // Out of sight a picture grows old as well, but it is asked for again before anybody sees it.
    const bool live =
        canBeLive(row.session()) && !row.trouble && m_backend.state() == SessionBackend::State::Ready;
    return !live && m_pictures.contains(row.session().id);
}

} // namespace stationmaster
