// SPDX-License-Identifier: GPL-3.0-or-later
// The port has no code of its own; the code of its signals is generated into this file.
#include "backend/daemon/agents/agent_launcher.h"

#include "moc_agent_launcher.cpp"
