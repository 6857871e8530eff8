// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/terminal/command_spec.h"

#include <QStringList>

namespace stationmaster {

/// The words after a command's name with the spelling of the Windows session commands ("/server:Server1",
/// "/v", "/?", upper or lower case) turned into the one the parser reads ("--server=Server1"). Only words
/// that begin with a slash and name an option that `command` takes are touched; after "--", in the value of
/// an option and in the text of a message every word stays what it is. No session id or name begins with a
/// slash.
QStringList fromArticleSpelling(const CommandSpec &command, const QStringList &words);

} // namespace stationmaster
