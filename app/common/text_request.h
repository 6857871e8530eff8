// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stationmaster {

/// Whether the command line seems to ask for nothing but a text (--help, --version and their short forms),
/// which has to be printed where there is no display, too. To be asked before there is an application, for Qt
/// ends a program of windows without a display by aborting it. Only a guess: such a word can also be the
/// value of an option, and the parser has the last word.
bool seemsToAskForText(int argc, char **argv);

} // namespace stationmaster
