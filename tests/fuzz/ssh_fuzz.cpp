// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "backend/core/session.h"
#include "backend/ssh/bus_greeting.h"
#include "backend/ssh/remote_host.h"
#include "backend/ssh/ssh_end.h"
#include "backend/ssh/ssh_words.h"

namespace stationmaster {

using namespace Qt::StringLiterals;

void fuzzSsh(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);

    // In one piece and byte by byte it is the same.
    BusGreeting whole;
    const QByteArray sent = whole.take(bytes) + whole.take({});
    BusGreeting pieces;
    QByteArray sentInPieces;
    for (const char c : bytes) {
        if (!pieces.isDone() && !pieces.hasFailed())
            sentInPieces += pieces.take(QByteArray(1, c));
    }
    require(!whole.isDone() || !pieces.isDone() || sent == sentInPieces);
    require(!(whole.isDone() && whole.hasFailed()));

    LocalGreeting local;
    local.take(bytes);
    require(!(local.isDone() && local.hasFailed()) && local.rest().size() <= bytes.size());

    const AskpassPrompt prompt = parseAskpassPrompt(text);
    require(displayable(prompt.text) == prompt.text && prompt.text.size() <= Session::MaxText);
    require(prompt.kind == AskpassPrompt::Kind::HostKey || prompt.key == HostKey());

    for (const int exitCode : {-1, 0, 1, 127, 255}) {
        const LinkStatus status = statusAfter({exitCode, text}, u"bridge"_s);
        require(status.isFailure() && status.detail.size() <= 2 * Session::MaxText);
        require(displayable(status.key.host) == status.key.host);
    }

    if (const std::optional<RemoteHost> host = parseRemoteHost(text)) {
        const QStringList words = sshWords(*host, {}, u"bridge"_s);
        require(words.at(words.size() - 3) == u"--"_s && words.at(words.size() - 2) == host->name);
        require(!host->user.startsWith(u'-') && !host->name.startsWith(u'-'));
    }
}

} // namespace stationmaster
