// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session_model.h"

#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeSessionBackend;
using test::makeSession;
using test::makeSessions;

class SessionModelTest : public testing::Test
{
protected:
    FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel model{backend, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Session at(int row) const { return model.index(row).data(SessionModel::SessionRole).value<Session>(); }
    bool stale(int row) const { return model.index(row).data(SessionModel::StaleRole).toBool(); }
    std::optional<Step> step(const SessionId &id) const
    {
        const QVariant value = model.indexOf(id).data(SessionModel::StepRole);
        return value.isValid() ? std::optional(value.value<Step>()) : std::nullopt;
    }
    bool hasOutcome(const SessionId &id) const
    {
        return model.indexOf(id).data(SessionModel::OutcomeRole).isValid();
    }
};

TEST_F(SessionModelTest, ShowsWhatTheBackendAlreadyKnowsWhenItIsMade)
{
    backend.setSessions(makeSessions(3));
    const SessionModel late(backend, clock);
    EXPECT_EQ(late.rowCount(), 3);
    EXPECT_EQ(late.index(0).data().toString(), u"Full student1"_s);
}

TEST_F(SessionModelTest, MergingKeepsSelectionAndCurrentItem)
{
    QList<Session> sessions = makeSessions(5);
    backend.setSessions(sessions);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(3), QItemSelectionModel::Select);
    selection.select(model.index(1), QItemSelectionModel::Select);
    const QPersistentModelIndex current = selection.currentIndex();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    const SessionId second = sessions.at(1).id;
    const SessionId fourth = sessions.at(3).id;
    sessions.removeAt(2);
    sessions.removeFirst();
    sessions += makeSession(u"c9"_s, u"late"_s);
    backend.setSessions(sessions);

    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(current.row(), 1);
    EXPECT_EQ(at(current.row()).id, fourth);
    EXPECT_EQ(selection.selectedIndexes().size(), 2);
    EXPECT_TRUE(selection.isSelected(model.indexOf(second)));
    EXPECT_TRUE(resets.isEmpty());
}

TEST_F(SessionModelTest, SpeaksInContiguousRangesAndOnlyOfWhatChanged)
{
    backend.setSessions(makeSessions(10));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy counts(&model, &SessionModel::countsChanged);

    QList<Session> sessions = makeSessions(13);
    sessions.remove(2, 3);
    sessions[0].userName = u"renamed"_s;
    sessions[3].locked = true;
    sessions[4].locked = true;
    backend.setSessions(sessions);

    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.at(0).at(1).toInt(), 2);
    EXPECT_EQ(removed.at(0).at(2).toInt(), 4);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.at(0).at(1).toInt(), 7);
    EXPECT_EQ(inserted.at(0).at(2).toInt(), 9);
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 0);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 0);
    EXPECT_EQ(changed.at(1).at(0).toModelIndex().row(), 3);
    EXPECT_EQ(changed.at(1).at(1).toModelIndex().row(), 4);
    EXPECT_TRUE(changed.at(1).at(2).value<QList<int>>().contains(SessionModel::SessionRole));
    EXPECT_EQ(counts.size(), 1);
}

TEST_F(SessionModelTest, SaysNothingWhenNothingChanged)
{
    backend.setSessions(makeSessions(4));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(&model, &SessionModel::countsChanged);
    backend.setSessions(makeSessions(4));
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_TRUE(inserted.isEmpty());
    EXPECT_TRUE(counts.isEmpty());
}

TEST_F(SessionModelTest, CountsChangeWithAStateButNotWithAName)
{
    QList<Session> sessions = makeSessions(2);
    backend.setSessions(sessions);
    QSignalSpy counts(&model, &SessionModel::countsChanged);
    sessions[0].fullName = u"Other"_s;
    backend.setSessions(sessions);
    EXPECT_EQ(counts.size(), 0);
    sessions[0].state = SessionState::Disconnected;
    backend.setSessions(sessions);
    EXPECT_EQ(counts.size(), 1);
}

TEST_F(SessionModelTest, AnIdTakenOverByAnotherUserIsAnotherRow)
{
    backend.setSessions(makeSessions(3));
    const SessionId before = at(1).id;
    const QPersistentModelIndex kept = model.index(1);
    model.setOutcome(before, {}, Error{Error::Code::NotAuthorized, {}, {}});

    QList<Session> sessions = makeSessions(3);
    sessions[1].id.uid = 4711;
    sessions[1].userName = u"intruder"_s;
    backend.setSessions(sessions);

    EXPECT_FALSE(kept.isValid());
    EXPECT_FALSE(model.indexOf(before).isValid());
    EXPECT_FALSE(model.session(before));
    ASSERT_TRUE(model.indexOf(sessions.at(1).id).isValid());
    EXPECT_FALSE(hasOutcome(sessions.at(1).id));
}

TEST_F(SessionModelTest, RowsStayAsLastSeenWhileTheBackendIsAway)
{
    backend.setSessions(makeSessions(3));
    EXPECT_FALSE(stale(0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    backend.setState(SessionBackend::State::Unavailable, Error{Error::Code::Unreachable, {}, {}});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 2);
    EXPECT_TRUE(stale(0));

    backend.setState(SessionBackend::State::Loading);
    backend.setSessions({});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(stale(2));

    const QPersistentModelIndex kept = model.index(2);
    backend.setSessions(makeSessions(3).mid(1));
    backend.setState(SessionBackend::State::Ready);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(kept.isValid());
    EXPECT_FALSE(stale(0));
}

TEST_F(SessionModelTest, StepsShowOnlyWhileAnActionIsUnderWay)
{
    backend.setSessions(makeSessions(2));
    const SessionId id = at(0).id;
    model.setStep(id, Step::Killing);
    EXPECT_EQ(step(id), std::nullopt);
    model.setBusy(id, true);
    EXPECT_EQ(step(id), Step::Checking);
    model.setStep(id, Step::Killing);
    EXPECT_EQ(step(id), Step::Killing);
    EXPECT_EQ(step(at(1).id), std::nullopt);
    model.setBusy(id, false);
    EXPECT_EQ(step(id), std::nullopt);
}

TEST_F(SessionModelTest, AnOutcomeIsForgottenWhenTheNextActionBegins)
{
    backend.setSessions(makeSessions(2));
    const SessionId id = at(0).id;
    model.setOutcome(id, {Verb::Lock}, Error{Error::Code::TimedOut, {}, {}});
    model.setOutcome(at(1).id, {}, Outcome{});
    ASSERT_TRUE(hasOutcome(id));
    const auto last = model.indexOf(id).data(SessionModel::OutcomeRole).value<LastOutcome>();
    EXPECT_EQ(last.action.verb, Verb::Lock);
    EXPECT_EQ(last.result, Result<Outcome>(Error{Error::Code::TimedOut, {}, {}}));
    model.setBusy(id, true);
    EXPECT_FALSE(hasOutcome(id));
    EXPECT_TRUE(hasOutcome(at(1).id));
}

TEST_F(SessionModelTest, OutcomesSurviveAMergeAndAreDismissedTogether)
{
    QList<Session> sessions = makeSessions(4);
    backend.setSessions(sessions);
    for (const int row : {0, 1, 3})
        model.setOutcome(at(row).id, {}, Outcome{});
    sessions[1].locked = true;
    backend.setSessions(sessions);
    EXPECT_TRUE(hasOutcome(at(1).id));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.clearOutcomes();
    EXPECT_EQ(changed.size(), 2);
    for (int row = 0; row < 4; ++row)
        EXPECT_FALSE(hasOutcome(at(row).id));
}

TEST_F(SessionModelTest, NewsOfSessionsWithoutARowIsIgnored)
{
    backend.setSessions(makeSessions(1));
    const SessionId gone = makeSession(u"c7"_s, u"gone"_s).id;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setBusy(gone, true);
    model.setStep(gone, Step::Asking);
    model.setOutcome(gone, {}, Outcome{});
    model.setPicture(gone, QImage(2, 2, QImage::Format_RGB32));
    EXPECT_TRUE(changed.isEmpty());
    EXPECT_FALSE(model.indexOf(gone).isValid());
}

TEST_F(SessionModelTest, PicturesGoWithTheirRows)
{
    backend.setSessions(makeSessions(2));
    const SessionId id = at(0).id;
    const auto picture = [&] {
        return model.indexOf(id).data(SessionModel::PictureRole).value<QImage>();
    };
    EXPECT_TRUE(picture().isNull());
    model.setPicture(id, QImage(3, 2, QImage::Format_RGB32));
    EXPECT_EQ(picture().size(), QSize(3, 2));
    backend.setSessions(makeSessions(2).mid(1));
    backend.setSessions(makeSessions(2));
    EXPECT_TRUE(picture().isNull());
    model.setPicture(id, QImage(3, 2, QImage::Format_RGB32));
    model.setPicture(id, {});
    EXPECT_TRUE(picture().isNull());
}

TEST_F(SessionModelTest, PicturesAreBoundedInBytes)
{
    backend.setSessions(makeSessions(12));
    const QImage big(2048, 1024, QImage::Format_RGB32); // 8 MiB
    for (int row = 0; row < 12; ++row)
        model.setPicture(at(row).id, big);
    int kept = 0;
    for (int row = 0; row < 12; ++row)
        kept += model.index(row).data(SessionModel::PictureRole).value<QImage>().isNull() ? 0 : 1;
    EXPECT_EQ(kept, SessionModel::MaxPictureBytes / big.sizeInBytes());
    EXPECT_FALSE(model.index(11).data(SessionModel::PictureRole).value<QImage>().isNull());
}

TEST_F(SessionModelTest, TicksOnlyWhileSomebodyIsIdle)
{
    QList<Session> sessions = makeSessions(3);
    backend.setSessions(sessions);
    EXPECT_EQ(clock.waiting(), 0);
    sessions[1].idleSince = clock.now();
    backend.setSessions(sessions);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    clock.advance(1min - 1ms);
    EXPECT_TRUE(changed.isEmpty());
    clock.advance(1ms);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
    clock.advance(1min);
    EXPECT_EQ(changed.size(), 2);
    sessions[1].idleSince.reset();
    backend.setSessions(sessions);
    EXPECT_EQ(clock.waiting(), 0);
}

TEST_F(SessionModelTest, AListOutOfOrderOrWithDoublesDoesNoHarm)
{
    class Careless final : public SessionBackend
    {
    public:
        QList<Session> list;
        void start() override { }
        Host host() const override { return {}; }
        State state() const override { return State::Ready; }
        std::optional<Error> trouble() const override { return {}; }
        QList<Session> sessions() const override { return list; }
        QList<Station> stations() const override { return {}; }
        ActionHandle perform(const Action &, const SessionId &) override { return Error{}; }
    };
    Careless careless;
    SessionModel rows(careless, clock);
    QAbstractItemModelTester check(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Session> sessions = makeSessions(3);
    careless.list = {sessions.at(2), sessions.at(0), sessions.at(2), sessions.at(1)};
    Q_EMIT careless.sessionsChanged();
    EXPECT_EQ(rows.sessions(), sessions);
}

TEST_F(SessionModelTest, NewsInTheMiddleOfAMergeWaitsForItsEnd)
{
    backend.setSessions(makeSessions(4));
    bool interrupted = false;
    QObject::connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &model, [&] {
        if (!std::exchange(interrupted, true))
            backend.setSessions(makeSessions(8));
    });
    backend.setSessions(makeSessions(4).mid(2));
    EXPECT_TRUE(interrupted);
    EXPECT_EQ(model.sessions(), makeSessions(8));
}

TEST_F(SessionModelTest, HoldsTenThousandSessionsAndFindsEachOne)
{
    const QList<Session> many = makeSessions(10'000);
    backend.setSessions(many);
    ASSERT_EQ(model.rowCount(), 10'000);
    for (int i = 0; i < many.size(); i += 97)
        EXPECT_EQ(model.session(many.at(i).id), many.at(i));
    // Whole rooms go and come back.
    QList<Session> everySecondRoom;
    for (int i = 0; i < many.size(); i += 2000)
        everySecondRoom += many.mid(i, 1000);
    backend.setSessions(everySecondRoom);
    EXPECT_EQ(model.sessions(), everySecondRoom);
    backend.setSessions(many);
    EXPECT_EQ(model.sessions(), many);
}

TEST_F(SessionModelTest, KnowsSinceWhenACountdownRuns)
{
    QList<Session> sessions = makeSessions(2);
    backend.setSessions(sessions);
    const auto since = [&] {
        return model.indexOf(sessions.at(0).id).data(SessionModel::WarnedSinceRole).toDateTime();
    };
    EXPECT_FALSE(since().isValid());
    sessions[0].endsAt = clock.now().addSecs(300);
    backend.setSessions(sessions);
    const QDateTime first = since();
    EXPECT_EQ(first, clock.now());
    clock.advance(10s);
    sessions[0].locked = true;
    backend.setSessions(sessions);
    EXPECT_EQ(since(), first) << "another change is not another countdown";
    sessions[0].endsAt.reset();
    backend.setSessions(sessions);
    EXPECT_FALSE(since().isValid());
}

} // namespace
} // namespace stationmaster
