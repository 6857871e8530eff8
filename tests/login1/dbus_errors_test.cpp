// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/session.h"
#include "backend/dbus/errors.h"
#include "tests/support/printers.h"

#include <QDBusMessage>

#include <gtest/gtest.h>

namespace stationmaster::test {

using namespace Qt::StringLiterals;

TEST(Login1Errors, NamesBecomeCodes)
{
    using Code = Error::Code;
    const QList<std::pair<QString, Code>> table{
        {u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s, Code::NotAuthorized},
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Code::NotAuthorized},
        {u"org.freedesktop.DBus.Error.AuthFailed"_s, Code::NotAuthorized},
        {u"org.freedesktop.login1.NoSuchSession"_s, Code::NotFound},
        {u"org.freedesktop.DBus.Error.UnknownObject"_s, Code::NotFound},
        {u"org.freedesktop.systemd1.NoSuchUnit"_s, Code::NotFound},
        {u"org.freedesktop.DBus.Error.NoReply"_s, Code::TimedOut},
        {u"org.freedesktop.DBus.Error.Timeout"_s, Code::TimedOut},
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.Spawn.ChildExited"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.UnknownMethod"_s, Code::Unsupported},
        {u"org.freedesktop.DBus.Error.InvalidArgs"_s, Code::Protocol},
        {u"org.freedesktop.login1.OperationInProgress"_s, Code::Busy},
        {u"org.freedesktop.login1.BlockedByInhibitorLock"_s, Code::Busy},
        {u"org.freedesktop.DBus.Error.Failed"_s, Code::Internal},
        {u"org.example.Novelty"_s, Code::Internal},
    };
    for (const auto &[name, code] : table) {
        const Error error = toError(QDBusMessage::createError(name, u"why"_s));
        EXPECT_EQ(error.code, code) << name.toStdString();
        EXPECT_EQ(error.detail, name + u": why"_s);
    }
}

TEST(Login1Errors, DetailsAreBoundedAndOnOneLine)
{
    const Error error =
        toError(QDBusMessage::createError(u"org.example.X"_s, u"a\nb"_s + QString(100'000, u'x')));
    EXPECT_EQ(error.detail.size(), Session::MaxText);
    EXPECT_FALSE(error.detail.contains(u'\n'));
}

} // namespace stationmaster::test
