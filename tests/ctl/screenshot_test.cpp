// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/command_bench.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_screen_source.h"
#include "tests/support/stays.h"
#include "ui/terminal/screenshot_command.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace stationmaster {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::CommandBench;

namespace {

/// A host with three sessions whose pictures the test sends. What is written says how it was made.
class ScreenshotTest : public testing::Test
{
protected:
    ScreenshotTest()
    {
        bench.host.screens = &screens;
        bench.makePictureFile = [](const EncodedPicture &picture, QSize asked,
                                   PictureFormat format) -> Result<QByteArray> {
            if (picture.jpeg == "broken")
                return Error{Error::Code::Protocol, u"broken"_s, {}};
            return (format == PictureFormat::Png ? "PNG " : "JPEG ") + picture.jpeg + " for "
                + QByteArray::number(asked.width());
        };
    }

    bool begin(const QStringList &arguments)
    {
        return bench.begin(QStringList{u"stationctl"_s, u"screenshot"_s} + arguments);
    }
    ExitCode run(const QStringList &arguments)
    {
        return bench.run(QStringList{u"stationctl"_s, u"screenshot"_s} + arguments);
    }
    ExitCode end()
    {
        EXPECT_TRUE(bench.waitForEnd()) << "the command did not end";
        return bench.code.value_or(ExitCode(-1));
    }
    bool waitForWatches(int count)
    {
        return test::eventually([&] {
            return screens.watchCalls >= count;
        });
    }
    SessionId id(int index) const { return bench.backend.sessions().at(index).id; }
    void send(int index, const QByteArray &jpeg = "picture")
    {
        Q_EMIT screens.pictureReady(id(index), {jpeg, {1024, 768}});
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    static QJsonObject object(const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); }

    QTemporaryDir folder;
    test::FakeScreenSource screens;
    CommandBench bench;
};

} // namespace

TEST_F(ScreenshotTest, WritesTheFirstPictureAndStopsWatching)
{
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"one.png"_s)}));
    ASSERT_TRUE(waitForWatches(1));
    EXPECT_EQ(screens.watched.value(id(0)).size, QSize(MaxPictureEdge, MaxPictureEdge)) << "the whole screen";
    send(1);
    send(0);
    EXPECT_TRUE(screens.watched.isEmpty());
    send(0, "a later one");
    EXPECT_EQ(end(), ExitCode::Done);
    EXPECT_EQ(contents(u"one.png"_s), "PNG picture for 4096");
    EXPECT_EQ(bench.terminal.dataLines, QStringList());
    EXPECT_EQ(bench.terminal.talkText, QString());
    EXPECT_EQ(QFile::permissions(path(u"one.png"_s))
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions())
        << "a screen is private";
}

TEST_F(ScreenshotTest, TheEndingSaysTheFormatAndSizeTheBounds)
{
    ASSERT_TRUE(begin({u"c1"_s, u"--output"_s, path(u"one.JPG"_s), u"--size"_s, u"640x480"_s}));
    ASSERT_TRUE(waitForWatches(1));
    EXPECT_EQ(screens.watched.value(id(0)).size, QSize(640, 480));
    send(0);
    EXPECT_EQ(end(), ExitCode::Done);
    EXPECT_EQ(contents(u"one.JPG"_s), "JPEG picture for 640");
}

TEST_F(ScreenshotTest, AFolderGetsAFileForEachSession)
{
    QList<Session> sessions = bench.backend.sessions();
    sessions[1].userName = u"../-ev il"_s;
    sessions[2].userName = sessions[0].userName;
    bench.backend.setSessions(sessions);
    ASSERT_TRUE(begin({u"--all"_s, u"-o"_s, path(u"new/folder/"_s)}));
    ASSERT_TRUE(waitForWatches(3));
    for (int i = 0; i < 3; ++i)
        send(i);
    EXPECT_EQ(end(), ExitCode::Done);
    const QStringList files = QDir(path(u"new/folder"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    ASSERT_EQ(files.size(), 3);
    EXPECT_TRUE(
        QRegularExpression(u"\\A_._-ev_il-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.png\\z"_s).match(files[0]).hasMatch())
        << files[0].toStdString();
    EXPECT_TRUE(files[1].startsWith(u"student1-"_s) && files[2].startsWith(u"student1-"_s));
    EXPECT_EQ(bench.terminal.dataLines.size(), 3) << "their names are what was asked for";
    EXPECT_TRUE(bench.terminal.dataLines.contains(path(u"new/folder/"_s) + files[0]));
}

TEST_F(ScreenshotTest, AtMostAFewAreWatchedAtOnce)
{
    bench.backend.setSessions(test::makeSessions(ScreenshotCommand::ParallelLimit + 2));
    ASSERT_TRUE(begin({u"--all"_s, u"-o"_s, folder.path()}));
    ASSERT_TRUE(waitForWatches(ScreenshotCommand::ParallelLimit));
    EXPECT_TRUE(test::staysSo(20ms, [&] {
        return screens.watchCalls == ScreenshotCommand::ParallelLimit;
    }));
    for (int i = 0; i < ScreenshotCommand::ParallelLimit + 2; ++i) {
        ASSERT_TRUE(test::eventually([&] {
            return screens.watched.contains(id(i));
        }));
        send(i);
    }
    EXPECT_EQ(end(), ExitCode::Done);
    EXPECT_EQ(bench.terminal.dataLines.size(), ScreenshotCommand::ParallelLimit + 2);
}

TEST_F(ScreenshotTest, TheStandardOutputGetsTheBytesButNoTerminalDoes)
{
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, u"-"_s}));
    ASSERT_TRUE(waitForWatches(1));
    send(0);
    EXPECT_EQ(end(), ExitCode::Done);
    EXPECT_EQ(bench.terminal.rawData, "PNG picture for 4096");
    EXPECT_EQ(bench.terminal.dataLines, QStringList());

    bench.code.reset();
    bench.terminal.shown = true;
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, u"-"_s}), ExitCode::Usage);
    EXPECT_EQ(screens.watchCalls, 1);
}

TEST_F(ScreenshotTest, AHostWithoutStationdHasNone)
{
    bench.host.screens = nullptr;
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"is not installed"_s))
        << bench.terminal.talkText.toStdString();
    bench.code.reset();
    bench.terminal.talkText.clear();
    bench.host.serviceTrouble = Error{Error::Code::Unreachable, u"broken"_s, {}};
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"could not be started"_s));
    EXPECT_FALSE(QFile::exists(path(u"one.png"_s)));
}

TEST_F(ScreenshotTest, EachFailureHasItsCode)
{
    struct Row
    {
        Error::Code error;
        ExitCode code;
    };
    for (const Row &row : {Row{Error::Code::NotAuthorized, ExitCode::NotAuthorized},
                           Row{Error::Code::NotFound, ExitCode::NoSuchSession},
                           Row{Error::Code::OutsideHours, ExitCode::NotAuthorized},
                           Row{Error::Code::OutsideNetworks, ExitCode::NotAuthorized},
                           Row{Error::Code::Unsupported, ExitCode::Failed}}) {
        bench.code.reset();
        screens.watchCalls = 0;
        ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"one.png"_s)}));
        ASSERT_TRUE(waitForWatches(1));
        screens.fail(id(0), row.error);
        EXPECT_EQ(end(), row.code);
    }
    bench.code.reset();
    screens.unwatchable.insert(id(0));
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"There are no pictures of this session"_s));
    bench.code.reset();
    screens.closed = Error{Error::Code::OutsideHours, u"Mon-Fri 08:00-17:00"_s, {}};
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::NotAuthorized);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"This site allows looking at screens on "_s));
    screens.closed.reset();
    bench.code.reset();
    QList<Session> left = bench.backend.sessions();
    left[0].state = SessionState::Disconnected;
    bench.backend.setSessions(left);
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"while nobody is connected"_s));
    bench.code.reset();
    EXPECT_EQ(run({u"nobody"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::NoSuchSession);
    EXPECT_FALSE(QFile::exists(path(u"one.png"_s)));
}

TEST_F(ScreenshotTest, AUserWhoHasBeenAskedIsWaitedFor)
{
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"one.png"_s), u"--timeout"_s, u"1"_s}));
    ASSERT_TRUE(waitForWatches(1));
    Q_EMIT screens.pictureUnavailable(id(0), NoPicture::Asking);
    Q_EMIT screens.pictureUnavailable(id(0), NoPicture::Asking);
    EXPECT_EQ(bench.terminal.talkText.count(u": Waiting for the user's consent"_s), 1);
    EXPECT_FALSE(bench.code);
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_TRUE(
        bench.terminal.talkText.contains(u"No picture came in time. Waiting for the user's consent"_s))
        << bench.terminal.talkText.toStdString();
    EXPECT_TRUE(screens.watched.isEmpty()) << "nobody looks any more";
}

TEST_F(ScreenshotTest, ASessionThatEndsMeanwhileIsGone)
{
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"one.png"_s)}));
    ASSERT_TRUE(waitForWatches(1));
    bench.backend.setSessions(bench.backend.sessions().mid(1));
    EXPECT_EQ(end(), ExitCode::NoSuchSession);
}

TEST_F(ScreenshotTest, ABrokenPictureAndAFullDiskAreTold)
{
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"one.png"_s)}));
    ASSERT_TRUE(waitForWatches(1));
    send(0, "broken");
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_FALSE(QFile::exists(path(u"one.png"_s)));

    bench.code.reset();
    ASSERT_TRUE(begin({u"c1"_s, u"-o"_s, path(u"nowhere/one.png"_s)}));
    ASSERT_TRUE(waitForWatches(2));
    send(0);
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_TRUE(bench.terminal.talkText.contains(u"could not be written to"_s));
}

TEST_F(ScreenshotTest, AnInterruptEndsTheWaiting)
{
    ASSERT_TRUE(begin({u"--all"_s, u"-o"_s, folder.path()}));
    ASSERT_TRUE(waitForWatches(3));
    send(0);
    bench.runner->interrupt();
    EXPECT_EQ(end(), ExitCode::Failed);
    EXPECT_TRUE(screens.watched.isEmpty());
    EXPECT_EQ(bench.terminal.dataLines.size(), 1) << "what was being written is finished and told";
    EXPECT_EQ(bench.terminal.talkText.count(u"Cancelled before it began"_s), 2);
    EXPECT_EQ(bench.finishes, 1);
}

TEST_F(ScreenshotTest, JsonTellsEachTarget)
{
    ASSERT_TRUE(begin({u"--all"_s, u"-o"_s, folder.path(), u"--json"_s}));
    ASSERT_TRUE(waitForWatches(3));
    send(0);
    screens.fail(id(1), Error::Code::NotAuthorized);
    send(2);
    EXPECT_EQ(end(), ExitCode::Failed);
    ASSERT_EQ(bench.terminal.dataLines.size(), 3);
    const QJsonObject refused = object(bench.terminal.dataLines.at(0));
    EXPECT_EQ(refused.value(u"result"_s), u"failed"_s);
    EXPECT_EQ(refused.value(u"error"_s), u"not-authorized"_s);
    EXPECT_EQ(refused.value(u"session"_s), u"c2"_s);
    const QJsonObject done = object(bench.terminal.dataLines.at(1));
    EXPECT_EQ(done.value(u"result"_s), u"done"_s);
    EXPECT_EQ(done.value(u"action"_s), u"screenshot"_s);
    EXPECT_EQ(done.value(u"width"_s), 1024);
    EXPECT_EQ(done.value(u"height"_s), 768);
    EXPECT_TRUE(QFile::exists(done.value(u"file"_s).toString()));
}

TEST(ScreenshotLine, IsRefusedWhereItMakesNoSense)
{
    for (const QStringList &words : {QStringList{u"c1"_s}, QStringList{u"-o"_s, u"x.png"_s},
                                     QStringList{u"c1"_s, u"-o"_s, u"-"_s, u"--json"_s},
                                     QStringList{u"c1"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"0x10"_s},
                                     QStringList{u"c1"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"5000x10"_s},
                                     QStringList{u"c1"_s, u"-o"_s, u"x.png"_s, u"--size"_s, u"10"_s}}) {
        EXPECT_EQ(parseCommandLine(QStringList{u"stationctl"_s, u"screenshot"_s} + words).kind,
                  CommandLine::Kind::Misuse)
            << words.join(u' ').toStdString();
    }
    const CommandLine absolute =
        parseCommandLine({u"stationctl"_s, u"screenshot"_s, u"c1"_s, u"-o"_s, u"/all"_s});
    EXPECT_EQ(absolute.kind, CommandLine::Kind::Run) << "an absolute path is no option of Windows'";
    EXPECT_EQ(absolute.request.output, u"/all"_s);
    EXPECT_FALSE(absolute.request.all);
}

TEST_F(ScreenshotTest, AFileOfAnotherKindOrForSeveralIsRefused)
{
    EXPECT_EQ(run({u"c1"_s, u"-o"_s, path(u"one.gif"_s)}), ExitCode::Usage);
    bench.code.reset();
    EXPECT_EQ(run({u"--all"_s, u"-o"_s, path(u"one.png"_s)}), ExitCode::Usage);
    EXPECT_EQ(screens.watchCalls, 0);
}

} // namespace stationmaster
