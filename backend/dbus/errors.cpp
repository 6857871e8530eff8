// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dbus/errors.h"

#include "backend/core/session.h"
#include "backend/core/vocabulary.h"

#include <QHash>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Prefix{"org.stationmaster.Error."};

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
        {u"org.freedesktop.login1.BlockedByInhibitorLock"_s, Code::Busy},
        {u"org.freedesktop.DBus.Error.LimitsExceeded"_s, Code::Busy},
    };
    // The bus could not start the service: Spawn.ServiceNotFound, Spawn.ChildExited and their like.
    if (name.startsWith(u"org.freedesktop.DBus.Error.Spawn."))
        return Code::Unreachable;
    return codes.value(name, Code::Internal);
}

} // namespace

Error toError(const QString &name, const QString &text)
{
    Error error;
    error.name = displayable(name);
    const qsizetype gap = text.indexOf("\n\n"_L1);
    if (name.startsWith(Prefix)) {
        error.code = fromWord<Error::Code>(name.mid(Prefix.size())).value_or(Error::Code::Internal);
        error.detail = displayable(text.left(gap < 0 ? text.size() : gap));
        if (gap >= 0) {
            const QStringList lines = text.mid(gap + 2).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines.mid(0, Error::MaxRemaining))
                error.remaining += displayable(line);
        }
        return error;
    }
    error.code = codeFor(name);
    error.detail = displayable(name + u": "_s + text);
    return error;
}

Error toError(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ErrorMessage)
        return wrongShape(u"an answer of another kind than was asked for"_s);
    return toError(reply.errorName(), reply.errorMessage());
}

Error wrongShape(const QString &what)
{
    return Error{Error::Code::Protocol, displayable(what), {}};
}

bool isLostAnswer(const Error &error)
{
    return error.name == "org.freedesktop.DBus.Error.NoReply"_L1
        || error.name == "org.freedesktop.DBus.Error.Disconnected"_L1;
}

QString errorName(Error::Code code)
{
    return Prefix + toWord(code);
}

QString errorText(const Error &error)
{
    // Each entry on one line of its own, whatever it holds.
    QString text = displayable(error.detail);
    if (!error.remaining.isEmpty()) {
        text += u"\n"_s;
        for (const QString &entry : error.remaining.mid(0, Error::MaxRemaining))
            text += u"\n"_s + displayable(entry);
    }
    return text;
}

QDBusMessage errorReply(const QDBusMessage &call, const Error &error)
{
    return call.createErrorReply(errorName(error.code), errorText(error));
}

} // namespace stationmaster
