// SPDX-License-Identifier: GPL-3.0-or-later
// The fake is in its header; this file gives its signals a home.
#include "tests/ctl/fake_terminal.h"

#include "moc_fake_terminal.cpp"
