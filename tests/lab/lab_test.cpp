// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/lab_test.h"

#include <unistd.h>

namespace stationmaster::lab {

namespace {

std::unique_ptr<LabHost> sharedHost; // ended by the environment, while the application object still lives

class LabEnvironment final : public testing::Environment
{
public:
    void TearDown() override { sharedHost.reset(); }
};

// GoogleTest owns it.
[[maybe_unused]] const testing::Environment *const environment =
    testing::AddGlobalTestEnvironment(new LabEnvironment);

} // namespace

void LabTest::SetUp()
{
    if (geteuid() != 0)
        GTEST_SKIP() << "a real host needs root, and this is not root";
    if (!sharedHost) {
        auto host = std::make_unique<LabHost>();
        ASSERT_TRUE(host->boot()) << "no host: " << host->problem().toStdString();
        sharedHost = std::move(host);
    }
}

LabHost &LabTest::host()
{
    return *sharedHost;
}

testing::AssertionResult succeeded(const LabHost::Output &output)
{
    if (output.ok())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << "exit code " << output.exitCode << "\n"
                                       << output.out.toStdString() << output.err.toStdString();
}

} // namespace stationmaster::lab
