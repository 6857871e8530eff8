// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/picture.h"
#include "backend/core/result.h"
#include "backend/core/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QSize>
#include <QString>

#include <functional>

namespace stationmaster {

enum class PictureFormat
{
    Png,
    Jpeg,
};

/// Makes the contents of a file of a picture that was to fit into `asked`. Called on threads of a pool; must
/// not touch anything shared. Refuses what is no picture of that size.
using MakePictureFile =
    std::function<Result<QByteArray>(const EncodedPicture &picture, QSize asked, PictureFormat format)>;

/// Where `--output` wants pictures: one file, a folder that gets a file for each session, or the standard
/// output ("-").
class PictureDestination final
{
public:
    enum class Kind
    {
        File,
        Folder, ///< Ends with a slash, or is a folder that is there.
        Output,
    };

    explicit PictureDestination(const QString &output);

    Kind kind() const { return m_kind; }
    /// By the name's ending; PNG without a file's name.
    PictureFormat format() const { return m_format; }
    /// Why nothing can be written there, one sentence; empty if nothing is known to be in the way. Makes the
    /// folder.
    QString problem() const;
    /// Where the picture of this session goes: "FOLDER/student1-2026-11-21-104512.png", with a number behind
    /// where that is taken. No path is given twice. Empty for the standard output.
    QString pathFor(const Session &session, const QDateTime &now);

private:
    QString m_output;
    Kind m_kind = Kind::File;
    PictureFormat m_format = PictureFormat::Png;
    bool m_formatKnown = true;
    QSet<QString> m_given;
};

/// Writes a whole file or nothing, for its owner alone where there was none before: a screen is private.
/// Returns why it could not, in the system's words; empty if it could.
QString writePictureFile(const QString &path, const QByteArray &contents);

} // namespace stationmaster
