# Real files of every format; skipped where ../shared is not there.
add_test(NAME formats COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/formats_test.py $<TARGET_FILE:caveat>)
set_tests_properties(formats PROPERTIES TIMEOUT 900 SKIP_RETURN_CODE 77)
