// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/csv.h"

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

QByteArray fieldOf(const QString &text)
{
    return toCsv({{text}}).mid(3).chopped(2); // without the mark at the front and the end of the line
}

TEST(Csv, QuotesEveryFieldAndDoublesQuotes)
{
    EXPECT_EQ(toCsv({{u"a"_s, u"b, \"c\""_s}, {u"é"_s, {}}}),
              QByteArray("\xEF\xBB\xBF\"a\",\"b, \"\"c\"\"\"\r\n\"\xC3\xA9\",\"\"\r\n"));
}

TEST(Csv, NothingBeginsLikeAFormula)
{
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"  =1"_s,
                                u"\uFF1D1"_s, u"\n=1"_s})
        EXPECT_TRUE(fieldOf(text).startsWith("\"'")) << text.toStdString();
    for (const QString &text : {u"student1"_s, u"a=b"_s, u"192.0.2.7"_s, QString()})
        EXPECT_FALSE(fieldOf(text).startsWith("\"'")) << text.toStdString();
}

} // namespace
} // namespace stationmaster
