// SPDX-License-Identifier: GPL-3.0-or-later
// What the host's files promise: the unit, the actions of polkit's, the bus's policy.
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(STATIONMASTER_HOST_FILES) + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList actions()
{
    QStringList found;
    static const QRegularExpression action(u"<action id=.*?</action>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    for (auto each = action.globalMatch(contentOf(u"org.stationmaster.policy"_s)); each.hasNext();)
        found += each.next().captured();
    return found;
}

} // namespace

TEST(HostFiles, NoFloodMakesTheJournalDropEntriesOfTheAuditTrail)
{
    EXPECT_TRUE(contentOf(u"stationd.service.in"_s).split(u'\n').contains(u"LogRateLimitIntervalSec=0"_s));
}

TEST(HostFiles, APasswordGivenForOnePersonIsNotKeptForAnother)
{
    const QStringList all = actions();
    EXPECT_GE(all.size(), 6);
    for (const QString &action : all) {
        if (action.contains(u"$(user)"_s)) {
            EXPECT_FALSE(action.contains(u"_keep<"_s)) << action.toStdString();
        }
    }
}

TEST(HostFiles, SeeingWhoLooksAfterOthersIsAnActionOfItsOwn)
{
    const QStringList own = actions().filter(u"\"org.stationmaster.observe-admin\""_s);
    ASSERT_EQ(own.size(), 1);
    const qsizetype asked = own.first().count(u"<message"_s);
    EXPECT_GT(asked, 1);
    EXPECT_EQ(own.first().count(u"<description"_s), asked) << "in every language";
    EXPECT_EQ(own.first().count(u"$(user)"_s), asked) << "whom";
}

} // namespace stationmaster::test
