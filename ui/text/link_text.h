// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/core/link_status.h"

#include <QString>

namespace stationmaster {

/// How far the way to a host is, in two or three words: "Connecting", "Needs a password".
QString linkStateText(LinkState state);
/// What is wrong with the way to a host, and what can be done about it; one or two sentences. Empty where
/// nothing is wrong. Never contains LinkStatus::detail.
QString linkSentence(const LinkStatus &status);
/// "ED25519 SHA256:…"; empty where no key is known.
QString hostKeyText(const HostKey &key);

} // namespace stationmaster
