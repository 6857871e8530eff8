// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/room_lab.h"

#include <memory>

#include <unistd.h>

namespace stationmaster::lab {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LabRoom> sharedRoom; // ended with the suite, while the application object still lives
bool booted = false;

} // namespace

void RoomLab::boot(int count)
{
    if (::geteuid() != 0)
        return;
    sharedRoom = std::make_unique<LabRoom>();
    booted = sharedRoom->boot(count);
}

void RoomLab::TearDownTestSuite()
{
    sharedRoom.reset();
    booted = false;
}

void RoomLab::SetUp()
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "booting hosts needs root";
    ASSERT_TRUE(booted) << sharedRoom->problem().toStdString();
}

bool RoomLab::isBooted()
{
    return booted;
}

LabRoom &RoomLab::room()
{
    return *sharedRoom;
}

bool RoomLab::logOn(int number, const QString &type)
{
    if (!sessionsOn(number).isEmpty())
        return true;
    return room().onLab(number, logOnLine(type, u"sleep infinity"_s)).ok() && waitForOneOn(number);
}

bool RoomLab::waitForOneOn(int number)
{
    return LabHost::waitFor([number] {
        return sessionsOn(number).size() == 1;
    });
}

QList<LoginctlSession> RoomLab::sessionsOn(int number)
{
    QList<LoginctlSession> sessions = room().lab(number).sessionsOf(u"student1"_s);
    sessions.removeIf([](const LoginctlSession &session) {
        return session.state() == u"closing"_s;
    });
    return sessions;
}

QString RoomLab::logOnLine(const QString &type, const QString &program)
{
    return u"systemd-run --quiet --collect -p User=student1 -p PAMName=login -E XDG_SESSION_CLASS=user"
           " -E XDG_SESSION_TYPE=%1 %2"_s.arg(type, program);
}

} // namespace stationmaster::lab
