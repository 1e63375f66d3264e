# What civil society criticised in laws of ../shared, where that is there.
add_test(NAME critiques COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/critiques_test.py $<TARGET_FILE:caveat>)
set_tests_properties(critiques PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 120)
