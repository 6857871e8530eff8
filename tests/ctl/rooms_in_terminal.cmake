# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPROGRAM=… -DFOLDER=… -P: stationctl takes the computers of a room from the sources that the user's list names, and
# does here nothing that was meant for a room without any.
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/stationmaster)
# Nothing listens at this port.
file(WRITE ${FOLDER}/stationmaster/rooms
"[Lab/Front]\n@command /bin/echo \"127.0.0.1:1 name=from-a-program\"\n[Lab/Back]\n@inventory inventory.yml\n[Empty]\n@list /nowhere\n")
file(WRITE ${FOLDER}/stationmaster/inventory.yml "all:\n  hosts:\n    from-ansible: {ansible_host: 127.0.0.1, ansible_port: 2}\n")
file(CHMOD ${FOLDER}/stationmaster/rooms PERMISSIONS OWNER_READ OWNER_WRITE)
set(ENV{XDG_CONFIG_HOME} ${FOLDER})

# run(ARGUMENTS…): the ending, output and errors of the program.
macro(run)
    execute_process(COMMAND ${PROGRAM} ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE errors
        INPUT_FILE /dev/null TIMEOUT 100)
    set(told "ended with ${code}, printed “${output}” and said “${errors}”")
endmacro()

run(hosts --room Lab --timeout 40)
foreach(name from-a-program from-ansible)
    if(NOT output MATCHES "${name}")
        message(FATAL_ERROR "no ${name}: ${told}")
    endif()
endforeach()
run(hosts --room Lab/Back --timeout 40)
if(NOT output MATCHES "from-ansible" OR output MATCHES "from-a-program")
    message(FATAL_ERROR "more than the room, or less: ${told}")
endif()
run(logoff --all --yes --room Empty)
if(NOT code EQUAL 2 OR NOT errors MATCHES "@list /nowhere")
    message(FATAL_ERROR "a room without computers: ${told}")
endif()
run(hosts --room Nowhere)
if(NOT code EQUAL 2)
    message(FATAL_ERROR "no such room: ${told}")
endif()

# Whoever else can write the list could have anything run.
file(CHMOD ${FOLDER}/stationmaster/rooms PERMISSIONS OWNER_READ OWNER_WRITE WORLD_READ WORLD_WRITE)
run(hosts --room Lab --timeout 40)
if(output MATCHES "from-a-program" OR NOT output MATCHES "from-ansible" OR NOT errors MATCHES "@command")
    message(FATAL_ERROR "a list that others can write: ${told}")
endif()
