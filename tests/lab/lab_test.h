// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lab/lab_host.h"

#include <gtest/gtest.h>

namespace stationmaster::lab {

/// A case on a real host. One host is booted for each test program and shared by its cases, in their order.
/// Without root the cases are skipped and say so; with root a host that cannot be had is a failure.
class LabTest : public testing::Test
{
protected:
    void SetUp() override;
    static LabHost &host();
};

/// Fails with everything a command said when it did not end with exit code 0.
testing::AssertionResult succeeded(const LabHost::Output &output);

} // namespace stationmaster::lab
