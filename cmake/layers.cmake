# SPDX-License-Identifier: GPL-3.0-or-later
# A layer is an object library with an include root of its own. It sees the roots of the layers that it names
# under USES (and of those they use) and no other, so an include against the layering does not compile.
function(touchbase_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;USES_PRIVATE;LINK;LINK_PRIVATE" ${ARGN})
    set(root ${CMAKE_BINARY_DIR}/roots/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)

    add_library(core_${name} OBJECT ${ARG_SOURCES})
    target_include_directories(core_${name} PUBLIC ${root})
    target_link_libraries(core_${name} PRIVATE touchbase_flags)
    foreach(used ${ARG_USES})
        target_link_libraries(core_${name} PUBLIC core_${used})
    endforeach()
    foreach(used ${ARG_USES_PRIVATE}) # its own files may include it; whoever uses this layer may not
        target_link_libraries(core_${name} PRIVATE core_${used})
    endforeach()
    target_link_libraries(core_${name} PUBLIC Qt6::Core tl::expected ${ARG_LINK} PRIVATE ${ARG_LINK_PRIVATE})
    if(name STREQUAL "base")
        target_precompile_headers(core_base PRIVATE ${PROJECT_SOURCE_DIR}/cmake/qtcore_pch.h)
    else()
        target_precompile_headers(core_${name} REUSE_FROM core_base)
    endif()
    set_property(GLOBAL APPEND PROPERTY TOUCHBASE_LAYERS core_${name})
endfunction()
