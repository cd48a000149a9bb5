# SPDX-License-Identifier: GPL-3.0-or-later
# touchbase_test(core/base/day LINK …): builds tests/core/base/tst_day.cpp and registers it as core.base.day.
function(touchbase_test path)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINK" ${ARGN})
    cmake_path(GET path PARENT_PATH folder)
    cmake_path(GET path FILENAME unit)
    string(REPLACE "/" "." name ${path})
    string(REPLACE "." "_" target tst.${name})
    add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${folder}/tst_${unit}.cpp)
    target_link_libraries(${target} PRIVATE touchbase_flags touchbase_core Qt6::Test ${ARG_LINK})
    add_test(NAME ${name} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/config")
endfunction()
