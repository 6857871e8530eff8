// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

namespace stationmaster {

/// One parser of what strangers send. `run` hands it bytes as a stranger would, takes anything, and aborts
/// when what comes out breaks the parser's contract.
struct FuzzTarget
{
    const char *name; ///< Of its folder in the corpus.
    void (*run)(const std::uint8_t *data, std::size_t size);
};

std::span<const FuzzTarget> fuzzTargets();

void fuzzPictureChanges(const std::uint8_t *data, std::size_t size);
void fuzzPictureDecoder(const std::uint8_t *data, std::size_t size);
void fuzzSocketTables(const std::uint8_t *data, std::size_t size);
void fuzzEnvironment(const std::uint8_t *data, std::size_t size);
void fuzzTexts(const std::uint8_t *data, std::size_t size);
void fuzzHost1Values(const std::uint8_t *data, std::size_t size);
void fuzzRooms(const std::uint8_t *data, std::size_t size);
void fuzzPolkitHelper(const std::uint8_t *data, std::size_t size);
void fuzzSsh(const std::uint8_t *data, std::size_t size);

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace stationmaster
