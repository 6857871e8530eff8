// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/text_request.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace stationmaster {

bool seemsToAskForText(int argc, char **argv)
{
    using namespace std::string_view_literals;
    constexpr std::array words{"-h"sv, "--help"sv, "--help-all"sv, "-v"sv, "--version"sv};
    return std::any_of(argv, argv + argc, [&words](const char *argument) {
        return std::ranges::find(words, std::string_view(argument)) != words.end();
    });
}

} // namespace stationmaster
