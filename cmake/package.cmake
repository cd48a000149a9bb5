# SPDX-License-Identifier: GPL-3.0-or-later
# `./dev package`: a Debian package of the release build.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME touchbase)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Touchbase developers <touchbase@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customer experience of lead buyers")
set(CPACK_PACKAGE_DESCRIPTION
    "For people who look after lead buyers: logs touchpoints, keeps what was
promised, scores every buyer's experience and explains the score down to
the rows it rests on, and writes quarterly reviews as PDF.

Everything lies in one local file. Holds a window and a command line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
