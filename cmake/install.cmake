# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The programs find the library by its place beside them, so the tree can be moved.
include(GNUInstallDirs)

file(RELATIVE_PATH from_programs_to_library ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR})
foreach(program touchbase touchbase-cli)
    if(TARGET ${program})
        set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/${from_programs_to_library}")
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(TARGETS touchbase_core LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})

install(FILES resources/man/touchbase-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/touchbase)
install(FILES resources/schema/export.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/touchbase/schema)
install(DIRECTORY resources/samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/touchbase/samples)
