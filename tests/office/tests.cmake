# Comments as a second word processor reads them.
add_test(NAME office.libreoffice COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/libreoffice_test.py $<TARGET_FILE:caveat>)
set_tests_properties(office.libreoffice PROPERTIES TIMEOUT 600 SKIP_RETURN_CODE 77)
