// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/picture_decoder_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    stationmaster::fuzzPictureDecoder(data, size);
    return 0;
}
