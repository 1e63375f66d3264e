# A bill and a law, in eight drafts each, with known edits.
add_test(NAME history.compare COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/history_test.py $<TARGET_FILE:caveat>)
