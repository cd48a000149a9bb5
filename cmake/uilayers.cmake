# SPDX-License-Identifier: GPL-3.0-or-later
# What a layer of ui sees of core: everything but the store. Linking is left to the libraries that are made of layers.
add_library(touchbase_core_for_ui INTERFACE)
target_link_libraries(touchbase_core_for_ui INTERFACE Qt6::Core tl::expected)
foreach(layer ${TOUCHBASE_CORE_LAYERS})
    if(NOT layer STREQUAL "core_store")
        target_include_directories(touchbase_core_for_ui INTERFACE
            $<TARGET_PROPERTY:${layer},INTERFACE_INCLUDE_DIRECTORIES>)
    endif()
endforeach()

# A layer of ui is an object library with an include root of its own, as in core. All are compiled alike, because they
# share a precompiled header.
function(touchbase_ui_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    set(root ${CMAKE_BINARY_DIR}/roots/ui_${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)

    add_library(ui_${name} OBJECT ${ARG_SOURCES})
    target_include_directories(ui_${name} PUBLIC ${root})
    target_link_libraries(ui_${name} PRIVATE touchbase_flags
                          PUBLIC touchbase_core_for_ui Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::Network Qt6::Concurrent)
    foreach(used ${ARG_USES})
        target_include_directories(ui_${name} PUBLIC $<TARGET_PROPERTY:ui_${used},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    if(name STREQUAL "render")
        target_precompile_headers(ui_render PRIVATE ${PROJECT_SOURCE_DIR}/cmake/qtwidgets_pch.h)
    else()
        target_precompile_headers(ui_${name} REUSE_FROM ui_render)
    endif()
endfunction()

# A shared library made of layers of ui.
function(touchbase_ui_library target)
    cmake_parse_arguments(ARG "" "" "LAYERS;LINK" ${ARGN})
    string(REPLACE "_" "-" output ${target})
    add_library(${target} SHARED)
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${output} LINKER_LANGUAGE CXX)
    target_link_libraries(${target} PRIVATE touchbase_flags touchbase_core
                          PUBLIC ${ARG_LINK} touchbase_core_for_ui Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::Network Qt6::Concurrent)
    foreach(layer ${ARG_LAYERS})
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:ui_${layer}>)
        target_include_directories(${target} INTERFACE $<TARGET_PROPERTY:ui_${layer},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
endfunction()
