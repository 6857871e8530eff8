// SPDX-License-Identifier: GPL-3.0-or-later
// Who may have how much of the service at once, and that the manual page says the same.
#include "backend/daemon/requests/budgets.h"
#include "backend/daemon/requests/turns.h"

#include <QFile>

#include <gtest/gtest.h>

#include <vector>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

namespace {

using Kind = Budgets::Kind;
using Shares = std::vector<Budgets::SharePtr>;

constexpr Kind EveryKind[] = {Kind::Requests, Kind::Questions, Kind::Watches, Kind::Countdowns,
                              Kind::Messages};

Caller callerOf(quint32 uid, UserRole role = UserRole::Standard)
{
    Caller caller;
    caller.uid = uid;
    caller.role = role;
    return caller;
}

const Caller Root = callerOf(0, UserRole::Unknown);
const Caller Teacher = callerOf(1200, UserRole::Dashboard);

/// As many as he gets.
int takeAll(Budgets &budgets, Kind kind, const Caller &caller, Shares &shares)
{
    int taken = 0;
    while (Budgets::SharePtr share = budgets.take(kind, caller)) {
        shares.push_back(std::move(share));
        ++taken;
    }
    return taken;
}

/// The rows of the table in the section on budgets; each is its cells.
QList<QStringList> manualTable()
{
    QFile file(QStringLiteral(STATIONMASTER_MANUAL_PAGE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString table =
        text.section(u".SH BUDGETS\n"_s, 1).section(u".TS\n"_s, 1).section(u".TE\n"_s, 0, 0);
    QList<QStringList> rows;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t');
    return rows;
}

int leadingNumber(const QString &cell)
{
    return cell.section(u',', 0, 0).toInt();
}

} // namespace

TEST(BudgetsTest, AreWhatTheManualPageSays)
{
    const QList<QStringList> rows = manualTable();
    ASSERT_EQ(rows.size(), 2 + Budgets::Kinds) << "a format, a head and a row for each kind";
    for (int i = 0; i < Budgets::Kinds; ++i) {
        const QStringList row = rows.at(2 + i);
        ASSERT_EQ(row.size(), 4) << i;
        const Budgets::Limits &limits = Budgets::limits(Kind(i));
        EXPECT_EQ(leadingNumber(row.at(1)), limits.user) << row.at(0).toStdString();
        EXPECT_EQ(leadingNumber(row.at(2)), limits.users) << row.at(0).toStdString();
        EXPECT_EQ(leadingNumber(row.at(3)), limits.carer) << row.at(0).toStdString();
    }
    QFile file(QStringLiteral(STATIONMASTER_MANUAL_PAGE));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const Budgets::Limits &questions = Budgets::limits(Kind::Questions);
    EXPECT_TRUE(
        text.contains("All questions together are " + QByteArray::number(questions.all) + " at most"));
    const QByteArray waiting = QByteArray::number(qulonglong(Turns::MostWaiting));
    EXPECT_TRUE(text.contains("At most " + waiting + " calls of a user wait"));
}

TEST(BudgetsTest, AreEnoughForARoomAndLessThanTheBusLetsAConnectionWaitFor)
{
    for (const Kind kind : EveryKind) {
        const Budgets::Limits &limits = Budgets::limits(kind);
        EXPECT_LT(limits.user, limits.users);
        // Questions wait for one another, so that a room may have more orders than these.
        EXPECT_GE(limits.carer, kind == Kind::Questions ? 30 : 4 * 128);
    }
    const Budgets::Limits &questions = Budgets::limits(Kind::Questions);
    EXPECT_LT(questions.all, 128);
    EXPECT_GE(questions.all - questions.users, questions.carer);
}

TEST(BudgetsTest, OneUsersAreHisAlone)
{
    for (const Kind kind : EveryKind) {
        Budgets budgets;
        Shares shares;
        EXPECT_EQ(takeAll(budgets, kind, callerOf(1301), shares), Budgets::limits(kind).user);
        EXPECT_EQ(takeAll(budgets, kind, callerOf(1302), shares), Budgets::limits(kind).user);
        for (const Kind other : EveryKind)
            EXPECT_EQ(budgets.take(other, callerOf(1301)) != nullptr, other != kind);
    }
}

TEST(BudgetsTest, AllUsersTogetherLeaveThoseOfWhoLooksAfterOthersWhole)
{
    for (const Kind kind : EveryKind) {
        Budgets budgets;
        Shares shares;
        int all = 0;
        for (quint32 uid = 2000; uid < 4000; ++uid)
            all += takeAll(budgets, kind, callerOf(uid, UserRole::Unknown), shares);
        EXPECT_EQ(all, Budgets::limits(kind).users);
        EXPECT_EQ(takeAll(budgets, kind, Teacher, shares), Budgets::limits(kind).carer);
        EXPECT_NE(budgets.take(kind, Root), nullptr) << "nor does a teacher keep root from anything";
    }
}

TEST(BudgetsTest, WhatIsReleasedCanBeTakenAgainOnce)
{
    QList<Kind> told;
    Budgets budgets;
    Shares shares;
    const Caller student = callerOf(1301);
    QObject::connect(&budgets, &Budgets::released, &budgets, [&told](Kind kind) {
        told += kind;
    });
    const int most = takeAll(budgets, Kind::Watches, student, shares);
    shares.front()->release();
    shares.front()->release();
    EXPECT_EQ(told, QList<Kind>{Kind::Watches});
    EXPECT_EQ(takeAll(budgets, Kind::Watches, student, shares), 1);
    shares.clear();
    EXPECT_EQ(told.size(), most + 1);
    EXPECT_EQ(takeAll(budgets, Kind::Watches, student, shares), most);
}

TEST(BudgetsTest, AShareMayOutliveThem)
{
    auto budgets = std::make_unique<Budgets>();
    const Budgets::SharePtr share = budgets->take(Kind::Requests, Root);
    ASSERT_NE(share, nullptr);
    budgets.reset();
    share->release();
}

} // namespace stationmaster::test
