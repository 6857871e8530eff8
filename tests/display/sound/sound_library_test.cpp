// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/display/sound_library.h"

#include "backend/linux/own_program.h"
#include "tests/support/eventually.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stationmaster::test {
namespace {

class Lost final : public SoundServer::Listener
{
public:
    void onSink(quint32, const QByteArray &, bool) override { }
    void onSinkGone(quint32) override { }
    void onListed() override { }
    void onLost() override { isLost = true; }

    bool isLost = false;
};

/// The files of the library's name that this process has in its memory.
QSet<QString> loaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    EXPECT_TRUE(maps.open(QIODevice::ReadOnly));
    const QString name = QFileInfo(SoundLibrary::path()).fileName();
    QSet<QString> files;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QString file = QString::fromLocal8Bit(line.mid(line.indexOf('/')));
        if (file.endsWith(QLatin1Char('/') + name))
            files += file;
    }
    return files;
}

TEST(SoundLibrary, IsTheOneBesideTheProgramWhateverItsUserSets)
{
    EXPECT_EQ(ownProgramFolder(), QCoreApplication::applicationDirPath());
    const QString path = SoundLibrary::path();
    QTemporaryDir users;
    const QString name = QFileInfo(path).fileName();
    ASSERT_TRUE(QFile::copy(path, users.filePath(name)));
    const QByteArray folder = QFile::encodeName(users.path());
    for (const char *variable : {"QT_PLUGIN_PATH", "LD_LIBRARY_PATH", "PATH"})
        qputenv(variable, folder);
    QCoreApplication::addLibraryPath(users.path());
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(users.path()));

    EXPECT_EQ(SoundLibrary::path(), path);
    Lost listener;
    const std::unique_ptr<SoundServer> connection =
        SoundLibrary::connectTo("unix:" + folder + "/nobody", listener);
    ASSERT_TRUE(connection);
    EXPECT_EQ(loaded(), QSet<QString>{path});
    EXPECT_TRUE(eventually([&] {
        return listener.isLost;
    }));
    EXPECT_TRUE(QDir::setCurrent(before));
}

} // namespace
} // namespace stationmaster::test
