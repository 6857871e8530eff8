# SPDX-License-Identifier: GPL-3.0-or-later
# Arrows point down: app → ui → model → backend, and inside backend/ and ui/ as the tables below say. There are no
# exceptions: a file that needs another arrow is in the wrong room. Fails on the first arrow that is not allowed. With
# -DSELFTEST=ON it proves that a bad include would be caught, with -DMAP=ON it prints rooms and arrows.
cmake_minimum_required(VERSION 3.22)

# Rooms of backend/ that others may use; each knows those before it and itself. Every other room knows these and
# itself alone, and only app/ knows it.
set(shared core dbus linux codec protocol)
set(knows_core)
set(knows_dbus core)
set(knows_linux core)
set(knows_codec core)
set(knows_protocol core dbus)
# Rooms of ui/ that are more than the dashboard's, and what of ui/ each may use.
set(ui_rooms actions text look terminal overlay)
set(ui_knows_actions)
set(ui_knows_text actions)
set(ui_knows_look)
set(ui_knows_terminal text actions)
set(ui_knows_overlay text look)
# A display system does not know its neighbour.
set(display_systems x11 wayland)

# room_of(FILE OUT_TOP OUT_INNER)
function(room_of file top inner)
    set(${top} "" PARENT_SCOPE)
    set(${inner} "" PARENT_SCOPE)
    if(file MATCHES "^(app|ui|model|backend)/")
        set(${top} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    endif()
    if(file MATCHES "^(app|ui|backend)/([a-z0-9_]+)/")
        set(${inner} "${CMAKE_MATCH_2}" PARENT_SCOPE)
    endif()
endfunction()

# May `file` (relative) include `target`?
function(arrow_allowed file target out)
    set(rank_backend 0)
    set(rank_model 1)
    set(rank_ui 2)
    set(rank_app 3)
    room_of("${file}" from from_inner)
    room_of("${target}" to to_inner)
    set(${out} FALSE PARENT_SCOPE)
    if(to STREQUAL "")
        set(${out} TRUE PARENT_SCOPE)
        return()
    endif()
    if(rank_${to} GREATER rank_${from})
        return()
    endif()
    if(to STREQUAL "backend")
        if(from STREQUAL "backend" AND from_inner IN_LIST shared)
            if(NOT to_inner STREQUAL from_inner AND NOT to_inner IN_LIST knows_${from_inner})
                return()
            endif()
        elseif(from STREQUAL "backend")
            if(NOT to_inner STREQUAL from_inner AND NOT to_inner IN_LIST shared)
                return()
            endif()
        elseif(NOT from STREQUAL "app" AND NOT to_inner STREQUAL "core")
            return()
        endif()
        foreach(system IN LISTS display_systems)
            if(target MATCHES "^backend/display/${system}/")
                foreach(other IN LISTS display_systems)
                    if(NOT other STREQUAL system AND file MATCHES "^backend/display/${other}/")
                        return()
                    endif()
                endforeach()
            endif()
        endforeach()
    endif()
    if(from STREQUAL "ui" AND to STREQUAL "ui" AND from_inner IN_LIST ui_rooms)
        if(NOT to_inner STREQUAL from_inner AND NOT to_inner IN_LIST ui_knows_${from_inner})
            return()
        endif()
    endif()
    set(${out} TRUE PARENT_SCOPE)
endfunction()

if(SELFTEST)
    foreach(bad "backend/core/session.h|model/bulk_job.h" "model/session_model.cpp|ui/window/main_window.h"
                "ui/window/main_window.cpp|app/dashboard/application.h"
                "ui/window/main_window.cpp|backend/login1/login1_backend.h"
                "ui/window/main_window.cpp|backend/dbus/call.h"
                "backend/demo/demo_backend.cpp|backend/login1/login1_backend.h"
                "backend/core/session.h|backend/demo/demo_backend.h" "backend/core/session.h|backend/dbus/call.h"
                "ui/text/error_text.cpp|ui/window/main_window.h" "ui/overlay/message_window.cpp|ui/grid/session_grid.h"
                "backend/codec/jpeg_encoder.cpp|backend/display/x11/x11_capture.h"
                "model/session_model.cpp|backend/codec/picture_decoder.h"
                "backend/linux/unit_names.cpp|backend/dbus/call.h"
                "backend/display/wayland/cover.cpp|backend/display/x11/x_connection.h"
                "backend/agent/agent.cpp|backend/display/x11/x11_capture.h"
                "backend/daemon/host_service.cpp|backend/login1/login1_backend.h"
                "backend/protocol/names.cpp|backend/daemon/policy/policy.h")
        string(REPLACE "|" ";" pair "${bad}")
        list(GET pair 0 file)
        list(GET pair 1 target)
        arrow_allowed("${file}" "${target}" ok)
        if(ok)
            message(FATAL_ERROR "${file} → ${target} should have been refused")
        endif()
    endforeach()
    foreach(good "app/dashboard/main.cpp|backend/login1/login1_backend.h"
                 "ui/window/main_window.cpp|model/session_model.h" "model/session_model.h|backend/core/session.h"
                 "backend/demo/demo_backend.cpp|backend/demo/demo_backend.h"
                 "backend/display/x11/x11_capture.cpp|backend/codec/jpeg_encoder.h"
                 "backend/display/x11/cover_session.cpp|backend/display/x11/x_connection.h"
                 "ui/overlay/message_window.cpp|ui/look/symbols.h"
                 "backend/daemon/policy/policy.cpp|backend/protocol/names.h")
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
