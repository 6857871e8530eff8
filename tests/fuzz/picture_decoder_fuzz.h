// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace stationmaster {

/// Hands `data` to PictureDecoder as a stranger would and aborts when what comes out breaks its contract. The
/// first two bytes choose the announced size, or (both 0) the one that the file itself claims. Takes
/// anything.
void fuzzPictureDecoder(const std::uint8_t *data, std::size_t size);

} // namespace stationmaster
