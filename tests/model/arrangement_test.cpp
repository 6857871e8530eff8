// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/arrangement.h"

#include "model/arrangement_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

const Place seat{u"host"_s, u"seat0"_s, 0};
const Place thin{u"host"_s, u"client 10.0.0.5"_s, 0};
const Place ada{u"host"_s, {}, 1001};

TEST(Arrangement, ChangesPlacesWithWhatStoodThere)
{
    Arrangement arrangement;
    EXPECT_TRUE(arrangement.isEmpty());
    arrangement.put(seat, {0, 0});
    arrangement.put(thin, {3, 1});
    EXPECT_EQ(arrangement.columns(), 4);
    arrangement.put(seat, {3, 1});
    EXPECT_EQ(arrangement.cellOf(seat), QPoint(3, 1));
    EXPECT_EQ(arrangement.cellOf(thin), QPoint(0, 0));
    arrangement.put(ada, {0, 0});
    EXPECT_EQ(arrangement.placeAt({0, 0}), ada);
    EXPECT_EQ(arrangement.cellOf(thin), std::nullopt) << "who had none to give takes it";
    arrangement.put(ada, {-1, 0});
    arrangement.put(ada, {0, Arrangement::MaxSide});
    EXPECT_EQ(arrangement.cellOf(ada), QPoint(0, 0));
}

TEST(Arrangement, IsTheSameAfterItWasWrittenAndRead)
{
    Arrangement arrangement;
    arrangement.put(seat, {2, 0});
    arrangement.put(thin, {0, 5});
    arrangement.put(ada, {1, 5});
    const Result<Arrangement> read = Arrangement::fromJson(arrangement.toJson());
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value(), arrangement);
}

TEST(Arrangement, IsTakenFromNothingThatIsNoneOfOurs)
{
    const QByteArray whole =
        R"({"version": 1, "places": [{"host": "h", "station": "s", "column": 0, "line": 0}]})";
    ASSERT_TRUE(Arrangement::fromJson(whole));
    for (const char *broken :
         {"", "{", "[]", R"({"version": 2, "places": []})", R"({"version": 1, "places": 3})",
          R"({"version": 1, "places": [{"host": "h", "column": 0, "line": 0}]})",
          R"({"version": 1, "places": [{"host": "h", "station": "s", "column": -1, "line": 0}]})",
          R"({"version": 1, "places": [{"host": "h", "station": "s", "column": 0.5, "line": 0}]})",
          R"({"version": 1, "places": [{"host": "h", "station": "s", "column": 1e99, "line": 0}]})",
          R"({"version": 1, "places": [{"host": "h", "station": "s", "column": 200, "line": 0}]})",
          R"({"version": 1, "places": [{"host": 7, "station": "s", "column": 0, "line": 0}]})",
          R"({"version": 1, "places": [7]})"}) {
        EXPECT_FALSE(Arrangement::fromJson(broken)) << broken;
    }
    const auto two = [](const char *first, const char *second) {
        return QByteArray(R"({"version": 1, "places": [)") + first + "," + second + "]}";
    };
    EXPECT_FALSE(Arrangement::fromJson(two(R"({"host": "h", "station": "s", "column": 0, "line": 0})",
                                           R"({"host": "h", "station": "t", "column": 0, "line": 0})")))
        << "two in one cell";
    EXPECT_FALSE(Arrangement::fromJson(two(R"({"host": "h", "station": "s", "column": 0, "line": 0})",
                                           R"({"host": "h", "station": "s", "column": 1, "line": 0})")))
        << "one in two cells";
}

TEST(Arrangement, IsReadFromAPlainFileAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"room.json"_s);
    QFuture<Result<Arrangement>> none = readArrangement(path);
    none.waitForFinished();
    EXPECT_FALSE(none.result());
    QFuture<Result<Arrangement>> device = readArrangement(u"/dev/zero"_s);
    device.waitForFinished();
    EXPECT_FALSE(device.result());
    Arrangement arrangement;
    arrangement.put(seat, {2, 0});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(arrangement.toJson());
    file.close();
    QFuture<Result<Arrangement>> read = readArrangement(path);
    read.waitForFinished();
    ASSERT_TRUE(read.result());
    EXPECT_EQ(read.result().value(), arrangement);
}

} // namespace
} // namespace stationmaster
