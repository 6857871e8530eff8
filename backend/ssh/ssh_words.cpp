// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssh_words.h"

#include <algorithm>

namespace stationmaster {

using namespace Qt::StringLiterals;

QStringList sshWords(const RemoteHost &host, const SshOptions &options, const QString &command)
{
    const qint64 seconds = std::clamp<qint64>(options.timeout.count(), 1, 3600);
    QStringList words = {
        options.program, u"-axT"_s, options.asks ? u"-oBatchMode=no"_s : u"-oBatchMode=yes"_s,
        // Nothing is accepted silently, whatever the user's settings say.
        u"-oStrictHostKeyChecking=ask"_s, u"-oNumberOfPasswordPrompts=1"_s, u"-oVisualHostKey=no"_s,
        u"-oLogLevel=ERROR"_s, u"-oConnectTimeout=%1"_s.arg(seconds),
        // Whoever does not answer for half a minute is gone. Each signal of life is work at both ends, which
        // is all that a host costs at which nothing happens.
        u"-oServerAliveInterval=15"_s, u"-oServerAliveCountMax=1"_s,
        // A master that the user has is used; none is made that would stay.
        u"-oControlMaster=no"_s, u"-oClearAllForwardings=yes"_s, u"-oPermitLocalCommand=no"_s,
        u"-oRemoteCommand=none"_s};
    if (!host.user.isEmpty())
        words += {u"-l"_s, host.user};
    if (host.port > 0)
        words += {u"-p"_s, QString::number(host.port)};
    words += {u"--"_s, host.name, command};
    return words;
}

} // namespace stationmaster
