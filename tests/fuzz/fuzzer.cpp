// SPDX-License-Identifier: GPL-3.0-or-later
// The libFuzzer program of one target, which its build names.
#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    stationmaster::STATIONMASTER_FUZZ_FUNCTION(data, size);
    return 0;
}
