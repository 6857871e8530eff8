// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QTemporaryFile>
#include <QThreadPool>

#include <cerrno>
#include <memory>

#include <unistd.h>

namespace stationmaster {

namespace {

/// Code points; with four bytes each, the number and the time it stays below the 255 bytes of a file name.
constexpr int MaxName = 48;
/// Pictures of the same user in the same second.
constexpr int MaxCopies = 1000;

QString harmlessName(const QString &userName)
{
    QString name;
    int taken = 0;
    const QList<uint> points = userName.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint point : points) {
        if (taken == MaxName)
            break;
        const bool harmless = QChar::isLetterOrNumber(point) || QChar::isMark(point) || point == '.'
            || point == '_' || point == '-';
        // At the front a dot hides the file, and a hyphen makes it an option of whatever is given it.
        if (name.isEmpty() && (point == '.' || point == '-' || !harmless || QChar::isMark(point)))
            continue;
        name +=
            harmless ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1) : QStringLiteral("_");
        ++taken;
    }
    return name.isEmpty() ? QStringLiteral("session") : name;
}

WrittenPicture::Outcome outcomeOf(int systemError, const QDir &folder)
{
    if (!folder.exists())
        return WrittenPicture::Outcome::FolderGone;
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT: // What a folder of the kernel's own says.
        return WrittenPicture::Outcome::NotAllowed;
    case ENOSPC:
    case EDQUOT:
        return WrittenPicture::Outcome::DiskFull;
    default:
        return WrittenPicture::Outcome::Failed;
    }
}

WrittenPicture::Outcome write(const PictureToWrite &picture, const QDir &folder, QString &fileName)
{
    if (picture.image.isNull())
        return WrittenPicture::Outcome::NoPicture;
    // In memory first: Qt's writer leaks when the file takes no more.
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.image.save(&buffer, "PNG"))
        return WrittenPicture::Outcome::Failed;
    QTemporaryFile file(folder.filePath(QStringLiteral(".stationmaster-XXXXXX.png")));
    errno = 0;
    if (!file.open() || file.write(png) != png.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return outcomeOf(errno, folder);
    for (int copy = 1; copy <= MaxCopies; ++copy) {
        fileName = pictureFileName(picture.session.userName, picture.time, copy);
        const QString path = folder.filePath(fileName);
        const QFileInfo taken(path);
        if (taken.exists() || taken.isSymLink())
            continue;
        errno = 0;
        // Overwrites nothing, not even what came to that name in this very moment.
        if (!file.rename(path))
            return outcomeOf(errno, folder);
        file.setAutoRemove(false);
        return WrittenPicture::Outcome::Written;
    }
    return WrittenPicture::Outcome::Failed;
}

} // namespace

QString pictureFileName(const QString &userName, const QDateTime &time, int copy)
{
    const QString stamp = time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString number = copy > 1 ? QStringLiteral("-%1").arg(copy) : QString();
    return QStringLiteral("%1-%2%3.png").arg(harmlessName(userName), stamp, number);
}

QFuture<Result<QList<WrittenPicture>>> writePictures(const QList<PictureToWrite> &pictures,
                                                     const QString &folder)
{
    auto promise = std::make_shared<QPromise<Result<QList<WrittenPicture>>>>();
    promise->start();
    QFuture<Result<QList<WrittenPicture>>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, pictures, folder] {
        const QDir place(folder);
        place.mkpath(QStringLiteral(".")); // What it says is told by the first file.
        QList<WrittenPicture> written;
        written.reserve(pictures.size());
        for (const PictureToWrite &picture : pictures) {
            WrittenPicture entry{picture.session, WrittenPicture::Outcome::Failed, {}};
            entry.outcome = write(picture, place, entry.fileName);
            if (!entry.isWritten())
                entry.fileName.clear();
            written += entry;
        }
        promise->addResult(written);
        promise->finish();
    });
    return future;
}

} // namespace stationmaster
