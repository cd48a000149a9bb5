# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The programs find the library by its place beside them, so the tree can be moved.
include(GNUInstallDirs)

# The libraries are ours alone: they lie in a folder of their own.
set(library_folder ${CMAKE_INSTALL_LIBDIR}/touchbase)
file(RELATIVE_PATH from_programs_to_library ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_PREFIX}/${library_folder})
foreach(program touchbase touchbase-cli)
    if(TARGET ${program})
        set_target_properties(${program} PROPERTIES INSTALL_RPATH "$ORIGIN/${from_programs_to_library}")
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
foreach(library touchbase_core touchbase_render touchbase_ui)
    set_target_properties(${library} PROPERTIES INSTALL_RPATH "$ORIGIN")
    install(TARGETS ${library} LIBRARY DESTINATION ${library_folder})
endforeach()

# Debian wants manuals and the list of changes compressed.
function(install_compressed file destination)
    get_filename_component(name ${file} NAME)
    execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/${file} OUTPUT_FILE ${CMAKE_BINARY_DIR}/${name}.gz
                    COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${CMAKE_BINARY_DIR}/${name}.gz DESTINATION ${destination})
endfunction()
install_compressed(resources/man/touchbase.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(resources/man/touchbase-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(resources/desktop/changelog ${CMAKE_INSTALL_DATAROOTDIR}/doc/touchbase)
install(FILES README.md resources/desktop/copyright DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/doc/touchbase)
install(FILES resources/schema/export.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/touchbase/schema)
install(DIRECTORY resources/samples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/touchbase/samples)

set(desktop_id org.touchbase.Touchbase)
install(FILES resources/desktop/${desktop_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/desktop/${desktop_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/desktop/${desktop_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES resources/desktop/icons/${desktop_id}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES resources/desktop/icons/${size}x${size}/${desktop_id}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
