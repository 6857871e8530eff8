// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

namespace stationmaster {

std::span<const FuzzTarget> fuzzTargets()
{
    static constexpr FuzzTarget targets[] = {
        {"picture_changes", fuzzPictureChanges},
        {"picture_decoder", fuzzPictureDecoder},
        {"socket_tables", fuzzSocketTables},
        {"environment", fuzzEnvironment},
        {"texts", fuzzTexts},
        {"host1_values", fuzzHost1Values},
        {"rooms", fuzzRooms},
        {"ssh", fuzzSsh},
        {"polkit_helper", fuzzPolkitHelper},
    };
    return targets;
}

} // namespace stationmaster
