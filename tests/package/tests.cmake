# What is installed: the manual page, completion in real shells, the Debian package on a root that has only what it depends on.
add_test(NAME package.manual COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/manual_test.py $<TARGET_FILE:caveat>)
add_test(NAME package.completion COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/completion_test.py $<TARGET_FILE:caveat>)
add_test(NAME package.deb COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/deb_test.py ${CMAKE_BINARY_DIR} ${PROJECT_VERSION})
set_tests_properties(package.manual package.completion package.deb PROPERTIES TIMEOUT 1500)
