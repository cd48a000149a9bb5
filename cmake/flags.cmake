# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every flag, so that no target can forget one.
add_library(touchbase_flags INTERFACE)
target_compile_options(touchbase_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${TOUCHBASE_WERROR}>:-Werror>)
target_compile_definitions(touchbase_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(TOUCHBASE_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(TOUCHBASE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "Fuzzers are built with clang: libFuzzer is part of it.")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link) # all files alike: they share a precompiled header
endif()
