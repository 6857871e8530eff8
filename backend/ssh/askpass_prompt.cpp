// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpass_prompt.h"

#include "backend/core/session.h"

#include <QRegularExpression>

namespace stationmaster {

using namespace Qt::StringLiterals;

HostKey hostKeyIn(const QString &text)
{
    static const QRegularExpression asked(
        u"\\b(?<type>[A-Z0-9-]{2,24}) key fingerprint is (?<print>[A-Z0-9]+:[A-Za-z0-9+/=:]{16,128})"_s);
    static const QRegularExpression changed(
        u"fingerprint for the (?<type>[A-Z0-9-]{2,24}) key sent by the remote host is\\s+"
        "(?<print>[A-Z0-9]+:[A-Za-z0-9+/=:]{16,128})"_s);
    static const QRegularExpression host(
        u"(?:authenticity of host '|Host key for )(?<host>[^'\\s]{1,253})"_s);
    HostKey key;
    for (const QRegularExpression &pattern : {asked, changed}) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (match.hasMatch()) {
            key.type = match.captured(u"type"_s);
            key.fingerprint = match.captured(u"print"_s);
        }
    }
    if (const QRegularExpressionMatch match = host.match(text); match.hasMatch())
        key.host = displayable(match.captured(u"host"_s));
    return key;
}

AskpassPrompt parseAskpassPrompt(const QString &text)
{
    AskpassPrompt prompt;
    // A server's own question begins with "(user@host) " and must not pass for this one.
    const bool isAboutKey = (text.startsWith("The authenticity of host '"_L1)
                             && text.contains("Are you sure you want to continue connecting"_L1))
        || text.startsWith("Please type 'yes', 'no' or the fingerprint"_L1);
    if (isAboutKey) {
        prompt.kind = AskpassPrompt::Kind::HostKey;
        prompt.key = hostKeyIn(text);
    }
    prompt.text = displayable(text.simplified());
    return prompt;
}

} // namespace stationmaster
