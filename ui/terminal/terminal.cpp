// SPDX-License-Identifier: GPL-3.0-or-later
// The interface has no code of its own; this file gives its signals a home.
#include "ui/terminal/terminal.h"

#include "moc_terminal.cpp"
