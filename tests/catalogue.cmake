# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a catalogue is stale (the sources say something that it does not know, or no longer say what it does) or
# unfinished. Works on a copy.
file(MAKE_DIRECTORY ${SCRATCH})
cmake_path(GET CATALOGUE FILENAME name)
set(copy ${SCRATCH}/${name})
file(COPY_FILE ${CATALOGUE} ${copy})
execute_process(
    COMMAND ${LUPDATE} ${OPTIONS} -I ${INCLUDE} @${SOURCES} -ts ${copy}
    RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(failed)
    message(FATAL_ERROR "lupdate failed:\n${output}")
endif()
file(READ ${CATALOGUE} kept)
file(READ ${copy} fresh)
if(NOT kept STREQUAL fresh)
    message(FATAL_ERROR "${name} is stale; build the target update_translations and translate what is new.\n${output}")
endif()
string(REGEX MATCHALL "<message[^>]*>" messages "${kept}")
list(LENGTH messages count)
if(count EQUAL 0)
    message(FATAL_ERROR "${name} is empty")
endif()
string(REGEX MATCHALL "type=\"unfinished\"|<numerusform></numerusform>|<translation></translation>" empty "${kept}")
list(LENGTH empty open)
if(open GREATER 0)
    message(FATAL_ERROR "${name}: ${open} strings are not translated")
endif()
# Where lupdate guesses a translation from one that differs in its numbers alone, it leaves marks like "{1 ?}" in it.
string(REGEX MATCHALL "{[0-9]+[^}<]*}" guessed "${kept}")
if(guessed)
    message(FATAL_ERROR "${name}: guessed by lupdate and not read: ${guessed}")
endif()
# A class that asks for its own strings is ours, or names its context without a namespace. Another's is where lupdate lost
# the context of an expression, and what stands there is never found.
string(REGEX MATCHALL "<name>[^<]*</name>" contexts "${kept}")
list(FILTER contexts EXCLUDE REGEX "<name>(stationmaster::)?[A-Za-z0-9]+</name>")
if(contexts)
    message(FATAL_ERROR "${name}: nobody asks for a string of ${contexts}")
endif()
message(STATUS "${name}: ${count} strings, complete")
