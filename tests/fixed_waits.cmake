# SPDX-License-Identifier: GPL-3.0-or-later
# A test waits for a condition (tests/support/eventually.h). Where the wait is the test itself it says so with tests/support/stays.h.
# Fails where a test sleeps for a fixed time otherwise. Benchmarks measure over a time, galleries paint for the eye.
cmake_minimum_required(VERSION 3.22)
set(sleeps "(qWait|qWaitFor|qSleep|msleep|usleep|nanosleep|sleep_for|sleep_until|[^a-z_]sleep)\\(")
file(GLOB_RECURSE files RELATIVE "${ROOT}/tests" "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h")
if(NOT files)
    message(FATAL_ERROR "no tests found under ${ROOT}")
endif()
# Programs of the lab's own (lab_*.cpp) poll for what nothing tells them of.
list(FILTER files EXCLUDE REGEX "^(support/(stays|eventually)\\.h|lab/lab_host\\.cpp|bench/|.*gallery\\.cpp|lab/lab_[a-z_]*\\.cpp)")
set(found "")
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/tests/${file}" lines REGEX "${sleeps}")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        string(APPEND found "  tests/${file}: ${line}\n")
    endforeach()
endforeach()
if(found)
    message(FATAL_ERROR "wait for the condition instead, or see tests/support/stays.h:\n${found}")
endif()
