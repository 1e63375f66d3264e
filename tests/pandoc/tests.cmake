# The pandoc filters, by the commands of integrations/pandoc/README.md. Skipped where pandoc is not installed.
add_test(NAME pandoc COMMAND ${CAVEAT_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/pandoc_test.py $<TARGET_FILE:caveat>)
set_tests_properties(pandoc PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 200)
