// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

/// Gives the test its own state folder, and Qt its own message handler back.
class Logging : public testing::Test
{
protected:
    void SetUp() override { qputenv("XDG_STATE_HOME", m_folder.path().toLocal8Bit()); }
    void TearDown() override
    {
        qInstallMessageHandler(nullptr);
        spdlog::set_default_logger(std::make_shared<spdlog::logger>("none"));
        qunsetenv("XDG_STATE_HOME");
    }

    QString logText() const
    {
        spdlog::default_logger()->flush();
        QFile file(stateFolder() + u"/test.log"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Logging, WritesIntoTheStateFolder)
{
    setUpLogging({LogLevel::Info, u"test.log"_s});
    qWarning("the host went away");
    EXPECT_TRUE(logText().contains(u"the host went away"_s));
}

TEST_F(Logging, LeavesOutWhatIsBelowItsLevel)
{
    setUpLogging({LogLevel::Warning, u"test.log"_s});
    qInfo("small talk");
    qWarning("news");
    EXPECT_FALSE(logText().contains(u"small talk"_s));
    EXPECT_TRUE(logText().contains(u"news"_s));
}

TEST_F(Logging, DoesNotReadMessagesAsFormatsNorLetsThemForgeLines)
{
    setUpLogging({LogLevel::Info, u"test.log"_s});
    qWarning("%s", "{} {0} %n\n2026-01-01 [info] forged");
    const QStringList lines = logText().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines.first().contains(u"{} {0} %n\\x0a2026-01-01"_s));
}

TEST_F(Logging, DoesWithoutAFileThatCannotBeWritten)
{
    ASSERT_TRUE(QFile(m_folder.path() + u"/stationmaster"_s).open(QIODevice::WriteOnly));
    setUpLogging({LogLevel::Info, u"test.log"_s});
    qWarning("still here");
    EXPECT_EQ(logText(), QString());
}

TEST_F(Logging, IgnoresARelativeStateHome)
{
    qputenv("XDG_STATE_HOME", "relative");
    EXPECT_EQ(stateFolder(), QDir::homePath() + u"/.local/state/stationmaster"_s);
}

TEST(LogLevelFromName, KnowsItsFourWordsOnly)
{
    EXPECT_EQ(logLevelFromName(u"debug"_s), LogLevel::Debug);
    EXPECT_EQ(logLevelFromName(u"error"_s), LogLevel::Error);
    EXPECT_EQ(logLevelFromName(u"loud"_s), std::nullopt);
}

} // namespace stationmaster
