// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_end.h"

#include "backend/core/session.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

namespace {

constexpr int sshFailed = 255;
constexpr int noSuchCommand = 127; ///< POSIX: of a shell that does not find it.
constexpr int cannotExecute = 126;

/// Of the lines of ssh, the last says why it ended.
QString lastLine(const QString &output)
{
    const QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : displayable(lines.constLast().trimmed());
}

/// "user@host: Permission denied (publickey,password)."
bool mentionsPassword(const QString &output)
{
    static const QRegularExpression denied(u"Permission denied \\(([a-z0-9,-]*)\\)"_s);
    const QString methods = denied.match(output).captured(1);
    return methods.contains("password"_L1) || methods.contains("keyboard-interactive"_L1);
}

/// Whether a computer that could not be connected was there at all. ssh's words for the kernel's errors are
/// English whatever the language.
bool wasThere(const QString &output)
{
    static const QRegularExpression silence(
        u"No route to host|Host is down|Network is unreachable|timed out(?! during banner exchange)"_s);
    static const QRegularExpression answer(
        u"Connection refused|Connection (closed|reset) by|during banner exchange|kex_exchange_identification"_s);
    // Through another computer both are said: the far end's silence, and that the line was closed.
    return answer.match(output).hasMatch() && !silence.match(output).hasMatch();
}

} // namespace

LinkStatus statusAfter(const SshEnd &end, const QString &command)
{
    LinkStatus status;
    status.detail = lastLine(end.output);
    if (end.output.contains("REMOTE HOST IDENTIFICATION HAS CHANGED"_L1)) {
        status.state = LinkState::ChangedKey;
        status.key = hostKeyIn(end.output);
        return status;
    }
    for (const AskpassPrompt &prompt : end.unanswered) {
        const bool isKey = prompt.kind == AskpassPrompt::Kind::HostKey;
        status.state = isKey ? LinkState::UnknownKey : LinkState::NeedsPassword;
        status.key = prompt.key;
        status.question = isKey ? QString() : prompt.text;
        status.answerRefused = !end.answered.isEmpty();
        return status;
    }
    if (end.output.contains("Host key verification failed"_L1)) {
        status.state = LinkState::UnknownKey;
        status.key = hostKeyIn(end.output);
    } else if (end.output.contains("Permission denied ("_L1)) {
        const bool password = !end.answered.isEmpty() || mentionsPassword(end.output);
        status.state = password ? LinkState::NeedsPassword : LinkState::Refused;
        status.question = end.answered;
        status.answerRefused = !end.answered.isEmpty();
    } else if (end.output.contains("Too many authentication failures"_L1)) {
        status.state = LinkState::Refused;
    } else if (end.timedOut || end.exitCode == sshFailed || end.exitCode < 0) {
        status.state = LinkState::Unreachable;
        status.answers = wasThere(end.output);
        if (end.timedOut)
            status.detail = u"no bus came within the time given; "_s + status.detail;
    } else {
        status.state = LinkState::NoService;
        if (end.exitCode == noSuchCommand || end.exitCode == cannotExecute)
            status.detail = u"no "_s + command + u" there; "_s + status.detail;
    }
    return status;
}

std::optional<HostProbe::Address> silentAddress(const QString &detail)
{
    static const QRegularExpression silent(
        u"^ssh: connect to host ([A-Za-z0-9._:%-]{1,253}) port ([0-9]{1,5}): "_s);
    static const QRegularExpression unknown(u"^ssh: Could not resolve hostname ([A-Za-z0-9._-]{1,253}): "_s);
    if (const auto match = silent.match(detail); match.hasMatch()) {
        const int port = match.captured(2).toInt();
        return port > 0 && port <= 0xffff ? std::optional(HostProbe::Address{match.captured(1), port})
                                          : std::nullopt;
    }
    if (const auto match = unknown.match(detail); match.hasMatch())
        return HostProbe::Address{match.captured(1), 0};
    return {};
}

} // namespace stationmaster
