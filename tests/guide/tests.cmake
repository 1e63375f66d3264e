# The worked example of checklists/README.md, done as it says.
add_test(NAME guide COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/guide_test.py $<TARGET_FILE:caveat>)
set_tests_properties(guide PROPERTIES TIMEOUT 240)
