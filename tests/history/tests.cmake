# A bill in eight drafts with known edits.
add_test(NAME history.compare COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/history_test.py $<TARGET_FILE:caveat>)
