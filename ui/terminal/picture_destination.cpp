// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal/picture_destination.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxName = 64; ///< Characters of a user's name that go into a file's.

struct PictureDestinationWords
{
    Q_DECLARE_TR_FUNCTIONS(PictureDestination)
};

/// A user's name as a part of a file's name: letters, digits and "._-" stay; never hidden, never an option.
QString fileWord(const QString &name)
{
    QString word;
    for (const QString begin = name.left(MaxName); const QChar c : begin) {
        const bool plain = c.isLetterOrNumber() || "._-"_L1.contains(c);
        word += plain && !(word.isEmpty() && !c.isLetterOrNumber()) ? c : u'_';
    }
    return word.isEmpty() ? u"_"_s : word;
}

} // namespace

PictureDestination::PictureDestination(const QString &output)
    : m_output(output)
{
    if (output == "-"_L1) {
        m_kind = Kind::Output;
        return;
    }
    if (output.endsWith(u'/') || QFileInfo(output).isDir()) {
        m_kind = Kind::Folder;
        return;
    }
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == "jpg"_L1 || ending == "jpeg"_L1)
        m_format = PictureFormat::Jpeg;
    else
        m_formatKnown = ending == "png"_L1;
}

QString PictureDestination::problem() const
{
    if (!m_formatKnown)
        return PictureDestinationWords::tr("The name of the file must end in .png or .jpg.");
    if (m_kind == Kind::Folder && !QDir().mkpath(m_output))
        return PictureDestinationWords::tr("The folder “%1” cannot be made.").arg(displayable(m_output));
    return {};
}

QString PictureDestination::pathFor(const Session &session, const QDateTime &now)
{
    switch (m_kind) {
    case Kind::Output:
        return {};
    case Kind::File:
        return m_output;
    case Kind::Folder:
        break;
    }
    const QString stem = fileWord(session.userName) + now.toLocalTime().toString(u"-yyyy-MM-dd-HHmmss"_s);
    QString path = QDir(m_output).filePath(stem + u".png"_s);
    for (int number = 2; m_given.contains(path) || QFileInfo::exists(path); ++number)
        path = QDir(m_output).filePath(stem + u"-%1.png"_s.arg(number));
    m_given.insert(path);
    return path;
}

QString writePictureFile(const QString &path, const QByteArray &contents)
{
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (isNew && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    file.write(contents);
    return file.commit() ? QString() : file.errorString();
}

} // namespace stationmaster
