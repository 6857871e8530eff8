// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/login1/login1_errors.h"

#include "backend/session.h"

#include <QDBusMessage>
#include <QHash>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

// Names are matched and not QDBusError::ErrorType, which has none for most of these.
Error::Code codeFor(const QString &name)
{
    using Code = Error::Code;
    static const QHash<QString, Code> codes{
        {u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s, Code::NotAuthorized},
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, Code::NotAuthorized},
        {u"org.freedesktop.DBus.Error.AuthFailed"_s, Code::NotAuthorized},
        {u"org.freedesktop.PolicyKit1.Error.NotAuthorized"_s, Code::NotAuthorized},
        {u"org.freedesktop.PolicyKit1.Error.Cancelled"_s, Code::NotAuthorized},
        {u"org.freedesktop.login1.NoSuchSession"_s, Code::NotFound},
        {u"org.freedesktop.login1.NoSuchUser"_s, Code::NotFound},
        {u"org.freedesktop.login1.NoSuchSeat"_s, Code::NotFound},
        {u"org.freedesktop.login1.NoSessionForPID"_s, Code::NotFound},
        {u"org.freedesktop.login1.NoUserForPID"_s, Code::NotFound},
        {u"org.freedesktop.systemd1.NoSuchUnit"_s, Code::NotFound},
        {u"org.freedesktop.DBus.Error.UnknownObject"_s, Code::NotFound},
        {u"org.freedesktop.DBus.Error.NoReply"_s, Code::TimedOut},
        {u"org.freedesktop.DBus.Error.Timeout"_s, Code::TimedOut},
        {u"org.freedesktop.DBus.Error.TimedOut"_s, Code::TimedOut},
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.NoServer"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.NoNetwork"_s, Code::Unreachable},
        {u"org.freedesktop.systemd1.LoadFailed"_s, Code::Unreachable},
        {u"org.freedesktop.systemd1.UnitMasked"_s, Code::Unreachable},
        {u"org.freedesktop.systemd1.ShuttingDown"_s, Code::Unreachable},
        {u"org.freedesktop.DBus.Error.UnknownMethod"_s, Code::Unsupported},
        {u"org.freedesktop.DBus.Error.UnknownInterface"_s, Code::Unsupported},
        {u"org.freedesktop.DBus.Error.UnknownProperty"_s, Code::Unsupported},
        {u"org.freedesktop.DBus.Error.NotSupported"_s, Code::Unsupported},
        {u"org.freedesktop.DBus.Error.InvalidArgs"_s, Code::Protocol},
        {u"org.freedesktop.DBus.Error.InvalidSignature"_s, Code::Protocol},
        {u"org.freedesktop.DBus.Error.InconsistentMessage"_s, Code::Protocol},
        {u"org.freedesktop.login1.OperationInProgress"_s, Code::Busy},
    };
    // The bus could not start the service: Spawn.ServiceNotFound, Spawn.ChildExited and their like.
    if (name.startsWith(u"org.freedesktop.DBus.Error.Spawn."))
        return Code::Unreachable;
    return codes.value(name, Code::Internal);
}

} // namespace

Error toError(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    return Error{codeFor(name), displayable(name + u": "_s + reply.errorMessage()), {}};
}

Error wrongShape(const QString &what)
{
    return Error{Error::Code::Protocol, displayable(what), {}};
}

} // namespace stationmaster
