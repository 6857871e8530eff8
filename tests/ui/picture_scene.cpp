// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture_scene.h"

#include "backend/codec/jpeg_encoder.h"
#include "backend/core/picture_size.h"
#include "tests/support/eventually.h"

#include <algorithm>

namespace stationmaster::test {

PictureScene::PictureScene(const QList<Session> &sessions)
    : WindowScene(sessions)
{
}

bool PictureScene::send(const QString &user, const QColor &colour)
{
    const SessionId id = idOf(user);
    if (!source.watched.contains(id))
        return false;
    const qint64 before = pictureOf(user).cacheKey();
    Q_EMIT source.pictureReady(id, encoded(user, colour));
    return eventually([&] {
        return !pictureOf(user).isNull() && pictureOf(user).cacheKey() != before;
    });
}

EncodedPicture PictureScene::encoded(const QString &user, const QColor &colour) const
{
    QImage image(pictureSize(Screen, source.watched.value(idOf(user)).size), QImage::Format_RGB32);
    image.fill(colour);
    return {JpegEncoder().encode(image).value(), Screen};
}

SessionId PictureScene::idOf(const QString &user) const
{
    const QList<Session> sessions = backend.sessions();
    const auto found = std::ranges::find(sessions, user, &Session::userName);
    return found == sessions.end() ? SessionId() : found->id;
}

QImage PictureScene::pictureOf(const QString &user) const
{
    return model.indexOf(idOf(user)).data(SessionModel::PictureRole).value<QImage>();
}

QStringList PictureScene::watchedUsers() const
{
    QStringList users;
    for (auto id = source.watched.keyBegin(); id != source.watched.keyEnd(); ++id)
        users += userOf(*id);
    users.sort();
    return users;
}

bool PictureScene::waitForWatches(const QStringList &users)
{
    return eventually([&] {
        return watchedUsers() == users;
    });
}

void PictureScene::change(const QString &user, const std::function<void(Session &)> &how)
{
    QList<Session> sessions = backend.sessions();
    how(*std::ranges::find(sessions, user, &Session::userName));
    backend.setSessions(sessions);
    settle();
}

void PictureScene::end(const QString &user)
{
    QList<Session> sessions = backend.sessions();
    sessions.removeIf([&user](const Session &session) {
        return session.userName == user;
    });
    backend.setSessions(sessions);
    settle();
}

} // namespace stationmaster::test
