// SPDX-License-Identifier: GPL-3.0-or-later
// What rows know of their pictures: until when they were true, and why there is none.
#include "model/session_model.h"

#include "tests/support/fake_session_backend.h"
#include "tests/support/manual_clock.h"
#include "tests/support/printers.h"
#include "tests/support/sessions.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace stationmaster {
namespace {

using namespace Qt::StringLiterals;
using test::FakeSessionBackend;
using test::makeSessions;

class SessionModelPictures : public testing::Test
{
protected:
    SessionModelPictures() { backend.setSessions(sessions); }

    QVariant data(int row, SessionModel::Role role) const { return model.index(row).data(role); }
    QDateTime time(int row) const { return data(row, SessionModel::PictureTimeRole).toDateTime(); }
    bool hasPicture(int row) const { return !data(row, SessionModel::PictureRole).value<QImage>().isNull(); }
    std::optional<PictureTrouble> trouble(int row) const
    {
        const QVariant value = data(row, SessionModel::PictureTroubleRole);
        return value.isValid() ? std::optional(value.value<PictureTrouble>()) : std::nullopt;
    }
    void setState(int row, SessionState state)
    {
        sessions[row].state = state;
        backend.setSessions(sessions);
    }
    bool ticks() const { return clock.waiting() > 0; }

    QList<Session> sessions = makeSessions(3);
    FakeSessionBackend backend;
    test::ManualClock clock;
    SessionModel model{backend, clock};
    const QImage picture{3, 2, QImage::Format_RGB32};
};

TEST_F(SessionModelPictures, OfSomebodyWhoIsThereAreLive)
{
    model.setPicture(sessions.at(0).id, picture);
    EXPECT_FALSE(time(0).isValid());
    EXPECT_FALSE(ticks());
}

TEST_F(SessionModelPictures, OfTheOperatorHimselfAreShownToNobody)
{
    sessions[1].own = true;
    backend.setSessions(sessions);
    model.setPicture(sessions.at(1).id, picture);
    EXPECT_FALSE(hasPicture(1));
    EXPECT_FALSE(SessionModel::canBeLive(sessions.at(1)));
}

TEST_F(SessionModelPictures, OfNeighboursChangeTogether)
{
    backend.setSessions(makeSessions(6));
    ASSERT_EQ(model.rowCount(), 6);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QHash<SessionId, QImage> pictures;
    for (const int row : {0, 1, 2, 4})
        pictures.insert(model.index(row).data(SessionModel::SessionIdRole).value<SessionId>(), picture);
    model.setPictures(pictures);
    ASSERT_EQ(changes.size(), 2) << "one for each run of rows";
    const auto rows = [&changes](int at) {
        return std::pair(changes.at(at).at(0).toModelIndex().row(),
                         changes.at(at).at(1).toModelIndex().row());
    };
    EXPECT_EQ(rows(0), std::pair(0, 2));
    EXPECT_EQ(rows(1), std::pair(4, 4));
    EXPECT_FALSE(hasPicture(3));
    EXPECT_TRUE(hasPicture(4));
}

TEST_F(SessionModelPictures, GrowOldOnceNobodyIsSeen)
{
    const QDateTime before = clock.now();
    for (const Session &session : std::as_const(sessions))
        model.setPicture(session.id, picture);
    clock.advance(std::chrono::seconds(10));
    setState(0, SessionState::Disconnected);
    sessions[1].locked = true;
    setState(2, SessionState::Closing);
    for (int row = 0; row < 3; ++row) {
        EXPECT_TRUE(hasPicture(row));
        EXPECT_EQ(time(row), before) << row;
    }
    EXPECT_TRUE(ticks()) << "their age is shown";
    sessions[1].locked = false;
    setState(0, SessionState::Active);
    EXPECT_FALSE(time(0).isValid());
    EXPECT_FALSE(time(1).isValid());
    setState(2, SessionState::Active);
    EXPECT_FALSE(ticks());
}

TEST_F(SessionModelPictures, AreOldWhileTheLoginManagerIsAway)
{
    model.setPicture(sessions.at(0).id, picture);
    backend.setState(SessionBackend::State::Unavailable);
    EXPECT_TRUE(time(0).isValid());
    EXPECT_FALSE(time(1).isValid()) << "there is none";
    EXPECT_TRUE(ticks());
    backend.setState(SessionBackend::State::Ready);
    EXPECT_FALSE(time(0).isValid());
    EXPECT_FALSE(ticks());
}

TEST_F(SessionModelPictures, CountTheirAgeFromWhenTheyWereLastTrue)
{
    model.setPicture(sessions.at(0).id, picture);
    setState(0, SessionState::Disconnected);
    const QDateTime later = time(0).addSecs(90);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.notePictureTime(sessions.at(0).id, later);
    EXPECT_EQ(time(0), later);
    EXPECT_EQ(changed.size(), 1);
    model.notePictureTime(sessions.at(1).id, later);
    EXPECT_EQ(changed.size(), 1) << "there is no picture whose time could be noted";
}

TEST_F(SessionModelPictures, TroubleIsToldOnceAndEndsWithAPicture)
{
    const SessionId id = sessions.at(0).id;
    model.setPicture(id, picture);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPictureTrouble(id, NoPicture::NoAgent);
    model.setPictureTrouble(id, NoPicture::NoAgent);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(trouble(0), PictureTrouble(NoPicture::NoAgent));
    EXPECT_TRUE(hasPicture(0));
    EXPECT_TRUE(time(0).isValid());
    model.setPicture(id, picture);
    EXPECT_EQ(trouble(0), std::nullopt);
    EXPECT_FALSE(time(0).isValid());
    model.setPictureTrouble(id, PictureTrouble(Error::Code::NotAuthorized));
    EXPECT_EQ(trouble(0), PictureTrouble(Error::Code::NotAuthorized));
    model.setPictureTrouble(id, {});
    EXPECT_EQ(trouble(0), std::nullopt);
}

TEST_F(SessionModelPictures, AWaylandDesktopOfWhichNoneAreOfferedSaysThatItIsOne)
{
    sessions[0].displaySystem = DisplaySystem::Wayland;
    backend.setSessions(sessions);
    for (const int row : {0, 1})
        model.setPictureTrouble(sessions.at(row).id, PictureTrouble(Error::Code::Unsupported));
    EXPECT_EQ(trouble(0), PictureTrouble(NoPicture::Wayland));
    EXPECT_EQ(trouble(1), PictureTrouble(Error::Code::Unsupported));
    model.setPictureTrouble(sessions.at(0).id, PictureTrouble(Error::Code::NotAuthorized));
    EXPECT_EQ(trouble(0), PictureTrouble(Error::Code::NotAuthorized));
}

TEST_F(SessionModelPictures, WhoSaysNoIsNotShownAnyMore)
{
    model.setPicture(sessions.at(0).id, picture);
    model.setPictureTrouble(sessions.at(0).id, NoPicture::Refused);
    EXPECT_FALSE(hasPicture(0));
    EXPECT_FALSE(time(0).isValid());
}

TEST_F(SessionModelPictures, NobodyIsShownOutsideTheHoursOfTheSite)
{
    model.setPicture(sessions.at(0).id, picture);
    model.setPictureTrouble(sessions.at(0).id,
                            PictureTrouble(*ObservationHours::parse(u"Mon-Fri 08:00-17:00"_s)));
    EXPECT_FALSE(hasPicture(0));
    model.setPicture(sessions.at(1).id, picture);
    model.setPictureTrouble(sessions.at(1).id, PictureTrouble(Error::Code::OutsideHours));
    EXPECT_FALSE(hasPicture(1));
}

TEST_F(SessionModelPictures, TroubleSaysNothingOfWhoIsNotThere)
{
    model.setPictureTrouble(sessions.at(0).id, NoPicture::Asking);
    setState(0, SessionState::Disconnected);
    EXPECT_EQ(trouble(0), std::nullopt);
}

TEST_F(SessionModelPictures, NotWantedAreNeitherKeptNorTaken)
{
    model.setPicture(sessions.at(0).id, picture);
    model.setPictureTrouble(sessions.at(1).id, NoPicture::Asking);
    model.setPicturesWanted(false);
    EXPECT_FALSE(hasPicture(0));
    EXPECT_EQ(trouble(1), std::nullopt);
    model.setPicture(sessions.at(0).id, picture);
    EXPECT_FALSE(hasPicture(0)) << "one that was on its way";
    model.setPicturesWanted(true);
    model.setPicture(sessions.at(0).id, picture);
    EXPECT_TRUE(hasPicture(0));
}

} // namespace
} // namespace stationmaster
