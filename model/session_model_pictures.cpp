// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows know of their pictures.
#include "model/session_model.h"

#include <utility>

namespace stationmaster {

void SessionModel::setPicture(const SessionId &id, const QImage &picture)
{
    const int at = rowOf(id);
    if (at < 0)
        return;
    Row &row = *m_rows[size_t(at)];
    QList<int> roles{PictureRole, PictureTimeRole};
    if (picture.isNull()) {
        if (!m_pictures.remove(id))
            return;
    } else {
        if (!m_picturesWanted)
            return;
        m_pictures.insert(id, new QImage(picture), picture.sizeInBytes());
        row.pictureTime = QDateTime::currentDateTimeUtc();
        if (std::exchange(row.trouble, std::nullopt))
            roles += PictureTroubleRole;
    }
    // Whether some other row still needs it is seen to when it fires; this comes with every picture.
    if (showsOldPicture(row) && !m_minuteTick.isActive())
        m_minuteTick.start();
    touchRow(at, roles);
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
    if (trouble == PictureTrouble(NoPicture::Refused) && m_pictures.remove(id))
        roles += PictureRole;
    if (showsOldPicture(row) && !m_minuteTick.isActive())
        m_minuteTick.start();
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
