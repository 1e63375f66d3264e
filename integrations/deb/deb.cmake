# What is installed, and the Debian package of it: `cpack --preset deb` after a release build.
set(made ${CMAKE_BINARY_DIR}/installed)  # what is made for it
set(deb ${CMAKE_CURRENT_LIST_DIR})
file(MAKE_DIRECTORY ${made})
add_custom_command(TARGET caveat POST_BUILD VERBATIM
  COMMAND caveat manual | gzip -9n > ${made}/caveat.1.gz
  COMMAND gzip -9n < ${deb}/changelog > ${made}/changelog.gz)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # the program is enough: tests need not be built for it

install(TARGETS caveat RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS caveat_poppler caveat_zip LIBRARY DESTINATION ${module_dir} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
install(DIRECTORY checklists/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/caveat FILES_MATCHING PATTERN *.json)
install(FILES README.md ${deb}/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
foreach(linked IN ITEMS libicu-dev libpugixml-dev libstemmer-dev libyaml-cpp-dev)
  install(FILES /usr/share/doc/${linked}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}/linked RENAME ${linked} OPTIONAL)
endforeach()
install(FILES ${made}/caveat.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(CODE "execute_process(COMMAND $<TARGET_FILE:caveat> docs --output \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${site_dir}\" COMMAND_ERROR_IS_FATAL ANY)")
set(completion integrations/completion)
install(FILES ${completion}/caveat.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME caveat)
install(FILES ${completion}/_caveat DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${completion}/caveat.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_CONTACT "The caveat authors <caveat@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find broad powers and missing safeguards in treaties, bills and laws")
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Reads a treaty, bill or law and marks the provisions that give broad powers\n"
  "to watch people or to pass on their data. Says which safeguards each of them\n"
  "lacks and cites critiques and human-rights standards. Works from the command\n"
  "line, as a language server in editors, and in continuous integration.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)
include(CPack)
