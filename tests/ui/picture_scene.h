// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dashboard/picture_path.h"
#include "tests/support/fake_screen_source.h"
#include "tests/ui/window_scene.h"

namespace stationmaster::test {

/// The whole window with the whole way of its pictures: only the source is not real. What it sends is real
/// JPEG.
struct PictureScene : WindowScene
{
    explicit PictureScene(const QList<Session> &sessions);

    /// Sends a picture all of one colour, of the size that is asked for just now, and waits until it is in
    /// its row. False if nothing is asked for, or it does not arrive.
    bool send(const QString &user, const QColor &colour);
    /// What the source would send for it just now.
    EncodedPicture encoded(const QString &user, const QColor &colour) const;
    SessionId idOf(const QString &user) const;
    QImage pictureOf(const QString &user) const;
    /// Whose pictures are asked for, sorted.
    QStringList watchedUsers() const;
    bool waitForWatches(const QStringList &users);
    /// Changes one session and tells.
    void change(const QString &user, const std::function<void(Session &)> &how);
    void end(const QString &user);

    static constexpr QSize Screen{1600, 900};

    FakeScreenSource source;
    PicturePath path{source, window(), model, clock};
};

} // namespace stationmaster::test
