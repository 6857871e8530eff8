// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/host1/errors.h"

#include "backend/host1/words.h"
#include "backend/session.h"

namespace stationmaster::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Prefix{"org.stationmaster.Error."};

/// Errors that are not ours but reach a caller of ours.
Error::Code codeOfForeign(const QString &name)
{
    static constexpr Word<Error::Code> foreign[] = {
        {Error::Code::NotAuthorized, QLatin1StringView("org.freedesktop.DBus.Error.AccessDenied")},
        {Error::Code::NotAuthorized, QLatin1StringView("org.freedesktop.DBus.Error.AuthFailed")},
        {Error::Code::NotAuthorized,
         QLatin1StringView("org.freedesktop.DBus.Error.InteractiveAuthorizationRequired")},
        {Error::Code::NotFound, QLatin1StringView("org.freedesktop.DBus.Error.UnknownObject")},
        {Error::Code::Unsupported, QLatin1StringView("org.freedesktop.DBus.Error.UnknownMethod")},
        {Error::Code::Unsupported, QLatin1StringView("org.freedesktop.DBus.Error.UnknownInterface")},
        {Error::Code::Unsupported, QLatin1StringView("org.freedesktop.DBus.Error.NotSupported")},
        {Error::Code::TimedOut, QLatin1StringView("org.freedesktop.DBus.Error.NoReply")},
        {Error::Code::TimedOut, QLatin1StringView("org.freedesktop.DBus.Error.Timeout")},
        {Error::Code::TimedOut, QLatin1StringView("org.freedesktop.DBus.Error.TimedOut")},
        {Error::Code::Unreachable, QLatin1StringView("org.freedesktop.DBus.Error.ServiceUnknown")},
        {Error::Code::Unreachable, QLatin1StringView("org.freedesktop.DBus.Error.NameHasNoOwner")},
        {Error::Code::Unreachable, QLatin1StringView("org.freedesktop.DBus.Error.Disconnected")},
        {Error::Code::Unreachable, QLatin1StringView("org.freedesktop.DBus.Error.NoServer")},
        {Error::Code::Busy, QLatin1StringView("org.freedesktop.DBus.Error.LimitsExceeded")},
        {Error::Code::Protocol, QLatin1StringView("org.freedesktop.DBus.Error.InvalidArgs")},
        {Error::Code::Protocol, QLatin1StringView("org.freedesktop.DBus.Error.InvalidSignature")},
    };
    for (const Word<Error::Code> &entry : foreign) {
        if (entry.word == name)
            return entry.value;
    }
    // Starting the service failed in one of the many ways of the bus: Spawn.ExecFailed, Spawn.ChildExited …
    return name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ? Error::Code::Unreachable
                                                                   : Error::Code::Internal;
}

} // namespace

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

Error toError(const QString &name, const QString &text)
{
    Error error;
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
    error.code = codeOfForeign(name);
    error.detail = displayable(name + u": "_s + text);
    return error;
}

Error toError(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ErrorMessage)
        return {Error::Code::Protocol, u"an answer of another kind than was asked for"_s, {}};
    return toError(reply.errorName(), reply.errorMessage());
}

} // namespace stationmaster::wire
