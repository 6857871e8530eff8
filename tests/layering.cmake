# SPDX-License-Identifier: GPL-3.0-or-later
# Arrows point down: app → ui → model → backend. A room may include itself and what is below it; the folders
# inside backend/ (what stands behind the ports) are known to app/ and to themselves only. Fails on the first
# arrow that points up. With -DSELFTEST=ON it proves that a bad include would be caught.
cmake_minimum_required(VERSION 3.22)

# May `file` (relative) include `target`?
function(arrow_allowed file target out)
    string(REGEX MATCH "^(app|ui|model|backend)/" to "${target}")
    set(to "${CMAKE_MATCH_1}")
    string(REGEX MATCH "^(app|ui|model|backend)/" from "${file}")
    set(from "${CMAKE_MATCH_1}")
    set(${out} TRUE PARENT_SCOPE)
    if(to STREQUAL "")
        return()
    endif()
    set(rank_backend 0)
    set(rank_model 1)
    set(rank_ui 2)
    set(rank_app 3)
    if(rank_${to} GREATER rank_${from})
        set(${out} FALSE PARENT_SCOPE)
        return()
    endif()
    # Behind the ports: only app/ and the folder itself. What host1 and its two ends say to each other is written
    # down in host1.
    if(target MATCHES "^backend/([a-z0-9_]+)/")
        set(inner "${CMAKE_MATCH_1}")
        if(inner STREQUAL "host1" AND file MATCHES "^backend/(service|agent)/")
            return()
        endif()
        # What both ends of a picture's way need.
        if(inner STREQUAL "codec" AND file MATCHES "^backend/(agent|capture|host1)/")
            return()
        endif()
        # A connection to an X server inside the event loop is the same whatever it is for, and so is a bus.
        if(target MATCHES "^backend/(capture/(x_connect|pixel_layout)|transport/bus_opener)" AND file MATCHES "^backend/desktop/")
            return()
        endif()
        if(NOT from STREQUAL "app" AND NOT file MATCHES "^backend/${inner}/")
            set(${out} FALSE PARENT_SCOPE)
            return()
        endif()
    endif()
    # Words without windows stay so.
    if(file MATCHES "^ui/text/" AND target MATCHES "^ui/" AND NOT target MATCHES "^ui/text/")
        set(${out} FALSE PARENT_SCOPE)
    endif()
endfunction()

if(SELFTEST)
    foreach(bad "backend/session.h|model/bulk_job.h" "model/session_model.cpp|ui/main_window.h"
                "ui/main_window.cpp|app/dashboard/application.h" "ui/main_window.cpp|backend/login1/login1_backend.h"
                "backend/demo/demo_backend.cpp|backend/login1/login1_backend.h" "backend/session.h|backend/demo/demo_backend.h"
                "ui/text/error_text.cpp|ui/main_window.h" "backend/codec/jpeg_encoder.cpp|backend/capture/x11_capture.h"
                "model/session_model.cpp|backend/codec/picture_decoder.h"
                "backend/desktop/x11_cover.cpp|backend/capture/x11_capture.h"
                "backend/host1/wire.cpp|backend/service/policy.h")
        string(REPLACE "|" ";" pair "${bad}")
        list(GET pair 0 file)
        list(GET pair 1 target)
        arrow_allowed("${file}" "${target}" ok)
        if(ok)
            message(FATAL_ERROR "${file} → ${target} should have been refused")
        endif()
    endforeach()
    foreach(good "app/dashboard/main.cpp|backend/login1/login1_backend.h" "ui/main_window.cpp|model/session_model.h"
                 "model/session_model.h|backend/session.h" "backend/demo/demo_backend.cpp|backend/demo/demo_backend.h"
                 "backend/capture/x11_capture.cpp|backend/codec/jpeg_encoder.h"
                 "backend/desktop/cover_session.cpp|backend/capture/x_connection.h"
                 "backend/service/policy.cpp|backend/host1/wire.h")
        string(REPLACE "|" ";" pair "${good}")
        list(GET pair 0 file)
        list(GET pair 1 target)
        arrow_allowed("${file}" "${target}" ok)
        if(NOT ok)
            message(FATAL_ERROR "${file} → ${target} should have been allowed")
        endif()
    endforeach()
    return()
endif()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/app/*.cpp" "${ROOT}/app/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h"
     "${ROOT}/model/*.cpp" "${ROOT}/model/*.h" "${ROOT}/backend/*.cpp" "${ROOT}/backend/*.h")
if(NOT files)
    message(FATAL_ERROR "no sources found under ${ROOT}")
endif()
set(bad_arrows "")
foreach(file IN LISTS files)
    file(STRINGS "${ROOT}/${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]+\"")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE "^[^\"]*\"([^\"]+)\".*$" "\\1" target "${line}")
        arrow_allowed("${file}" "${target}" ok)
        if(NOT ok)
            string(APPEND bad_arrows "  ${file} → ${target}\n")
        endif()
    endforeach()
endforeach()
# The lowest room speaks to no person: its words would escape the catalogue.
foreach(file IN LISTS files)
    if(file MATCHES "^(backend|model)/")
        file(STRINGS "${ROOT}/${file}" hits REGEX "[^a-zA-Z_]tr\\(|Q_DECLARE_TR_FUNCTIONS")
        if(hits)
            string(APPEND bad_arrows "  ${file} speaks to the user: ${hits}\n")
        endif()
    endif()
endforeach()
if(bad_arrows)
    message(FATAL_ERROR "arrows that point up:\n${bad_arrows}")
endif()
