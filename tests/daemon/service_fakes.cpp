// SPDX-License-Identifier: GPL-3.0-or-later
// These fakes have no code of their own; this file gives their signals a home.
#include "tests/daemon/service_fakes.h"

#include "moc_service_fakes.cpp"
