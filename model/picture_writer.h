// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QDateTime>
#include <QFuture>
#include <QImage>
#include <QList>
#include <QString>

namespace stationmaster {

/// A picture to be written, and of whom and when it is.
struct PictureToWrite
{
    Session session;
    QImage image; ///< Null: none is known.
    QDateTime time; ///< When it was true.
};

/// What became of one of them.
struct WrittenPicture
{
    enum class Outcome
    {
        Written,
        NoPicture, ///< None is known of that session.
        FolderGone,
        NotAllowed, ///< Nothing may be written there.
        DiskFull,
        Failed, ///< For some other reason.
    };

    Session session;
    Outcome outcome = Outcome::Failed;
    QString fileName; ///< Without its folder; only when written.

    bool isWritten() const { return outcome == Outcome::Written; }
};

/// The name of the file for a picture: "student1-2026-11-21-104512.png", the time as it is here. The user's
/// name is hostile input: of it remain letters, digits and marks of any script, '.', '_' and '-', bounded; it
/// is never a path, never hidden and never taken for an option. `copy` above 1 is put behind the time.
QString pictureFileName(const QString &userName, const QDateTime &time, int copy = 1);

/// Writes all of them into `folder`, which is made if it is not there, as PNG, one after the other, on
/// another thread, and answers with one entry for each in the same order. A file appears whole or not at all,
/// readable for its owner only, and never in the place of another: a name that is taken gets a number. The
/// future does not belong to the caller; letting it go stops nothing.
QFuture<Result<QList<WrittenPicture>>> writePictures(const QList<PictureToWrite> &pictures,
                                                     const QString &folder);

} // namespace stationmaster
