# The program from the outside: exit statuses, bad input, options.
add_test(NAME cli COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/cli_test.py $<TARGET_FILE:caveat>)
set_tests_properties(cli PROPERTIES TIMEOUT 900)
