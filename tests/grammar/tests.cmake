# The grammars' own tests, and that the committed parsers are what grammar.js makes. Skipped where the generator cannot be had.
add_test(NAME grammar.corpus COMMAND ${CMAKE_SOURCE_DIR}/grammars/generate test)
add_test(NAME grammar.generated COMMAND ${CMAKE_SOURCE_DIR}/grammars/generate --check)
set_tests_properties(grammar.corpus grammar.generated PROPERTIES LABELS grammar SKIP_RETURN_CODE 77 RESOURCE_LOCK generator TIMEOUT 300)
