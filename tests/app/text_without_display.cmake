# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=… -DARGUMENT=… -DEXPECTED=… -P: runs the program in an empty environment, where no display can
# be had, and fails unless it prints the expected text and ends well.
# What a sanitizer is told is all that stays.
execute_process(COMMAND env -i "ASAN_OPTIONS=$ENV{ASAN_OPTIONS}" "LSAN_OPTIONS=$ENV{LSAN_OPTIONS}"
        "UBSAN_OPTIONS=$ENV{UBSAN_OPTIONS}" ${PROGRAM} ${ARGUMENT}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors TIMEOUT 50)
if(NOT result STREQUAL "0")
    message(FATAL_ERROR "${PROGRAM} ${ARGUMENT} ended with ${result}: ${errors}")
endif()
if(NOT output MATCHES "${EXPECTED}")
    message(FATAL_ERROR "${PROGRAM} ${ARGUMENT} printed: ${output}")
endif()
