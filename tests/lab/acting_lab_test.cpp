// SPDX-License-Identifier: GPL-3.0-or-later
// Log-offs with a warning, of many at once, and stationd killed in their midst.
#include "tests/lab/acting_lab.h"

#include <algorithm>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstUser = 10; // student9 is an administrator

/// Log-offs of ten with eight seconds of warning. stationd is killed as soon as `moment` has come.
class WarnedLogOffOfTen : public ActingLab
{
protected:
    void killWhen(const std::function<bool(const BusRecord &, const QString &)> &moment, qsizetype howMany)
    {
        m_ids = logOn(FirstUser, 10, u"quiet"_s);
        BusRecord record(host());
        ASSERT_TRUE(record.hasBegun());
        const auto caller = startAsTeacher(u"stationctl logoff --all --yes --warn 8 -v"_s);
        ASSERT_TRUE(record.waitFor([&] {
            return std::ranges::count_if(m_ids,
                                         [&](const QString &id) {
                                             return moment(record, id);
                                         })
                >= howMany;
        }));
        killStationd();
        m_told = finished(*caller);
        // What remains of a session that was ended is gone by now; what was never begun stays.
        m_sessions.clear();
        for (const LoginctlSession &session : host().sessions())
            m_sessions += session.id();
    }

    bool isSaidToBeGone(const QString &id) const
    {
        return m_told.err.contains(u"session %1): Logged off."_s.arg(id));
    }

    void expectAllEndedOnce() const
    {
        EXPECT_TRUE(succeeded(m_told));
        EXPECT_TRUE(m_sessions.isEmpty()) << m_sessions.join(u' ').toStdString();
        for (const auto &[user, id] : m_ids.asKeyValueRange()) {
            EXPECT_TRUE(isSaidToBeGone(id)) << user.toStdString() << m_told.err.toStdString();
            EXPECT_EQ(audited(id, u"logoff"_s, u"done"_s), 1) << user.toStdString();
        }
    }

    QHash<QString, QString> m_ids; ///< By user.
    LabHost::Output m_told; ///< What the one who asked was told.
    QStringList m_sessions; ///< There are still.
};

class ManyAtOnce : public ActingLab
{
protected:
    static bool areAllWarned(BusRecord &record, const QHash<QString, QString> &ids)
    {
        return record.waitFor([&] {
            return std::ranges::all_of(ids, [&](const QString &id) {
                return record.stepAt(id, u"warned"_s).has_value();
            });
        });
    }

    /// Between the first and the last, µs.
    static qint64 spreadOf(const BusRecord &record, const QHash<QString, QString> &ids)
    {
        QList<qint64> warned;
        for (const QString &id : ids)
            warned += record.stepAt(id, u"warned"_s).value_or(0);
        const auto [begin, end] = std::ranges::minmax(warned);
        return end - begin;
    }
};

} // namespace

TEST_F(WarnedLogOffOfTen, KilledAsItBeginsTheCallerKnowsWhichGoOn)
{
    killWhen(
        [](const BusRecord &record, const QString &id) {
            return record.deadlineOf(id).has_value();
        },
        1);
    for (const auto &[user, id] : m_ids.asKeyValueRange())
        EXPECT_NE(isSaidToBeGone(id), m_sessions.contains(id))
            << user.toStdString() << m_told.err.toStdString();
    EXPECT_EQ(m_told.ok(), m_sessions.isEmpty());
}

TEST_F(WarnedLogOffOfTen, KilledWhenAllAreWarnedItGoesOn)
{
    killWhen(
        [](const BusRecord &record, const QString &id) {
            return record.stepAt(id, u"warned"_s).has_value();
        },
        10);
    expectAllEndedOnce();
}

TEST_F(WarnedLogOffOfTen, KilledWhenTheDesktopsAreAskedItGoesOn)
{
    killWhen(
        [](const BusRecord &record, const QString &id) {
            return record.stepAt(id, u"leaving"_s).has_value();
        },
        5);
    expectAllEndedOnce();
}

TEST_F(WarnedLogOffOfTen, KilledAtTheDeadlineItEndsTheRest)
{
    killWhen(
        [](const BusRecord &record, const QString &id) {
            return record.stepAt(id, u"ending"_s).has_value();
        },
        3);
    expectAllEndedOnce();
}

TEST_F(ManyAtOnce, ThirtyAreWarnedTogetherAndEndAtTheirDeadline)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 30, u"quiet"_s);
    BusRecord record(host());
    ASSERT_TRUE(record.hasBegun());
    // Long enough for thirty agents to start on a slow machine.
    const auto caller = startAsTeacher(u"stationctl logoff --all --yes --warn 40"_s);
    ASSERT_TRUE(areAllWarned(record, ids));
    ASSERT_TRUE(record.waitFor(
        [&] {
            return std::ranges::all_of(ids, [&](const QString &id) {
                return record.removedAt(id).has_value();
            });
        },
        2 * LabHost::Timeout));
    EXPECT_TRUE(succeeded(finished(*caller)));
    const qint64 spread = spreadOf(record, ids);
    qint64 late = 0;
    for (const QString &id : ids) {
        ASSERT_TRUE(record.deadlineOf(id).has_value());
        const qint64 after = *record.removedAt(id) - *record.deadlineOf(id);
        EXPECT_GE(after, 0) << "ended before its deadline";
        late = std::max(late, after);
    }
    std::printf(
        "30 sessions: all warned within %lld ms of the first, all ended within %lld ms of the deadline\n",
        static_cast<long long>(spread / 1000), static_cast<long long>(late / 1000));
}

TEST_F(ManyAtOnce, ThirtyWhoseAgentsRunAreWarnedAgain)
{
    const QHash<QString, QString> ids = logOn(FirstUser, 30, u"quiet"_s);
    // Called off by an interrupt when everybody has been warned: that leaves the agents.
    for (const bool running : {false, true}) {
        BusRecord record(host());
        ASSERT_TRUE(record.hasBegun());
        const auto caller = startAsTeacher(u"stationctl logoff --all --yes --warn 300"_s);
        ASSERT_TRUE(areAllWarned(record, ids));
        std::printf("30 sessions %s an agent: all warned within %lld ms of the first\n",
                    running ? "with" : "without", static_cast<long long>(spreadOf(record, ids) / 1000));
        ASSERT_TRUE(succeeded(asRoot(u"pkill -INT -x stationctl"_s)));
        EXPECT_EQ(finished(*caller).exitCode, 1) << "called off";
    }
    EXPECT_EQ(host().sessions().size(), 30);
}

} // namespace stationmaster::lab
