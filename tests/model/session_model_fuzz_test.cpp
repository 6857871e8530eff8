// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_filter_model.h"
#include "model/session_model.h"

#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;

/// A host in which anything may happen between one look and the next.
class RandomHost
{
public:
    explicit RandomHost(unsigned seed)
        : m_random(seed)
    {
    }

    QList<Session> next()
    {
        const int churn = upTo(4);
        for (int i = 0; i < 40; ++i) {
            if (upTo(10) >= churn * 2)
                continue;
            const auto found = m_sessions.find(i);
            if (found == m_sessions.end())
                m_sessions.emplace(i, fresh(i));
            else
                change(found->second);
        }
        QList<Session> list;
        for (auto it = m_sessions.begin(); it != m_sessions.end();) {
            if (upTo(20) < churn) {
                it = m_sessions.erase(it);
                continue;
            }
            list += it->second;
            ++it;
        }
        return list;
    }

    int upTo(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    Session fresh(int i)
    {
        Session session = test::makeSession(u"c%1"_s.arg(i + 1), u"student%1"_s.arg(upTo(100)));
        session.id.uid = quint32(1000 + upTo(3)); // ids come back with other users now and then
        return session;
    }

    void change(Session &session)
    {
        session.state = SessionState(upTo(3));
        session.kind = SessionKind(upTo(6));
        session.locked = upTo(2) == 0;
        session.fullName = u"Name %1"_s.arg(upTo(50));
        if (upTo(3) == 0)
            session.idleSince = QDateTime::fromMSecsSinceEpoch(upTo(1000)).toUTC();
        else
            session.idleSince.reset();
        if (upTo(15) == 0)
            session.id.uid += 1;
    }

    std::mt19937 m_random;
    std::map<int, Session> m_sessions;
};

class SessionModelFuzz : public testing::TestWithParam<unsigned>
{
};

TEST_P(SessionModelFuzz, RowsEqualTheSnapshotAndPersistentIndexesFollowTheirSessions)
{
    RandomHost host(GetParam());
    test::FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel model(backend, clock);
    SessionFilterModel shown;
    shown.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester shownTester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);

    std::vector<std::pair<SessionId, QPersistentModelIndex>> watched;
    for (int round = 0; round < 60; ++round) {
        backend.setSessions(host.next());
        ASSERT_EQ(model.sessions(), backend.sessions()) << "seed " << GetParam() << " round " << round;

        for (const auto &[id, index] : watched) {
            const bool lived = model.indexOf(id).isValid();
            ASSERT_EQ(index.isValid(), lived);
            if (lived) {
                ASSERT_EQ(index.data(SessionModel::SessionIdRole).value<SessionId>(), id);
            }
        }
        watched.clear();
        for (const Session &session : model.sessions()) {
            if (host.upTo(2) == 0)
                watched.emplace_back(session.id, model.indexOf(session.id));
        }

        shown.setShowText(host.upTo(2) == 0);
        shown.setOnlyActive(host.upTo(3) == 0);
        shown.setSortKey(SessionFilterModel::SortKey(host.upTo(5)));
        int expected = 0;
        for (const Session &session : model.sessions()) {
            const bool hidden = (session.isText() && !shown.showsText())
                || (session.state != SessionState::Active && shown.onlyActive());
            expected += hidden ? 0 : 1;
        }
        ASSERT_EQ(shown.rowCount(), expected);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SessionModelFuzz, testing::Range(1u, 13u));

} // namespace
} // namespace stationmaster
