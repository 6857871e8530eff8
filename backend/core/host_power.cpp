// SPDX-License-Identifier: GPL-3.0-or-later
// The port has no code of its own; this file gives its meta-object a home.
#include "backend/core/host_power.h"

#include "moc_host_power.cpp"
