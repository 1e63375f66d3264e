# What is printed for the texts of tests/corpus. `tests/golden/golden.py --update CAVEAT` writes the expected files anew.
add_test(NAME golden COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/golden.py $<TARGET_FILE:caveat>)
add_test(NAME golden.sarif-schema
  COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/sarif_schema.py $<TARGET_FILE:caveat> ${CMAKE_BINARY_DIR}/sarif)
set_tests_properties(golden.sarif-schema PROPERTIES SKIP_RETURN_CODE 77)
