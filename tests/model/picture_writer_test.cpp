// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/picture_writer.h"

#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

const QDateTime When(QDate(2026, 11, 21), QTime(10, 45, 12));

class PictureWriter : public testing::Test
{
protected:
    QList<WrittenPicture> write(const QStringList &users, const QString &where)
    {
        QList<PictureToWrite> pictures;
        for (const QString &user : users) {
            QImage image(40, 30, QImage::Format_RGB32);
            image.fill(user.isEmpty() ? Qt::red : Qt::green);
            pictures += {test::makeSession(u"c1"_s, user), image, When};
        }
        return writePictures(pictures, where).result().value();
    }
    QList<WrittenPicture> write(const QStringList &users) { return write(users, folder.path()); }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

TEST_F(PictureWriter, WritesAPictureUnderTheUsersNameAndItsTime)
{
    const QList<WrittenPicture> written = write({u"student1"_s});
    ASSERT_EQ(written.size(), 1);
    EXPECT_EQ(written.first().outcome, WrittenPicture::Outcome::Written);
    EXPECT_EQ(written.first().fileName, u"student1-2026-11-21-104512.png"_s);
    EXPECT_EQ(files(), QStringList{u"student1-2026-11-21-104512.png"_s});
    const QImage read(folder.filePath(written.first().fileName), "PNG");
    EXPECT_EQ(read.size(), QSize(40, 30));
    EXPECT_EQ(read.pixelColor(20, 20), QColor(Qt::green));
    EXPECT_EQ(QFile::permissions(folder.filePath(written.first().fileName))
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions())
        << "somebody's screen is nobody else's business";
}

TEST_F(PictureWriter, TakenNamesGetANumberAndNothingIsOverwritten)
{
    QFile there(folder.filePath(u"ada-2026-11-21-104512.png"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    // A link that leads nowhere is taken as well: nothing is written through it.
    ASSERT_TRUE(
        QFile::link(folder.filePath(u"elsewhere.png"_s), folder.filePath(u"ada-2026-11-21-104512-2.png"_s)));
    const QList<WrittenPicture> written = write({u"ada"_s, u"ada"_s});
    EXPECT_EQ(written.at(0).fileName, u"ada-2026-11-21-104512-3.png"_s);
    EXPECT_EQ(written.at(1).fileName, u"ada-2026-11-21-104512-4.png"_s);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "mine");
    EXPECT_FALSE(QFile::exists(folder.filePath(u"elsewhere.png"_s)));
}

TEST_F(PictureWriter, HostileNamesStayInTheFolder)
{
    const QString surrogate = QString::fromUcs4(U"\U0001F600", 1);
    const QStringList names{u"../../x"_s,
                            u""_s,
                            u".."_s,
                            u"."_s,
                            u"/etc/passwd"_s,
                            u"-rf"_s,
                            u".hidden"_s,
                            u"a\nb\0c"_s,
                            u"%s%n$(reboot)`x`"_s,
                            u"con:|<>?*\\\""_s,
                            QString(5000, u'x'),
                            QString(5000, QChar(0x5C71)),
                            surrogate.repeated(300),
                            QString(QChar(0xD800)),
                            u"\u202Egnp.exe"_s,
                            u"\u0301\u0301\u0301"_s};
    const QList<WrittenPicture> written = write(names);
    QSet<QString> different;
    for (int i = 0; i < written.size(); ++i) {
        const QString file = written.at(i).fileName;
        EXPECT_EQ(written.at(i).outcome, WrittenPicture::Outcome::Written) << i;
        different += file;
        EXPECT_LE(file.toUtf8().size(), 255) << i;
        EXPECT_TRUE(file.endsWith(u"-2026-11-21-104512.png"_s) || file.contains(u"-104512-"_s))
            << file.toStdString();
        for (const QChar c : file) {
            EXPECT_FALSE(u"/\\:*?\"<>|$`%\n"_s.contains(c) || c.category() == QChar::Other_Format
                         || c.category() == QChar::Other_Control)
                << file.toStdString();
        }
        EXPECT_FALSE(file.startsWith(u'.') || file.startsWith(u'-')) << file.toStdString();
        EXPECT_TRUE(QFile::exists(folder.filePath(file))) << file.toStdString();
    }
    EXPECT_EQ(different.size(), names.size());
    EXPECT_EQ(files().size(), names.size()) << "nothing else in the folder";
}

TEST_F(PictureWriter, NamesOfAllScriptsStayReadable)
{
    EXPECT_EQ(pictureFileName(u"김민준"_s, When), u"김민준-2026-11-21-104512.png"_s);
    EXPECT_EQ(pictureFileName(u"zoë.m_1-a"_s, When), u"zoë.m_1-a-2026-11-21-104512.png"_s);
    EXPECT_EQ(pictureFileName(u"जॉन"_s, When), u"जॉन-2026-11-21-104512.png"_s);
    EXPECT_EQ(pictureFileName(u"EXAMPLE\\ada"_s, When), u"EXAMPLE_ada-2026-11-21-104512.png"_s);
    EXPECT_EQ(pictureFileName({}, When), u"session-2026-11-21-104512.png"_s);
    EXPECT_EQ(pictureFileName(u"../../x"_s, When), u"x-2026-11-21-104512.png"_s);
}

TEST_F(PictureWriter, AnswersForEachWhyItWasNotWritten)
{
    const Session ada = test::makeSession(u"c1"_s, u"ada"_s);
    const Session bob = test::makeSession(u"c2"_s, u"bob"_s);
    const QList<WrittenPicture> written =
        writePictures({{ada, {}, When}, {bob, QImage(2, 2, QImage::Format_RGB32), When}}, folder.path())
            .result()
            .value();
    EXPECT_EQ(written.at(0).outcome, WrittenPicture::Outcome::NoPicture);
    EXPECT_EQ(written.at(0).session, ada);
    EXPECT_TRUE(written.at(0).fileName.isEmpty());
    EXPECT_EQ(written.at(1).outcome, WrittenPicture::Outcome::Written);
    EXPECT_EQ(files().size(), 1);
    EXPECT_EQ(write({u"ada"_s}, folder.filePath(u"a/new/one"_s)).first().outcome,
              WrittenPicture::Outcome::Written);
    EXPECT_EQ(write({u"ada"_s}, folder.filePath(written.at(1).fileName)).first().outcome,
              WrittenPicture::Outcome::FolderGone)
        << "a file is no folder";
    EXPECT_EQ(write({u"ada"_s}, u"/proc"_s).first().outcome, WrittenPicture::Outcome::NotAllowed);
}

TEST_F(PictureWriter, FolderWithoutTheRightToWrite)
{
    ASSERT_TRUE(QFile::setPermissions(
        folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const bool isRoot = ::geteuid() == 0;
    // No permission stops root.
    ASSERT_TRUE(!isRoot || ::seteuid(65534) == 0);
    const QList<WrittenPicture> written = write({u"ada"_s});
    ASSERT_TRUE(!isRoot || ::seteuid(0) == 0);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(written.first().outcome, WrittenPicture::Outcome::NotAllowed);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PictureWriter, DoesNotWriteHalfAFile)
{
    // A limit on the size of files, in place of a disk without room.
    QImage noise(600, 600, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRgb(x * 7919 + y * 104729 + x * y * 31));
    }
    const auto ignored = ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{4096, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written =
        writePictures({{test::makeSession(u"c1"_s, u"ada"_s), noise, When}}, folder.path()).result().value();
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, ignored);
    EXPECT_EQ(written.first().outcome, WrittenPicture::Outcome::Failed);
    EXPECT_TRUE(files().isEmpty());
}

} // namespace
} // namespace stationmaster
