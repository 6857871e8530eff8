// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/link_text.h"

#include "backend/core/session.h"

#include <QCoreApplication>

namespace stationmaster {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

} // namespace

QString linkStateText(LinkState state)
{
    switch (state) {
    case LinkState::Idle:
        return LinkWords::tr("Not connected");
    case LinkState::Connecting:
        return LinkWords::tr("Connecting…");
    case LinkState::Ready:
        return LinkWords::tr("Connected");
    case LinkState::Unreachable:
        return LinkWords::tr("Not reachable");
    case LinkState::Refused:
        return LinkWords::tr("Log-on refused");
    case LinkState::UnknownKey:
        return LinkWords::tr("Unknown key");
    case LinkState::ChangedKey:
        return LinkWords::tr("Changed key");
    case LinkState::NeedsPassword:
        return LinkWords::tr("Needs a password");
    case LinkState::NoService:
        return LinkWords::tr("Nothing to talk to");
    }
    return {};
}

QString linkSentence(const LinkStatus &status)
{
    switch (status.state) {
    case LinkState::Idle:
    case LinkState::Connecting:
    case LinkState::Ready:
        return {};
    case LinkState::Unreachable:
        return LinkWords::tr(
            "The computer does not answer. Is it on, is it in the network, and does its ssh server "
            "run?");
    case LinkState::Refused:
        return LinkWords::tr(
            "The computer does not let you in. Its administrator must add your ssh key or your "
            "account.");
    case LinkState::UnknownKey:
        return LinkWords::tr(
            "Nobody has said yet that this is the right computer. Compare the fingerprint of its "
            "key with what its administrator tells you.");
    case LinkState::ChangedKey:
        return LinkWords::tr(
            "The computer shows another key than before. Either it was installed anew, or "
            "somebody stands between you and it. Ask its administrator; if the key is right, "
            "remove the old one with “ssh-keygen -R”.");
    case LinkState::NeedsPassword:
        return status.answerRefused ? LinkWords::tr("The password was not accepted.")
                                    : LinkWords::tr("The computer asks for a password.");
    case LinkState::NoService:
        return LinkWords::tr(
            "The computer lets you in, but its system bus cannot be reached. systemd 221 or newer "
            "is needed there (systemd-stdio-bridge).");
    }
    return {};
}

QString hostKeyText(const HostKey &key)
{
    if (key.fingerprint.isEmpty())
        return {};
    return LinkWords::tr("%1 %2", "type of a key, its fingerprint")
        .arg(displayable(key.type), displayable(key.fingerprint));
}

} // namespace stationmaster
