# SPDX-License-Identifier: GPL-3.0-or-later
# For the preset `lint`: what takes its time is looking through Qt's headers, once a source.
include(${CMAKE_CURRENT_LIST_DIR}/read_as_one.cmake)

# A name in one source would be said to shadow that of another; within one the development build looks.
get_target_property(options stationmaster_options INTERFACE_COMPILE_OPTIONS)
list(REMOVE_ITEM options -Wshadow)
set_target_properties(stationmaster_options PROPERTIES INTERFACE_COMPILE_OPTIONS "${options}")
targets_below("${CMAKE_SOURCE_DIR}" targets)
foreach(target IN LISTS targets)
    read_as_one(${target} 0)
    set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY
        "${CMAKE_SOURCE_DIR}/tests/lint-own;clang-tidy;--quiet;--header-filter=^${CMAKE_SOURCE_DIR}/(app|ui|model|backend)/")
endforeach()
